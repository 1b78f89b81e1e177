package vn.tthc.demo.dossier;

/** How a history goes, seen from the last evening before the day it is made for. */
enum Fate {
    /** Filed online and not yet accepted. */
    REGISTERED(Kind.OPEN),
    /** Nobody works on it yet. */
    RECEIVED(Kind.OPEN),
    /** Held by a case officer. */
    ASSIGNED(Kind.OPEN),
    WAITING_APPROVAL(Kind.OPEN),
    WAITING_SUPPLEMENT(Kind.OPEN),
    /** Due on the next working day. */
    DUE_SOON(Kind.OPEN),
    OVERDUE(Kind.OPEN),
    /** Settled in the last days; the applicant has not fetched the result. */
    TO_RETURN(Kind.SETTLED),
    EARLY(Kind.SETTLED),
    ON_TIME(Kind.SETTLED),
    LATE(Kind.SETTLED),
    REFUSED(Kind.OTHERWISE),
    WITHDRAWN(Kind.OTHERWISE),
    STOPPED(Kind.OTHERWISE);

    enum Kind {
        OPEN,
        SETTLED,
        /** Ended without a result. */
        OTHERWISE
    }

    private final Kind kind;

    Fate(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What is late is mostly about land, and mostly at communes (the province's report of the first quarter of 2026). */
    boolean troubled() {
        return this == OVERDUE || this == LATE;
    }
}
