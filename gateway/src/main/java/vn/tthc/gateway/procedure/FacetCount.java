package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** How many procedures another choice would bring. */
public record FacetCount(
        String value,

        @Description("Name of the field or unit; null where the value speaks for itself") @Nullable
        String label,

        int procedures) {}
