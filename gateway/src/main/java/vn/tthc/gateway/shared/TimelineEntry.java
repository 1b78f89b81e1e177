package vn.tthc.gateway.shared;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One step in the history of a dossier or a feedback. */
public record TimelineEntry(
        OffsetDateTime at,
        String action,
        @Nullable String fromState,
        String toState,
        String by,
        String byName,
        @Ignore @Nullable String unitId,
        @Nullable String reason,
        @Nullable String note,

        @Description("Working minutes since the entry before") @Nullable
        Long workingMinutes,

        @Nullable FileRef file,

        @Description("Step of the workflow that it was about; null when it was about the whole") @Nullable
        Integer stepNo) {}
