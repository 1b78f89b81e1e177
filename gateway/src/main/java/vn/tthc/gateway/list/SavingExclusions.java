package vn.tthc.gateway.list;

/** Lines left out for one reason. */
public record SavingExclusions(SavingExclusion reason, int lines) {}
