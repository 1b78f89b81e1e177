package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** A change of a working calendar, and what it did to open deadlines. */
public record CalendarChange(
        String calendarId,
        int version,
        String reason,
        OffsetDateTime receivedAt,
        int examined,
        int moved,
        int unsettled,

        @Description("Null while what is open is gone through") @Nullable
        OffsetDateTime finishedAt) {}
