package vn.tthc.gateway.shared;

/** How near the appointment is. */
public enum DeadlineStatus {
    NONE,
    WITHIN,
    DUE_SOON,
    OVERDUE,
    PAUSED,
    ENDED
}
