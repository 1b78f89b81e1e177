package vn.tthc.platform.worktime;

import java.time.Duration;
import java.time.LocalTime;

/** A stretch of work within a day, without a break. */
public record WorkingHours(LocalTime from, LocalTime to) {
    public WorkingHours {
        if (!from.isBefore(to)) {
            throw CalendarBroken.because("giờ làm việc " + from + "–" + to, "working hours " + from + "–" + to);
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
