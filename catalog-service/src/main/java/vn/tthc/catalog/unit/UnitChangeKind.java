package vn.tthc.catalog.unit;

/** What a legal document does to units (sắp xếp tổ chức, đơn vị hành chính). */
enum UnitChangeKind {
    /** Thành lập: a new unit that comes from no other. */
    ESTABLISH,
    /** Đổi tên, đổi mã: one unit goes on under another name, kind or code; in time it is another unit. */
    RENAME,
    /** Sáp nhập: units go wholly, or give a part, into one that exists or begins. */
    MERGE,
    /** Chia tách: one unit ends and is divided over several. */
    DIVIDE,
    /** Giải thể: units end and nobody follows them; the reason is stated. */
    DISSOLVE
}
