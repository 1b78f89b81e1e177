package vn.tthc.catalog.list;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.platform.event.DomainEvent;

/**
 * Who decides a procedure for whom, since when, by which decision: all delegations (ủy quyền) and decentralisations (phân
 * cấp) of the code, those that ended too, for what is loaded later of the time before.
 */
record DelegationEvent(String code, List<Delegated> delegations) implements DomainEvent {
    /**
     * One of them.
     *
     * @param level whose power it is: that of the procedures of the province or of the communes
     * @param fromUnitId null when the power is that of none of the units
     * @param toUnitId null: every commune for its own
     * @param validFrom first day
     * @param validTo last day, inclusive; null while no end is known
     */
    record Delegated(
            UUID id,
            ListKind kind,
            ProcedureLevel level,
            String from,
            @Nullable String fromUnitId,
            String to,
            @Nullable String toUnitId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String decisionNumber) {}

    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(("delegation " + code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return "tthc.catalog.delegations";
    }

    @Override
    public String type() {
        return "vn.tthc.catalog.delegation.v1";
    }
}
