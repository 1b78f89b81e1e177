package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;

/** A version of a procedure, by reference. */
public record ProcedureVersionRef(
        int version,
        String versionId,
        ProcedureStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber,
        @Nullable String decisionId,
        @Nullable DecisionLineKind change) {}
