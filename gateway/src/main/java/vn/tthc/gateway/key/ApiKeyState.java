package vn.tthc.gateway.key;

import org.eclipse.microprofile.graphql.Description;

/** Whether a key can be used. */
public enum ApiKeyState {
    @Description("Đang dùng / In use")
    ACTIVE,
    @Description("Hết hạn / Expired")
    EXPIRED,
    @Description("Đã thu hồi / Revoked")
    REVOKED
}
