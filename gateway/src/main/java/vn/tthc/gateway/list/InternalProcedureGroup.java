package vn.tthc.gateway.list;

/** Group A: between agencies; group B: inside one agency. */
public enum InternalProcedureGroup {
    BETWEEN_AGENCIES,
    WITHIN_AGENCY
}
