package vn.tthc.catalog.procedure;

/** How far a procedure runs online (mức độ dịch vụ công trực tuyến): full process, part of it, information only. */
public enum OnlineLevel {
    FULL,
    PARTIAL,
    INFO_ONLY
}
