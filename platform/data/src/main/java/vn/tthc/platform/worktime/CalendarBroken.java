package vn.tthc.platform.worktime;

import java.time.LocalDate;
import vn.tthc.platform.problem.Refusal;

/** The working calendar does not allow to say when something is due. */
public final class CalendarBroken extends Refusal {
    private CalendarBroken(String vi, String en) {
        super(Kind.UNPROCESSABLE, "calendar-broken", vi, en);
    }

    static CalendarBroken outside(LocalDate day, LocalDate from, LocalDate to) {
        return new CalendarBroken(
                "Lịch làm việc chỉ có từ " + from + " đến " + to + ", không có ngày " + day + ".",
                "The working calendar covers " + from + " to " + to + ", not " + day + ".");
    }

    static CalendarBroken because(String vi, String en) {
        return new CalendarBroken("Lịch làm việc không dùng được: " + vi, "The working calendar is not usable: " + en);
    }
}
