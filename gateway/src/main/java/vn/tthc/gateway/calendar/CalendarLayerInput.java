package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A layer as it is to be. */
@Input("CalendarLayerInput")
public record CalendarLayerInput(
        String layerId,
        @Description("The version that was changed") int version,
        List<@NonNull CalendarDayInput> daysOff,
        List<@NonNull CalendarDayInput> makeUpDays,
        String reason,
        @Nullable String document) {}
