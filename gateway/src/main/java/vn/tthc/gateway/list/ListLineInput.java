package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.ProcedureLevel;

/** A line to draft. */
@Input("ListLineInput")
public record ListLineInput(
        ListAction action,
        ListKind kind,
        String subjectCode,
        ProcedureLevel level,
        @Nullable String item,
        @Nullable LocalDate validTo,
        @Nullable ListDetailInput detail) {}
