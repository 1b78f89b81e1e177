package vn.tthc.feedback.lifecycle;

/** Name of a {@link Standing}, as stored, sent and shown. */
public enum FeedbackState {
    NEW("mới tiếp nhận"),
    WAITING_SUPPLEMENT("chờ bổ sung"),
    SUPPLEMENTED("đã bổ sung"),
    ACCEPTED("đã tiếp nhận xử lý"),
    REFUSED("từ chối tiếp nhận"),
    FORWARDED("đã chuyển đơn vị khác"),
    RETURNED("bị trả lại"),
    IN_PROGRESS("đang xử lý"),
    EMAILED("đã gửi email"),
    ANSWERED("đã trả lời"),
    WAITING_PUBLICATION("chờ công khai"),
    PUBLISHED("đã công khai");

    private final String label;

    FeedbackState(String label) {
        this.label = label;
    }

    /** In Vietnamese, as it stands within a sentence. */
    public String label() {
        return label;
    }
}
