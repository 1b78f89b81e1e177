package vn.tthc.dossier.person;

/** What is asked for: to see the data, to correct, to erase or to stop using them (xem, chỉnh sửa, xóa, hạn chế xử lý). */
enum RequestKind {
    ACCESS,
    CORRECTION,
    ERASURE,
    RESTRICTION
}
