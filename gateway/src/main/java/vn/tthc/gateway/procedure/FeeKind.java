package vn.tthc.gateway.procedure;

/** Fee (lệ phí), charge (phí) or price. */
public enum FeeKind {
    FEE,
    CHARGE,
    PRICE
}
