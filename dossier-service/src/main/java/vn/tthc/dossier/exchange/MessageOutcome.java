package vn.tthc.dossier.exchange;

/** What came of a message. */
enum MessageOutcome {
    ACKNOWLEDGED,
    /** The portal has answered, and not taken it. */
    REFUSED,
    /** No answer, or none that can be read. */
    FAILED
}
