package vn.tthc.gateway.list;

/** Numbers of lines of one list. */
public record ListKindTotals(ListKind kind, int added, int changed, int removed, int province, int commune) {}
