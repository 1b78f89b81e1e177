package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import vn.tthc.gateway.shared.ProcedureLevel;

/** A line of a list decision. */
public record ListDecisionLine(
        int no,
        ListAction action,
        ListKind kind,
        String subjectCode,
        String subjectName,
        ProcedureLevel level,
        @Nullable String item,
        @Nullable LocalDate validTo,
        @Nullable ListDetail detail) {}
