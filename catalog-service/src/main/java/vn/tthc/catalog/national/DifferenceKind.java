package vn.tthc.catalog.national;

/** How the catalogue differs from the national list. */
enum DifferenceKind {
    /** In force here under a code that the national list does not know, and nobody said which it is there. */
    UNMAPPED,
    /** In force here, no longer in the national list. */
    GONE,
    /** In the national list and applicable to the province, not in force here. */
    NEW,
    /** In both, with a part that differs. */
    CONTENT
}
