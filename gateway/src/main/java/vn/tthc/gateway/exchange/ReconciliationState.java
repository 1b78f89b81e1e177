package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** How far a reconciliation has come. */
public enum ReconciliationState {
    @Description("Đang chạy / Running")
    RUNNING,
    @Description("Đã xong / Done")
    DONE,
    @Description("Không hoàn thành / The portal could not be asked to the end")
    FAILED
}
