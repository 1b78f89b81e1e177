package vn.tthc.gateway.unit;

/** Whether a unit went over wholly or in part. */
public enum SuccessionExtent {
    FULL,
    PARTIAL
}
