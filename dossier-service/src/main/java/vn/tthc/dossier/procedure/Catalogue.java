package vn.tthc.dossier.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /**
     * The workflow that holds on the day: of the procedure, of its level and field, or of its level; the statutory one
     * when none is published.
     */
    public Uni<WorkflowState> workflow(String code, ProcedureVersion version, LocalDate day) {
        List<String> keys =
                List.of("procedure/" + code, version.level() + "/" + version.fieldCode(), version.level() + "/*");
        return first(keys, 0, day);
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
