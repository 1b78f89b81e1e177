package vn.tthc.gateway.exchange;

/** How many differences of a kind. */
public record ReconciliationCount(PortalDifferenceKind kind, int count) {}
