package vn.tthc.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of one case that figures are made of.
 *
 * @param closing how and when it was closed, not before its receipt; null while it is open
 * @param hold what it is held by, for as long as it is open; null when nothing holds it
 * @param marks what else is counted on the day of its receipt or of its closing
 */
public record Life(
        Measure arrival,
        LocalDate receivedOn,
        @Nullable Closing closing,
        @Nullable Hold hold,
        Set<Measure> marks) {
    /** Days are days of the province. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param on the first day on which the case is no longer open */
    public record Closing(Measure how, LocalDate on) {}

    /**
     * @param from first day of the hold
     * @param until first day without it; null while it lasts
     */
    public record Hold(
            Measure what, LocalDate from, @Nullable LocalDate until) {}

    /** Without marks. */
    Life(Measure arrival, LocalDate receivedOn, @Nullable Closing closing, @Nullable Hold hold) {
        this(arrival, receivedOn, closing, hold, Set.of());
    }

    public Life {
        marks = Set.copyOf(marks);
        if (closing != null && closing.on().isBefore(receivedOn)) closing = new Closing(closing.how(), receivedOn);
        if (hold != null) hold = within(hold, receivedOn, closing);
    }

    /** The day on which the mark counts; null for that of a closing while the case is open. */
    public @Nullable LocalDate dayOf(Measure mark) {
        if (mark.role() == Measure.Role.ARRIVAL_MARK) return receivedOn;
        return closing == null ? null : closing.on();
    }

    private static @Nullable Hold within(Hold hold, LocalDate receivedOn, @Nullable Closing closing) {
        var from = later(hold.from(), receivedOn);
        var until = earlier(hold.until(), closing == null ? null : closing.on());
        return until == null || from.isBefore(until) ? new Hold(hold.what(), from, until) : null;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isBefore(b) ? a : b;
    }

    static @Nullable LocalDate dayOf(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZONE);
    }
}
