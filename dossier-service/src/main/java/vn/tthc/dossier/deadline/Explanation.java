package vn.tthc.dossier.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a dossier is due when it is due: shape of the API.
 *
 * @param receivedAt null before receipt
 * @param dueAt null when there is no appointment
 * @param days every day from the start to the appointment
 */
public record Explanation(
        String sentence,
        @Nullable Instant receivedAt,
        @Nullable Instant countsFrom,
        @Nullable Instant dueAt,
        String limit,
        List<ExplainedDay> days,
        List<ExplainedPause> pauses,
        List<ExplainedExtension> extensions) {

    /** The same, told that it follows what a level has of its own. @param level in words; null: the main content holds */
    public Explanation ownOf(@Nullable String level) {
        return level == null
                ? this
                : new Explanation(
                        "Theo nội dung riêng ở " + level + ": " + sentence,
                        receivedAt,
                        countsFrom,
                        dueAt,
                        limit,
                        days,
                        pauses,
                        extensions);
    }

    /**
     * @param minutes counted on this day: working minutes, or 1440 for each day of a limit in calendar days
     * @param reason why the day is not counted; null when it is
     */
    public record ExplainedDay(
            LocalDate date,
            boolean counted,
            int minutes,
            @Nullable String reason) {}

    /** @param to null while the clock still stands; then the minutes are those so far */
    public record ExplainedPause(Instant from, @Nullable Instant to, String reason, long workingMinutes) {}

    public record ExplainedExtension(Instant at, Instant oldDueAt, Instant newDueAt, String reason) {}
}
