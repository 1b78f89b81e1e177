package vn.tthc.reporting.fact;

import java.util.Locale;

/**
 * What the counters count. An arrival and a closing are single days of a case; a hold is something that lasts: it
 * counts one more on its first day and one less on the day after its last.
 */
public enum Measure {
    RECEIVED_ONLINE(Kind.DOSSIER, Role.ARRIVAL),
    RECEIVED_COUNTER_POST(Kind.DOSSIER, Role.ARRIVAL),
    SETTLED_EARLY(Kind.DOSSIER, Role.CLOSING),
    SETTLED_ON_TIME(Kind.DOSSIER, Role.CLOSING),
    SETTLED_LATE(Kind.DOSSIER, Role.CLOSING),
    /** Refused after receipt, withdrawn or stopped. */
    ENDED_OTHERWISE(Kind.DOSSIER, Role.CLOSING),
    /** Open past the due day and not paused. */
    OVERDUE(Kind.DOSSIER, Role.HOLD),

    FEEDBACK_RECEIVED(Kind.FEEDBACK, Role.ARRIVAL),
    FEEDBACK_DONE_ON_TIME(Kind.FEEDBACK, Role.CLOSING),
    FEEDBACK_DONE_LATE(Kind.FEEDBACK, Role.CLOSING),
    FEEDBACK_REFUSED(Kind.FEEDBACK, Role.CLOSING),
    /** Sent to another unit that has not yet accepted it. */
    FEEDBACK_TRANSFERRED(Kind.FEEDBACK, Role.HOLD),
    /** Not yet accepted, or waiting for the sender. */
    FEEDBACK_WAITING(Kind.FEEDBACK, Role.HOLD);

    /** How a measure enters the life of a case. */
    public enum Role {
        ARRIVAL,
        CLOSING,
        HOLD
    }

    private final Kind kind;
    private final Role role;

    Measure(Kind kind, Role role) {
        this.kind = kind;
        this.role = role;
    }

    public Kind kind() {
        return kind;
    }

    /** Column of the counters. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Role role() {
        return role;
    }
}
