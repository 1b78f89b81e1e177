package vn.tthc.platform.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A working calendar as the catalogue publishes it (topic {@value #TOPIC}).
 *
 * @param zone for example {@code Asia/Ho_Chi_Minh}
 * @param hours working hours of every working day
 * @param daysOff holidays, and working days swapped for a make-up day
 * @param makeUpDays Saturdays and Sundays that are worked
 * @param coveredFrom first day the calendar is known for
 * @param coveredTo last day the calendar is known for
 */
public record CalendarState(
        String id,
        int version,
        String zone,
        List<Hours> hours,
        List<Day> daysOff,
        List<Day> makeUpDays,
        LocalDate coveredFrom,
        LocalDate coveredTo) {

    public static final String TOPIC = "tthc.catalog.calendars";

    /** The calendar of the province. */
    public static final String PROVINCE = "an-giang";

    public record Hours(LocalTime from, LocalTime to) {}

    public record Day(LocalDate date, String name) {}

    public CalendarState {
        hours = List.copyOf(Objects.requireNonNullElse(hours, List.of()));
        daysOff = List.copyOf(Objects.requireNonNullElse(daysOff, List.of()));
        makeUpDays = List.copyOf(Objects.requireNonNullElse(makeUpDays, List.of()));
    }

    /** @throws CalendarBroken when it has no working hours or contradicts itself */
    public WorkingCalendar calendar() {
        if (!isComplete()) {
            throw CalendarBroken.because(
                    "thiếu giờ, ngày hoặc thời hạn của lịch.", "hours, days or its span are missing.");
        }
        return new WorkingCalendar(
                zoneId(),
                hours.stream()
                        .map(each -> new WorkingHours(each.from(), each.to()))
                        .toList(),
                daysOff.stream().map(Day::date).collect(Collectors.toSet()),
                makeUpDays.stream().map(Day::date).collect(Collectors.toSet()),
                coveredFrom,
                coveredTo);
    }

    /** Whoever sends one may leave out what the type promises. */
    private boolean isComplete() {
        return Stream.of(coveredFrom, coveredTo).allMatch(Objects::nonNull)
                && hours.stream()
                        .allMatch(each -> Stream.of(each.from(), each.to()).allMatch(Objects::nonNull))
                && Stream.concat(daysOff.stream(), makeUpDays.stream())
                        .map(Day::date)
                        .allMatch(Objects::nonNull);
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(Objects.requireNonNullElse(zone, ""));
        } catch (DateTimeException e) {
            throw CalendarBroken.because("múi giờ không có.", "there is no such time zone.");
        }
    }
}
