package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** What came of a message. */
public enum ExchangeMessageOutcome {
    @Description("Cổng đã ghi nhận / Taken")
    ACKNOWLEDGED,
    @Description("Cổng không nhận / Answered, and not taken")
    REFUSED,
    @Description("Không có câu trả lời / No answer, or none that can be read")
    FAILED
}
