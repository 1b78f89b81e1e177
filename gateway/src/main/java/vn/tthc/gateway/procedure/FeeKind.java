package vn.tthc.gateway.procedure;

import org.eclipse.microprofile.graphql.Description;

/** Fee (lệ phí), charge (phí) or price. */
public enum FeeKind {
    @Description("Phí / Fee")
    FEE,
    @Description("Lệ phí / Charge")
    CHARGE,
    @Description("Giá dịch vụ / Price")
    PRICE
}
