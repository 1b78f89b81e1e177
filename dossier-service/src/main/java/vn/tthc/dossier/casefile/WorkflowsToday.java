package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Catalogue;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureRefusal;
import vn.tthc.dossier.procedure.WorkflowState;

/** The workflow that the catalogue has on a day for what running dossiers are about. */
@ApplicationScoped
class WorkflowsToday {
    private final Catalogue catalogue;

    WorkflowsToday(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a workflow is looked up by. @param caseName null: no case was chosen */
    private record Subject(String procedureCode, @Nullable String caseName, ProcedureLevel level, String fieldCode) {
        static Subject of(Dossier dossier) {
            return new Subject(dossier.procedureCode, dossier.caseName, dossier.level, dossier.fieldCode);
        }
    }

    /** Its key, for each of the dossiers. */
    Uni<Map<UUID, String>> keys(List<Dossier> dossiers, LocalDate day) {
        Map<Subject, String> keys = new HashMap<>();
        return Multi.createFrom()
                .iterable(dossiers.stream().map(Subject::of).distinct().toList())
                .onItem()
                .transformToUniAndConcatenate(subject -> key(subject, day).invoke(key -> keys.put(subject, key)))
                .collect()
                .last()
                .map(last -> {
                    Map<UUID, String> byDossier = new HashMap<>();
                    dossiers.forEach(each -> byDossier.put(each.id, keys.get(Subject.of(each))));
                    return byDossier;
                });
    }

    /** An abolished procedure has the workflow of its level and field as the dossier keeps them. */
    private Uni<String> key(Subject of, LocalDate day) {
        return catalogue
                .inForce(of.procedureCode(), day)
                .chain(version -> catalogue.workflow(of.procedureCode(), version, of.caseName(), day))
                .onFailure(ProcedureRefusal.class)
                .recoverWithUni(
                        () -> catalogue.workflow(of.procedureCode(), of.caseName(), of.level(), of.fieldCode(), day))
                .map(WorkflowState::key);
    }
}
