package vn.tthc.dossier.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.replica.Replicas;

/** The catalogue as this service knows it; never asks the catalogue itself. */
@ApplicationScoped
public class Catalogue {
    private final Replicas replicas;

    Catalogue(Replicas replicas) {
        this.replicas = replicas;
    }

    /**
     * The version in force on the day.
     *
     * @throws ProcedureRefusal when the procedure is unknown, abolished or not yet in force
     */
    public Uni<ProcedureVersion> inForce(String code, LocalDate day) {
        return replicas.find(ProcedureState.TOPIC, code, ProcedureState.class).map(state -> {
            if (state == null) {
                throw new ProcedureRefusal.Unknown(code);
            }
            return state.inForce(day).orElseThrow(() -> notInForce(state, day));
        });
    }

    /** What list decisions say of its papers and results on the day. */
    public Uni<Listed> listed(String code, LocalDate day) {
        return replicas.find(ProcedureState.TOPIC, code, ProcedureState.class)
                .map(state -> state == null ? new Listed(null, null) : Listed.on(day, state));
    }

    /** Delegations of the procedure that hold on the day; none for most. */
    public Uni<List<Delegation>> delegations(String code, LocalDate day) {
        return replicas.find(DelegationState.TOPIC, code, DelegationState.class)
                .map(state -> state == null ? List.of() : state.on(day));
    }

    /**
     * The workflow that holds on the day: of the case, of the procedure, of its level and field, or of its level; the
     * statutory one when none is published.
     *
     * @param caseName null: no case was chosen
     */
    public Uni<WorkflowState> workflow(
            String code, ProcedureVersion version, @Nullable String caseName, LocalDate day) {
        return workflow(code, caseName, version.level(), version.fieldCode(), day);
    }

    /**
     * The same for a procedure that may have been abolished since: then the one of its level and field as they were.
     *
     * @param caseName null: no case was chosen
     */
    public Uni<WorkflowState> workflow(
            String code, @Nullable String caseName, ProcedureLevel level, String fieldCode, LocalDate day) {
        List<String> keys = new ArrayList<>(List.of("procedure/" + code, level + "/" + fieldCode, level + "/*"));
        if (caseName != null) {
            keys.addFirst("procedure/" + code + "/" + caseName);
        }
        return first(keys, 0, day);
    }

    /** The version that a running dossier may be moved to; empty when there is none, or its day has not come. */
    public Uni<Optional<WorkflowState>> version(String key, int version, LocalDate day) {
        return replicas.find(WorkflowState.TOPIC, key, WorkflowState.class).map(found -> Optional.ofNullable(found)
                .flatMap(workflow -> workflow.version(version))
                .filter(pinned -> pinned.effectiveOn(day))
                .map(WorkflowState.Pinned::workflow));
    }

    private Uni<WorkflowState> first(List<String> keys, int index, LocalDate day) {
        if (index == keys.size()) {
            return Uni.createFrom().item(WorkflowState.STATUTORY);
        }
        return replicas.find(WorkflowState.TOPIC, keys.get(index), WorkflowState.class)
                .chain(found -> Optional.ofNullable(found)
                        .flatMap(workflow -> workflow.on(day))
                        .map(workflow -> Uni.createFrom().item(workflow))
                        .orElseGet(() -> first(keys, index + 1, day)));
    }

    private static ProcedureRefusal notInForce(ProcedureState state, LocalDate day) {
        return state.abolishedBy(day)
                .<ProcedureRefusal>map(version -> new ProcedureRefusal.Abolished(state.code(), version))
                .orElseGet(() -> new ProcedureRefusal.NotInForce(state.code(), state.comesIntoForce(day)));
    }
}
