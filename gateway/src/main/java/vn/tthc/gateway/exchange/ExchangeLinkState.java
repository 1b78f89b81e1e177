package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** Whether dossiers get through to the national portal. */
public enum ExchangeLinkState {
    @Description("Chưa kết nối / No portal is set")
    NOT_CONNECTED,
    @Description("Đang thông suốt / Dossiers get through")
    WORKING,
    @Description("Đang gián đoạn / Nothing gets through")
    INTERRUPTED
}
