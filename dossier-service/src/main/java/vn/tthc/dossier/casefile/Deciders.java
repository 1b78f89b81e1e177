package vn.tthc.dossier.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.platform.unit.UnitState;

/**
 * Who decides a new dossier: the one whose power it is, or whom a delegation (ủy quyền) or decentralisation (phân cấp) that
 * holds on the day of receipt names. Dossiers received before it, or after its end, are not touched by it.
 *
 * @param delegations those that hold on the day
 */
record Deciders(Competence competence, List<Delegation> delegations) {

    /** @param delegation null when the handling unit decides by its own power */
    record Decider(UnitState unit, @Nullable Delegation delegation) {}

    /** @throws DossierRefusal.NotCompetent when this cannot be received here */
    Decider of(ProcedureVersion procedure, UnitState receiving, @Nullable String wished) {
        Optional<Delegation> delegated = delegation(procedure, receiving, wished);
        return delegated
                .map(each -> new Decider(competence.delegate(procedure, each, receiving, wished), each))
                .orElseGet(() -> new Decider(competence.handlingUnit(procedure, receiving, wished), null));
    }

    /** Of a procedure of both levels that of the commune holds where a commune would handle it. */
    private Optional<Delegation> delegation(ProcedureVersion procedure, UnitState receiving, @Nullable String wished) {
        if (delegations.isEmpty()) {
            return Optional.empty();
        }
        boolean communes = procedure.handlingUnitId() == null && procedure.carriedOutAt(ProcedureLevel.COMMUNE);
        ProcedureLevel level = communes ? ProcedureLevel.COMMUNE : ProcedureLevel.PROVINCE;
        return delegations.stream()
                .filter(each -> each.level() == level)
                .filter(each -> concerns(each, wished == null ? receiving.id() : wished))
                .findFirst();
    }

    /** What one commune has lent concerns the dossiers that it would handle itself. */
    private boolean concerns(Delegation delegation, String asked) {
        UnitState from =
                delegation.fromUnitId() == null ? null : competence.units().get(delegation.fromUnitId());
        return from == null
                || from.level() != UnitState.Rank.COMMUNE
                || from.id().equals(asked)
                || asked.equals(delegation.toUnitId());
    }
}
