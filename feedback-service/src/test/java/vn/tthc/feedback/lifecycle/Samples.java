package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import vn.tthc.feedback.lifecycle.Step.AnswerText;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingHours;

/** Steps, moments and the calendar of 2026 as far as the tests need it. */
final class Samples {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String OWN = "30307-20250701";
    static final String OTHER = "STP-20250701";

    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZONE,
            List.of(
                    new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                    new WorkingHours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
            Set.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)),
            Set.of(),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31));

    private Samples() {}

    /** @param local for example {@code 2026-03-02T08:00} */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Course received(String local) {
        return Course.received(OWN, at(local), CALENDAR);
    }

    static Step step(FeedbackAction action) {
        var answer = new AnswerText("12/UBND-VP", "Nguyễn Văn B", "Đã xử lý.");
        return switch (action) {
            case ACCEPT -> new Step.Accept();
            case REFUSE -> new Step.Refuse(RefusalGround.UNCLEAR, "Nội dung không rõ");
            case REQUEST_SUPPLEMENT -> new Step.RequestSupplement("Cần địa chỉ cụ thể");
            case SUPPLEMENT -> new Step.Supplement("Số 12 Trần Hưng Đạo");
            case FORWARD -> new Step.Forward(OTHER, null);
            case RETURN -> new Step.Return("Không thuộc thẩm quyền");
            case START -> new Step.Start();
            case ANSWER -> new Step.Answer(answer);
            case EMAIL -> new Step.Email(answer);
            case SUBMIT_PUBLICATION -> new Step.SubmitPublication(null);
            case PUBLISH -> new Step.Publish("Đã xử lý.");
        };
    }

    static Course after(Course course, FeedbackAction action, String local) {
        return course.after(step(action), at(local), CALENDAR);
    }
}
