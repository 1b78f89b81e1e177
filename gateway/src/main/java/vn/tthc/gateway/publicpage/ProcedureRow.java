package vn.tthc.gateway.publicpage;

import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.procedure.Procedure;

/** A procedure in a list. @param handler who handles it; null when the receiving commune does */
public record ProcedureRow(Procedure procedure, @Nullable String handler) {
    public String address() {
        return ProcedurePages.ADDRESS + "/" + Frame.segment(procedure.code());
    }

    public String limit() {
        return procedure.limits().isEmpty()
                ? "–"
                : procedure.limits().getFirst().words();
    }
}
