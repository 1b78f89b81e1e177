package vn.tthc.catalog.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;

/**
 * Which state of the catalogue is asked for: what was in force at the end of a day, as it was known at a moment. The same
 * question has the same answer for ever, so that an old report can be reproduced.
 *
 * @param validOn by the calendar of Asia/Ho_Chi_Minh
 * @param known what was recorded later does not count; null: as it is known now
 */
record AsOf(LocalDate validOn, @Nullable Instant known) {
    /**
     * @param validOn today when null
     * @param knownOn as known at the end of the day
     * @param knownAt as known at the moment; not together with {@code knownOn}
     */
    static AsOf of(
            @Nullable LocalDate validOn, @Nullable LocalDate knownOn, @Nullable OffsetDateTime knownAt, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        if (knownOn != null && knownAt != null) {
            throw new InvalidInput("knownAt", "Chỉ nêu knownOn hoặc knownAt.", "Give knownOn or knownAt, not both.");
        }
        if (knownOn != null && knownOn.isAfter(today)
                || knownAt != null && knownAt.toInstant().isAfter(clock.instant())) {
            throw new InvalidInput(
                    knownOn != null ? "knownOn" : "knownAt",
                    "Chưa thể biết điều của tương lai.",
                    "What will be known in the future is not known yet.");
        }
        @Nullable
        Instant end = knownOn == null
                ? null
                : knownOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1_000);
        return new AsOf(validOn == null ? today : validOn, knownAt != null ? knownAt.toInstant() : end);
    }

    static AsOf now(Clock clock) {
        return new AsOf(LocalDate.now(clock), null);
    }

    /** For a parameter of a statement. */
    @Nullable
    OffsetDateTime knownUntil() {
        return known == null ? null : known.atOffset(ZoneOffset.UTC);
    }
}
