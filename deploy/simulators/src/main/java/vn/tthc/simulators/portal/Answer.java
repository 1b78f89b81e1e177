package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;

/**
 * What the portal says to something sent.
 *
 * @param code {@code error_code}: "0" taken, everything else refused
 */
record Answer(String code, String message) {
    static final Answer TAKEN = new Answer("0", "Thành công");
    static final Answer EXISTS = new Answer("1", "Hồ sơ đã tồn tại");
    static final Answer UNKNOWN_DOSSIER = new Answer("2", "Không tìm thấy hồ sơ");
    static final Answer FAULT = new Answer("9", "Lỗi hệ thống, vui lòng thử lại sau");

    static Answer missing(String field) {
        return new Answer("3", "Thiếu dữ liệu: " + field);
    }

    static Answer invalid(String field) {
        return new Answer("3", "Dữ liệu không hợp lệ: " + field);
    }

    /** The words that go with a code which somebody asked for. */
    static Answer of(String code, String field) {
        return switch (code) {
            case "0" -> TAKEN;
            case "1" -> EXISTS;
            case "2" -> UNKNOWN_DOSSIER;
            case "4" -> new Answer("4", "Thủ tục không có trong danh mục");
            case "5" -> new Answer("5", "Đơn vị không có trong danh mục");
            case "9" -> FAULT;
            default -> invalid(field);
        };
    }

    /** With the moment, and with a receipt (mã biên nhận) when it was taken. */
    Reply reply() {
        ObjectNode body = Json.object().put("error_code", code).put("message", message);
        if (code.equals("0")) {
            body.put(
                    "MaBienNhan",
                    "BN" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT));
        }
        return Reply.json(200, body.put("ThoiDiem", Times.now()));
    }
}
