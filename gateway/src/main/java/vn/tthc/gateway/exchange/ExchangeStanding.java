package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** How the knowledge of the portal stands. */
public enum ExchangeStanding {
    @Description("Chờ gửi / Something is to be sent, by itself")
    WAITING,
    @Description("Cổng đã ghi nhận / All of it is acknowledged")
    ACKNOWLEDGED,
    @Description("Cần xử lý / A person must do something first")
    STUCK
}
