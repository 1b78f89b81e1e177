package vn.tthc.dossier.exchange;

/** How the portal's knowledge of a dossier stands. */
enum Standing {
    /** Something is to be sent, by itself. */
    WAITING,
    /** All of it is acknowledged. */
    ACKNOWLEDGED,
    /** Something is to be sent, and a person must do something first. */
    STUCK
}
