package vn.tthc.gateway.decision;

/** Sums over the lines. */
public record DecisionTotals(int introduced, int amended, int replaced, int abolished) {}
