package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import vn.tthc.gateway.procedure.DecisionLineKind;

/** A procedure that the draft document would make, change or end. */
public record AssessedProcedure(
        DecisionLineKind change,
        @Nullable String code,
        String name,
        boolean necessary,
        boolean reasonable,
        boolean lawful,

        @Description("Cost of compliance before, đồng a year") @Nullable
        Long costBefore,

        @Description("Cost of compliance after, đồng a year") @Nullable
        Long costAfter,

        @Nullable String conclusion) {}
