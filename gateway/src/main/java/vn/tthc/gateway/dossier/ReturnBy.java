package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** How the result is returned. */
public enum ReturnBy {
    @Description("Nhận tại Bộ phận Một cửa / At the one-stop shop")
    COUNTER,
    @Description("Qua bưu chính / By post")
    POST,
    @Description("Bản điện tử / Electronically")
    ONLINE
}
