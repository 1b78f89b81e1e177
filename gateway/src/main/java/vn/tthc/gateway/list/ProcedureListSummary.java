package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A list at a glance. */
public record ProcedureListSummary(
        ListKind kind,
        String title,
        ListCounts published,

        @Description("What the versions in force say; null where they are silent") @Nullable
        ListCounts catalogue) {}
