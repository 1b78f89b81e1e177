package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** Why something has not arrived. */
public enum ExchangeCauseCode {
    @Description("Không kết nối được với Cổng / The portal cannot be reached")
    PORTAL_UNREACHABLE,
    @Description("Cổng không trả lời kịp / The portal has not answered in time")
    PORTAL_TIMEOUT,
    @Description("Cổng quá tải / The portal is busy")
    PORTAL_BUSY,
    @Description("Cổng gặp lỗi / The portal has a fault")
    PORTAL_FAULT,
    @Description("Câu trả lời không đọc được / The answer cannot be read")
    ANSWER_UNREADABLE,
    @Description("Khóa kết nối bị từ chối / The key of the province is refused")
    KEY_REFUSED,
    @Description("Dữ liệu bị từ chối / Data of the dossier are refused")
    DATA_REFUSED,
    @Description("Cổng không có thủ tục / The portal does not have the procedure")
    PROCEDURE_UNKNOWN,
    @Description("Cổng không có đơn vị / The portal does not have the unit")
    UNIT_UNKNOWN,
    @Description("Cổng không còn hồ sơ / The portal no longer has the dossier")
    DOSSIER_UNKNOWN,
    @Description("Cổng chưa nhận hồ sơ / The portal has not taken the dossier")
    OTHER_REFUSAL
}
