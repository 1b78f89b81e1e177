package vn.tthc.gateway.shared;

/** How a dossier is handed in (hình thức nộp). */
public enum Channel {
    ONLINE,
    COUNTER,
    POST
}
