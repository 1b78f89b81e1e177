package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An open dossier and where it would stand on another version of its workflow. */
public record WorkflowMove(
        String dossierId,
        String code,
        String procedureName,
        @Ignore String unitId,
        String state,
        @Description("The steps where it stands") String standsAt,

        @Description("The steps where it would stand; null when it cannot be moved") @Nullable
        String wouldStandAt,

        @Description("Why it cannot be moved, Vietnamese") @Nullable
        String refusal,

        @Nullable String refusalEn) {}
