package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** In which form a paper was handed in. */
public enum PaperForm {
    @Description("Chưa nộp / Not handed in")
    NONE,
    @Description("Bản chính / Original")
    ORIGINAL,
    @Description("Bản sao / Copy")
    COPY,
    @Description("Bản điện tử / Electronic")
    ELECTRONIC,
    @Description("Đã số hóa / Digitised")
    DIGITISED,
    @Description("Dùng lại / Reused")
    REUSED,
    @Description("Thay bằng dữ liệu / Replaced by data")
    DATA
}
