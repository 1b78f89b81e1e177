package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** A version of a procedure, by reference. */
public record ProcedureVersionRef(
        int version,
        String versionId,
        ProcedureStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Description("Within its first day: 0, or 1, 2, … for corrections of that day")
        int place,

        @Description("When it became known") @Nullable OffsetDateTime recordedAt,
        @Nullable String decisionNumber,
        @Nullable String decisionId,
        @Nullable DecisionLineKind change) {}
