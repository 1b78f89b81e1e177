package vn.tthc.dossier.person;

/** Where a request stands; follows from what was written down. */
enum RequestState {
    /** Nobody has decided. */
    OPEN,
    /** Granted, wholly or partly, and not yet carried out. */
    DECIDED,
    DONE,
    REFUSED
}
