package vn.tthc.gateway.key;

import org.eclipse.microprofile.graphql.Description;

/** What somebody should do about a key soon. */
public enum ApiKeyReminder {
    @Description("Bí mật đã dùng trên 90 ngày, nên thay / The secret is older than 90 days: rotate it")
    ROTATE,
    @Description("Sắp hết hạn, dưới 30 ngày / It expires within 30 days")
    EXPIRES_SOON
}
