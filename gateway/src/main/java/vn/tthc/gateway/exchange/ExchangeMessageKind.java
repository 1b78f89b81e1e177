package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** What is acknowledged on its own. */
public enum ExchangeMessageKind {
    @Description("Trạng thái / The dossier with its state")
    STATE,
    @Description("Tiến trình / Steps of its timeline")
    PROGRESS,
    @Description("Kết quả / What came out")
    RESULT
}
