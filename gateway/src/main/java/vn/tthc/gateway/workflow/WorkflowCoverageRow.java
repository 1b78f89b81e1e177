package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** One unit or field; without a key: the communes, or all together. */
public record WorkflowCoverageRow(
        @Nullable String key,

        @Description("Of the field; null for a unit") @Nullable
        String name,

        int procedures,
        int configured,

        @Description("Of the configured ones, those that fit the catalogue")
        int active,

        int approved,
        int own,
        int wrong,
        @Description("Configured of all, percent") double share) {}
