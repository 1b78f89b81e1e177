package vn.tthc.platform.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a working calendar and what it did to the open deadlines of a service.
 *
 * @param calendarId id of the unit whose calendar it is, or of the province's
 * @param examined open cases gone through
 * @param moved of them, those whose deadline moved
 * @param unsettled of them, those that keep their deadline because the calendar does not reach so far
 * @param finishedAt null while they are gone through
 */
public record CalendarChange(
        String calendarId,
        int version,
        String reason,
        Instant receivedAt,
        int examined,
        int moved,
        int unsettled,
        @Nullable Instant finishedAt) {}
