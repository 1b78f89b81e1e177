package vn.tthc.feedback.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** What an officer can do to a feedback. */
public enum FeedbackAction {
    ACCEPT("tiếp nhận xử lý", false),
    REFUSE("từ chối", true),
    REQUEST_SUPPLEMENT("yêu cầu bổ sung", true),
    SUPPLEMENT("ghi nhận bổ sung", false),
    FORWARD("chuyển đơn vị khác", false),
    RETURN("trả lại", true),
    START("bắt đầu xử lý", false),
    ANSWER("trả lời", false),
    EMAIL("trả lời qua email", false),
    SUBMIT_PUBLICATION("trình công khai", false),
    PUBLISH("công khai", false);

    private final String label;
    private final boolean reasonRequired;

    FeedbackAction(String label, boolean reasonRequired) {
        this.label = label;
        this.reasonRequired = reasonRequired;
    }

    /** Empty for what nobody does on purpose: the receipt, and what follows the calendar and the units. */
    public static Optional<FeedbackAction> named(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    /** In Vietnamese, as it stands within a sentence. */
    public String label() {
        return label;
    }

    /** Whether the step must say why. */
    public boolean reasonRequired() {
        return reasonRequired;
    }
}
