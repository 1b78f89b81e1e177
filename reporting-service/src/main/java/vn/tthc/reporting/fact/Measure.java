package vn.tthc.reporting.fact;

import java.util.Locale;

/**
 * What the counters count. An arrival and a closing are single days of a case; a hold is something that lasts: it
 * counts one more on its first day and one less on the day after its last. A mark says something more of an arrival or of a
 * closing, and counts on the same day; a case may have several.
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

    /** No paper that was handed in is in digital form. */
    DIGITISED_NONE(Kind.DOSSIER, Role.ARRIVAL_MARK),
    DIGITISED_PARTLY(Kind.DOSSIER, Role.ARRIVAL_MARK),
    DIGITISED_FULLY(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** No paper was handed in, or the dossier was refused, withdrawn or stopped. */
    DIGITISATION_LEFT_OUT(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** Its service has not told. */
    DIGITISATION_UNKNOWN(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** All that had to be digitised is. */
    MUST_DIGITISE_DONE(Kind.DOSSIER, Role.ARRIVAL_MARK),
    MUST_DIGITISE_OPEN(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** The procedure has reusable papers, and at least one was reused. */
    REUSABLE_REUSED(Kind.DOSSIER, Role.ARRIVAL_MARK),
    REUSABLE_NOT_REUSED(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** Which papers had to be digitised or could be reused on the day of receipt has not been told. */
    FLAGS_UNKNOWN(Kind.DOSSIER, Role.ARRIVAL_MARK),
    /** Settled with an electronic result, whether or not it had to be one. */
    RESULT_ELECTRONIC(Kind.DOSSIER, Role.CLOSING_MARK),
    RESULT_UNKNOWN(Kind.DOSSIER, Role.CLOSING_MARK),
    REQUIRED_RESULT_ELECTRONIC(Kind.DOSSIER, Role.CLOSING_MARK),
    REQUIRED_RESULT_ON_PAPER(Kind.DOSSIER, Role.CLOSING_MARK),
    /** Whether the result had to be electronic has not been told. */
    RESULT_RULE_UNKNOWN(Kind.DOSSIER, Role.CLOSING_MARK),

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
        HOLD,
        ARRIVAL_MARK,
        CLOSING_MARK
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
