package vn.tthc.gateway.national;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How a procedure in force differs from the national list. */
public record NationalDifference(
        String id,
        NationalDifferenceKind kind,

        @Description("Ours; the national one of a procedure that is new there")
        String code,

        String name,
        @Nullable String nationalCode,

        @Description("Field of the content; empty when it is about the procedure as a whole")
        String part,

        @Nullable String localValue,
        @Nullable String nationalValue,
        @Ignore String ownerUnitId,
        @Description("When it was first seen") OffsetDateTime foundAt) {}
