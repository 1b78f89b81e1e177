package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;
import vn.tthc.platform.event.DomainEvent;

/** A decision was issued. */
record DecisionIssued(
        UUID decisionId,
        String number,
        String title,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        @Nullable String unitId,
        List<Line> lines)
        implements DomainEvent {
    record Line(Change kind, String procedureCode, String fieldCode, ProcedureLevel level) {}

    @Override
    public UUID aggregateId() {
        return decisionId;
    }

    @Override
    public String key() {
        return decisionId.toString();
    }

    @Override
    public String topic() {
        return "tthc.catalog.decisions";
    }

    @Override
    public String type() {
        return "vn.tthc.catalog.decision-issued.v1";
    }
}
