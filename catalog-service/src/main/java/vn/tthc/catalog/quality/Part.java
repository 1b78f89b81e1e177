package vn.tthc.catalog.quality;

/** Part of a procedure's content that a finding is about; named as in the content. */
enum Part {
    name,
    fieldCode,
    handlingUnitId,
    limits,
    components,
    fees,
    results,
    steps,
    legalBases,
    /** The procedure as a whole. */
    procedure
}
