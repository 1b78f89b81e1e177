package vn.tthc.catalog.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which procedures run on an electronic workflow (quy trình điện tử), and on which. Pure.
 *
 * @param wrong keys of workflows and codes of procedures that stand in the work list
 */
record Coverage(KnownWorkflows known, List<ServedProcedure> procedures, Set<String> wrong) {
    /** How far a procedure has got. */
    public enum State {
        /** No workflow at all. */
        NONE,
        /** A generated one, configured and not approved by a decision. */
        GENERATED,
        /** Approved by a decision, and running. */
        APPROVED,
        /** Configured, and in the work list: it no longer fits the catalogue. */
        WRONG
    }

    /** @param workflowKey null without a workflow; @param ownWorkflow drawn for this procedure alone */
    public record Covered(
            String procedureCode,
            String procedureName,
            String level,
            String fieldCode,
            String fieldName,
            @Nullable String handlingUnitId,
            State state,
            @Nullable String workflowKey,
            @Nullable Integer version,
            @Nullable String decisionNumber,
            boolean ownWorkflow) {}

    /**
     * @param key unit id or field code; null: the communes
     * @param name of the field; null for a unit
     * @param configured have any workflow; @param active of them, those that fit; @param share configured of all, percent
     */
    public record Row(
            @Nullable String key,
            @Nullable String name,
            int procedures,
            int configured,
            int active,
            int approved,
            int own,
            int wrong,
            double share) {}

    List<Covered> all() {
        return procedures.stream().map(this::covered).toList();
    }

    private Covered covered(ServedProcedure p) {
        Workflow workflow = known.of(p);
        return new Covered(
                p.code(),
                p.name(),
                p.level(),
                p.fieldCode(),
                p.fieldName(),
                p.handlingUnitId(),
                state(p, workflow),
                workflow == null ? null : workflow.key(),
                workflow == null ? null : workflow.version(),
                workflow == null || workflow.decision() == null
                        ? null
                        : workflow.decision().number(),
                workflow != null && workflow.procedureCode() != null);
    }

    private State state(ServedProcedure p, @Nullable Workflow workflow) {
        if (workflow == null) {
            return State.NONE;
        }
        if (wrong.contains(workflow.key()) || wrong.contains(p.code())) {
            return State.WRONG;
        }
        return workflow.decision() == null ? State.GENERATED : State.APPROVED;
    }

    static List<Row> byUnit(List<Covered> covered) {
        return grouped(covered, c -> Objects.requireNonNullElse(c.handlingUnitId(), ""), c -> null);
    }

    static List<Row> byField(List<Covered> covered) {
        return grouped(covered, Covered::fieldCode, Covered::fieldName);
    }

    static Row total(List<Covered> covered) {
        return row(null, null, covered);
    }

    private static List<Row> grouped(
            List<Covered> covered, Function<Covered, String> key, Function<Covered, @Nullable String> name) {
        Map<String, List<Covered>> groups =
                covered.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(e -> row(
                        e.getKey().isEmpty() ? null : e.getKey(),
                        name.apply(e.getValue().getFirst()),
                        e.getValue()))
                .toList();
    }

    private static Row row(@Nullable String key, @Nullable String name, List<Covered> covered) {
        int configured = count(covered, State.GENERATED) + count(covered, State.APPROVED) + count(covered, State.WRONG);
        return new Row(
                key,
                name,
                covered.size(),
                configured,
                count(covered, State.GENERATED) + count(covered, State.APPROVED),
                count(covered, State.APPROVED),
                (int) covered.stream().filter(Covered::ownWorkflow).count(),
                count(covered, State.WRONG),
                covered.isEmpty() ? 0 : Math.round(1000.0 * configured / covered.size()) / 10.0);
    }

    private static int count(List<Covered> covered, State state) {
        return (int) covered.stream().filter(c -> c.state() == state).count();
    }
}
