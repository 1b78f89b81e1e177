package vn.tthc.platform.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A calendar of 2026 with some of its holidays and a make-up Saturday. */
final class Calendars {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZONE,
            List.of(
                    new WorkingHours(LocalTime.of(13, 30), LocalTime.of(17, 0)),
                    new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30))),
            Set.of(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 1, 2),
                    LocalDate.of(2026, 4, 30),
                    LocalDate.of(2026, 5, 1)),
            Set.of(LocalDate.of(2026, 1, 10)),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));

    private Calendars() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
