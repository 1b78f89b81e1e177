package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A dossier that is not the same here and at the portal. */
public record PortalDifference(
        String id,
        String code,

        @Description("Null when only the portal has it") @Nullable
        String dossierId,

        @Nullable String procedureName,
        @Ignore @Nullable String handlingUnitId,
        PortalDifferenceKind kind,
        @Description("National status, 1 to 10") @Nullable Integer ourStatus,
        @Nullable Integer theirStatus,
        @Nullable Integer ourProgress,
        @Nullable Integer theirProgress,

        @Description("The portal had acknowledged what it lacks")
        boolean acknowledged,

        @Description("The last one of the portal") @Nullable String receipt,
        OffsetDateTime firstSeenAt,
        OffsetDateTime lastSeenAt,
        @Description("In so many reconciliations") int seen,
        @Description("Times that it was sent again for it") int repairs,
        @Description("Sending again can mend it") boolean repairable,

        @Description("Sent again three times without effect: for the help desk of the portal")
        boolean escalated,

        @Description("Null while it is open") @Nullable OffsetDateTime closedAt,

        @Description("Null when both sides agree again") @Nullable
        String closedBy,

        @Nullable String ground,
        String explanation,
        String explanationEn,
        String nextStep,
        String nextStepEn) {}
