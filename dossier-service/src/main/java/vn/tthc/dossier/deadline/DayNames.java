package vn.tthc.dossier.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Why nobody works on a day.
 *
 * @param daysOff names of holidays and swapped days, by date
 */
public record DayNames(Map<LocalDate, String> daysOff) {
    public DayNames {
        daysOff = Map.copyOf(daysOff);
    }

    String reason(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day)).orElseGet(() -> switch (day.getDayOfWeek()) {
            case SATURDAY -> "T7";
            case SUNDAY -> "CN";
            default -> "Ngày nghỉ";
        });
    }

    boolean weekend(LocalDate day) {
        return !daysOff.containsKey(day);
    }
}
