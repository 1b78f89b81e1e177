package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What stands against issuing. */
public record DecisionProblem(
        @Nullable Integer lineNo,

        @Description("The part of the head it is about, such as number or statedTotals.amended") @Nullable
        String field,

        String code,
        String message) {}
