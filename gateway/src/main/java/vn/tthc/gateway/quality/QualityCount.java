package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** How many findings another choice would bring. */
public record QualityCount(
        String value,

        @Description("Vietnamese; null where the value speaks for itself") @Nullable
        String label,

        @Nullable String labelEn,
        int findings,
        int procedures,
        @Description("Findings with a proposal") int proposed) {}
