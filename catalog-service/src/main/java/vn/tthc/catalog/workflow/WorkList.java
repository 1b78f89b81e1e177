package vn.tthc.catalog.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.workflow.WorkflowProblem.Kind;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitState;

/** Finds the workflows that no longer fit the catalogue of a day. Pure. */
record WorkList(KnownWorkflows known, List<ServedProcedure> procedures, Map<String, UnitState> units, LocalDate day) {
    private static final double TOLERANCE = 1e-6;

    List<WorkflowProblem> problems() {
        List<WorkflowProblem> problems = new ArrayList<>();
        Map<String, Double> longest = known.byKey().values().stream()
                .filter(Workflow::inHours)
                .collect(Collectors.toMap(
                        Workflow::key,
                        w -> new Flow(w.steps()).longest(WorkflowStep::counted).time()));
        for (ServedProcedure procedure : procedures) {
            Workflow workflow = known.of(procedure);
            if (workflow == null) {
                problems.add(missing(procedure));
            } else {
                check(workflow, known.withoutOwnCases(procedure), longest, problems);
            }
            for (String each : known.ownCases(procedure)) {
                Workflow own = Objects.requireNonNull(known.byKey().get(WorkflowKey.ofCase(procedure.code(), each)));
                check(own, procedure.inCase(each), longest, problems);
            }
        }
        Set<String> inForce = procedures.stream().map(ServedProcedure::code).collect(Collectors.toSet());
        for (Workflow workflow : known.byKey().values()) {
            if (workflow.procedureCode() != null && !inForce.contains(workflow.procedureCode())) {
                problems.add(abolished(workflow));
            }
            workflow.steps().stream()
                    .filter(step -> step.unitId() != null && !Drawing.exists(units.get(step.unitId()), day))
                    .forEach(step -> problems.add(dissolved(workflow, step)));
        }
        return problems.stream()
                .sorted(Comparator.comparing(WorkflowProblem::id))
                .toList();
    }

    private static void check(
            Workflow workflow, ServedProcedure procedure, Map<String, Double> longest, List<WorkflowProblem> problems) {
        Double time = longest.get(workflow.key());
        double over =
                time == null ? 0 : procedure.limitHours().map(l -> time - l).orElse(0.0);
        if (over > TOLERANCE) {
            problems.add(exceeded(workflow, procedure, over));
        }
    }

    private static WorkflowProblem missing(ServedProcedure procedure) {
        return of(
                Kind.NO_WORKFLOW,
                null,
                procedure,
                null,
                null,
                null,
                "Thủ tục " + procedure.code() + " chưa có quy trình nội bộ.",
                "Procedure " + procedure.code() + " has no internal workflow.");
    }

    private static WorkflowProblem exceeded(Workflow workflow, ServedProcedure procedure, double over) {
        double rounded = Math.round(over * 100) / 100.0;
        return of(
                Kind.LIMIT_EXCEEDED,
                workflow,
                procedure,
                null,
                null,
                rounded,
                "Quy trình dài hơn thời hạn của thủ tục " + procedure.code() + " " + rounded + " giờ.",
                "The workflow takes " + rounded + " hours more than the limit of procedure " + procedure.code() + ".");
    }

    private static WorkflowProblem abolished(Workflow workflow) {
        return of(
                Kind.PROCEDURE_ABOLISHED,
                workflow,
                null,
                null,
                null,
                null,
                "Thủ tục " + workflow.procedureCode() + " không còn hiệu lực.",
                "Procedure " + workflow.procedureCode() + " is no longer in force.");
    }

    private WorkflowProblem dissolved(Workflow workflow, WorkflowStep step) {
        UnitState unit = units.get(Objects.requireNonNull(step.unitId()));
        String name = unit == null ? step.unitId() : unit.name();
        return of(
                Kind.UNIT_DISSOLVED,
                workflow,
                null,
                step,
                successor(unit),
                null,
                "Đơn vị " + name + " của bước " + step.no() + " không còn hoạt động.",
                "The unit " + name + " of step " + step.no() + " no longer exists.");
    }

    /** The one that took over wholly, or the only one that there is. */
    private @Nullable String successor(@Nullable UnitState unit) {
        if (unit == null) {
            return null;
        }
        String heir = new Succession(units, day).heir(unit.id());
        if (!heir.equals(unit.id())) {
            return heir;
        }
        return unit.successors().size() == 1 ? unit.successors().getFirst().unitId() : null;
    }

    private static WorkflowProblem of(
            Kind kind,
            @Nullable Workflow workflow,
            @Nullable ServedProcedure procedure,
            @Nullable WorkflowStep step,
            @Nullable String successorId,
            @Nullable Double over,
            String vi,
            String en) {
        String code = procedure != null ? procedure.code() : workflow == null ? null : workflow.procedureCode();
        String field = procedure != null ? procedure.fieldCode() : workflow == null ? null : workflow.fieldCode();
        return new WorkflowProblem(
                kind + " " + (workflow == null ? "" : workflow.key()) + " " + code + " "
                        + (step == null ? "" : step.no()),
                kind,
                workflow == null ? null : workflow.key(),
                workflow == null ? null : workflow.version(),
                code,
                procedure == null ? null : procedure.name(),
                field,
                procedure == null ? null : procedure.handlingUnitId(),
                step == null ? null : step.no(),
                step == null ? null : step.unitId(),
                successorId,
                over,
                vi,
                en);
    }
}
