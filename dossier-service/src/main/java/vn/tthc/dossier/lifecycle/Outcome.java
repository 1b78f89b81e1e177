package vn.tthc.dossier.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Timeliness of an ended dossier, by the day (trước hạn, đúng hạn, quá hạn). */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * By the calendar day of the province; null when no appointment had been given.
     *
     * @param ended first of settled, refused, stopped, withdrawn
     */
    public static @Nullable Outcome of(Instant ended, @Nullable Instant due) {
        if (due == null) {
            return null;
        }
        LocalDate endDay = ended.atZone(ZONE).toLocalDate();
        LocalDate dueDay = due.atZone(ZONE).toLocalDate();
        return endDay.isBefore(dueDay) ? EARLY : endDay.isAfter(dueDay) ? LATE : ON_TIME;
    }
}
