package vn.tthc.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A feedback of a unit that was divided; a person decides which of the new units goes on with it. */
public record DividedFeedback(
        String id,
        String code,
        String title,
        String state,
        OffsetDateTime receivedAt,

        @Description("What is due now; null while nothing is") @Nullable
        OffsetDateTime dueAt,

        @Ignore String unitId,
        @Ignore List<String> successorUnitIds) {}
