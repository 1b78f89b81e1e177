package vn.tthc.demo.worktime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a dossier is due (ngày hẹn trả kết quả), counted as the dossier service counts. */
public record DueDates(WorkDays calendar) {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    /** Null when the limit gives no appointment. */
    public @Nullable Instant due(TimeLimit limit, Instant received) {
        BigDecimal value = limit.amount();
        if (value == null) {
            return null;
        }
        Instant from = calendar.opening(received.truncatedTo(ChronoUnit.MINUTES));
        return switch (limit.unit()) {
            case WORKING_DAY -> plus(from, value.multiply(BigDecimal.valueOf(calendar.minutesOfDay())));
            case HOUR -> plus(from, value.multiply(MINUTES_OF_AN_HOUR));
            case DAY -> onWorkingDay(from, WorkDays.day(from).plusDays(whole(value)));
            case MONTH -> onWorkingDay(from, WorkDays.day(from).plusMonths(whole(value)));
            case NONE -> null;
        };
    }

    /** The due instant after a pause: the working time that was suspended is added. */
    public @Nullable Instant resumed(@Nullable Instant due, Instant pausedAt, Instant resumedAt) {
        return due == null
                ? null
                : calendar.plus(
                        due,
                        calendar.minutes(
                                pausedAt.truncatedTo(ChronoUnit.MINUTES), resumedAt.truncatedTo(ChronoUnit.MINUTES)));
    }

    private Instant plus(Instant from, BigDecimal minutes) {
        return calendar.plus(from, minutes.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private Instant onWorkingDay(Instant from, LocalDate target) {
        LocalDate day = target;
        while (!calendar.isWorking(day)) {
            day = day.plusDays(1);
        }
        Instant wished = day.atTime(from.atZone(WorkDays.ZONE).toLocalTime())
                .atZone(WorkDays.ZONE)
                .toInstant();
        boolean working = calendar.minutes(wished.minus(1, ChronoUnit.MINUTES), wished) > 0;
        return working ? wished : calendar.opening(wished);
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
