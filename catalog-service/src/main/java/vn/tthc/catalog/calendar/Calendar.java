package vn.tthc.catalog.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.CalendarState;

/**
 * The working calendar of the province in one version.
 *
 * @param coveredTo last day that deadlines may be computed for
 * @param provisionalFrom first day for which no days off have been decreed yet, only the weekend rule holds; null when
 *     everything is decreed
 * @param explanation in Vietnamese, for those who read a deadline
 */
public record Calendar(
        String id,
        int version,
        String zone,
        List<Hours> hours,
        List<CalendarState.Day> daysOff,
        List<CalendarState.Day> makeUpDays,
        LocalDate coveredFrom,
        LocalDate coveredTo,
        @Nullable LocalDate provisionalFrom,
        @Nullable String explanation) {
    public Calendar {
        hours = List.copyOf(hours);
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
    }

    /** A stretch of work within a day. */
    public record Hours(
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to) {}

    CalendarState state() {
        List<CalendarState.Hours> stretches = hours.stream()
                .map(h -> new CalendarState.Hours(h.from(), h.to()))
                .toList();
        return new CalendarState(id, version, zone, stretches, daysOff, makeUpDays, coveredFrom, coveredTo);
    }

    /** The same hours and horizon with the days and the version of the layer of the nation. */
    Calendar days(CalendarLayer nation) {
        return new Calendar(
                id,
                nation.version(),
                zone,
                hours,
                nation.daysOff(),
                nation.makeUpDays(),
                coveredFrom,
                coveredTo,
                provisionalFrom,
                explanation);
    }

    Calendar version(int number) {
        return new Calendar(
                id, number, zone, hours, daysOff, makeUpDays, coveredFrom, coveredTo, provisionalFrom, explanation);
    }
}
