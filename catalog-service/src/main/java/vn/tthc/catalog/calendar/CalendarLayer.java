package vn.tthc.catalog.calendar;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.CalendarState;

/**
 * Days off and make-up days of one layer of the working calendar, in one version: the nation's, what the province adds to
 * it, and what a unit adds to both.
 *
 * @param layerId {@value #NATION}, {@value #PROVINCE} or the id of a unit
 * @param version 0 while nothing was ever added
 * @param reason why it was changed, in Vietnamese; null for what the first load brought
 * @param document what decreed it; null when not given
 */
public record CalendarLayer(
        String layerId,
        int version,
        List<CalendarState.Day> daysOff,
        List<CalendarState.Day> makeUpDays,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String changedBy,
        @Nullable OffsetDateTime changedAt) {
    static final String NATION = "NATION";
    static final String PROVINCE = "PROVINCE";

    public CalendarLayer {
        daysOff = List.copyOf(Objects.requireNonNullElse(daysOff, List.of()));
        makeUpDays = List.copyOf(Objects.requireNonNullElse(makeUpDays, List.of()));
    }

    static CalendarLayer none(String layerId) {
        return new CalendarLayer(layerId, 0, List.of(), List.of(), null, null, null, null);
    }
}
