package vn.tthc.gateway.shared;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** Where the clock stands now. */
@Description("Where the clock stands now")
public record DeadlineView(
        DeadlineStatus status,
        @Nullable OffsetDateTime dueAt,

        @Description("Working minutes left (negative: overdue by); null when there is no appointment or it is over")
        @Nullable
        Long workingMinutesLeft,

        boolean paused,
        @Description("In words, Vietnamese") String text) {}
