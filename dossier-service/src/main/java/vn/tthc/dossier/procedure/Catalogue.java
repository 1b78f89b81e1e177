package vn.tthc.dossier.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

    /** The workflow of the procedure, of its level and field, or of its level; the statutory one when none is published. */
    public Uni<WorkflowState> workflow(String code, ProcedureVersion version) {
        List<String> keys =
                List.of("procedure/" + code, version.level() + "/" + version.fieldCode(), version.level() + "/*");
        return first(keys, 0);
    }

    private Uni<WorkflowState> first(List<String> keys, int index) {
        if (index == keys.size()) {
            return Uni.createFrom().item(WorkflowState.STATUTORY);
        }
        return replicas.find(WorkflowState.TOPIC, keys.get(index), WorkflowState.class)
                .chain(found ->
                        found != null && found.usable() ? Uni.createFrom().item(found) : first(keys, index + 1));
    }

    private static ProcedureRefusal notInForce(ProcedureState state, LocalDate day) {
        return state.abolishedBy(day)
                .<ProcedureRefusal>map(version -> new ProcedureRefusal.Abolished(state.code(), version))
                .orElseGet(() -> new ProcedureRefusal.NotInForce(state.code(), state.comesIntoForce(day)));
    }
}
