package vn.tthc.dossier.exchange;

/** What is acknowledged on its own. */
enum MessageKind {
    /** The dossier with its state (trạng thái). */
    STATE,
    /** Steps of its timeline (tiến trình). */
    PROGRESS,
    /** What came out (kết quả). */
    RESULT
}
