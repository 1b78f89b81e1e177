package vn.tthc.catalog.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workflows in force on a day, by key. */
public record KnownWorkflows(Map<String, Workflow> byKey) {
    /** The most specific one; null when there is none. */
    public @Nullable Workflow forProcedure(String code, String level, String fieldCode) {
        return keys(code, level, fieldCode)
                .map(byKey::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Workflow of(ServedProcedure procedure) {
        return forProcedure(procedure.code(), procedure.level(), procedure.fieldCode());
    }

    /**
     * The procedures whose dossiers run on the key, once there is a workflow under it: with the limits of the case, where it
     * is for one, and otherwise without those of the cases that have a workflow of their own.
     */
    List<ServedProcedure> servedBy(String key, List<ServedProcedure> procedures) {
        WorkflowKey asked = WorkflowKey.parse(key).orElse(null);
        if (asked != null && asked.caseName() != null) {
            return procedures.stream()
                    .filter(p ->
                            p.code().equals(asked.procedureCode()) && p.cases().contains(asked.caseName()))
                    .map(p -> p.inCase(asked.caseName()))
                    .toList();
        }
        return procedures.stream()
                .filter(p -> keys(p.code(), p.level(), p.fieldCode())
                        .filter(each -> each.equals(key) || byKey.containsKey(each))
                        .findFirst()
                        .filter(key::equals)
                        .isPresent())
                .map(this::withoutOwnCases)
                .toList();
    }

    /** Cases of the procedure that run on a workflow of their own. */
    List<String> ownCases(ServedProcedure procedure) {
        return procedure.cases().stream()
                .filter(each -> byKey.containsKey(WorkflowKey.ofCase(procedure.code(), each)))
                .toList();
    }

    /** The procedure as far as it runs on {@link #of}. */
    ServedProcedure withoutOwnCases(ServedProcedure procedure) {
        return procedure.without(ownCases(procedure));
    }

    private static Stream<String> keys(String code, String level, String fieldCode) {
        return Stream.of("procedure/" + code, level + "/" + fieldCode, level + "/*");
    }
}
