package vn.tthc.platform.identity;

import org.eclipse.microprofile.graphql.Description;

/** What a key for a national consumer opens (phạm vi của khóa truy cập). */
public enum KeyScope {
    /** The published catalogue of procedures (danh mục thủ tục hành chính đã công bố). */
    @Description("Danh mục thủ tục đã công bố / The published catalogue")
    CATALOGUE,
    /** Figures (số liệu). */
    @Description("Số liệu / Figures")
    FIGURES,
    /** The cases behind figures, without personal data (hồ sơ tạo nên số liệu). */
    @Description("Hồ sơ tạo nên số liệu, không có dữ liệu cá nhân / Cases behind figures, without personal data")
    CASES
}
