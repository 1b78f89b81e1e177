package vn.tthc.dossier.person;

/** What was decided on a request, always with its legal ground. */
enum Decision {
    GRANTED,
    PARTLY,
    /** For example because the law demands that the record is kept. */
    REFUSED
}
