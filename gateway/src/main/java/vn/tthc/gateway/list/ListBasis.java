package vn.tthc.gateway.list;

/** Where a list comes from: list decisions, the versions in force, or what these say and no decision has published. */
public enum ListBasis {
    PUBLISHED,
    CATALOGUE,
    UNPUBLISHED
}
