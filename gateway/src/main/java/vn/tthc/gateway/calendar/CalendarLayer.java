package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Days that the nation, the province or a unit puts into the working calendar (lịch làm việc). */
@Description("`layerId` is NATION, PROVINCE or the id of a unit; on a day that two layers name, the lower one holds")
public record CalendarLayer(
        String layerId,
        @Description("0 while nothing was ever added") int version,
        List<@NonNull CalendarDay> daysOff,
        List<@NonNull CalendarDay> makeUpDays,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String changedBy,
        @Nullable OffsetDateTime changedAt) {}
