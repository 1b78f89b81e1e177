package vn.tthc.gateway.unit;

/** One unit of a page. */
public record OrgUnitEdge(OrgUnit node, String cursor) {}
