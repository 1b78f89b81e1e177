package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What stands against a change of units. */
public record UnitChangeProblem(
        @Description("Null when it is about the change itself") @Nullable
        String unitId,

        String code,
        String message,
        String messageEn) {}
