package vn.tthc.catalog.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState;

/**
 * A drawn workflow together with everything it is judged by. Pure.
 *
 * @param history versions of the key so far, the oldest first
 * @param known workflows in force on the day the new one would start
 * @param procedures procedures in force on that day
 * @param units all units
 */
record Drawing(
        WorkflowKey key,
        DrawnWorkflow drawn,
        LocalDate today,
        List<Workflow> history,
        KnownWorkflows known,
        List<ServedProcedure> procedures,
        Map<String, UnitState> units) {

    LocalDate effectiveFrom() {
        return Objects.requireNonNullElse(drawn.effectiveFrom(), today);
    }

    List<ServedProcedure> served() {
        return known.servedBy(key.text(), procedures);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(WorkflowRules.faults(drawn.steps()));
        for (WorkflowStep step : drawn.steps()) {
            if (step.unitId() != null && !exists(units.get(step.unitId()), effectiveFrom())) {
                faults.add(new Fault(
                        step.no(),
                        "Đơn vị của bước " + step.no() + " không còn hoạt động vào ngày hiệu lực.",
                        "The unit of step " + step.no() + " does not exist on the effective date."));
            }
        }
        return faults;
    }

    /** @throws WorkflowRefusal when it may not become the next version */
    Workflow next() {
        int latest = history.isEmpty() ? 0 : history.getLast().version();
        if (latest != drawn.version()) {
            throw new WorkflowRefusal.Changed(latest);
        }
        List<ServedProcedure> served = served();
        if (served.isEmpty()) {
            throw new WorkflowRefusal.NoProcedure(key.text());
        }
        LocalDate earliest =
                drawn.decision().date().isAfter(today) ? drawn.decision().date() : today;
        if (effectiveFrom().isBefore(earliest)) {
            throw new WorkflowRefusal.BadStart(earliest);
        }
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new WorkflowRefusal.NotExecutable(faults);
        }
        List<WorkflowStep> steps = drawn.normalSteps();
        Measure measure = Measure.of(steps, served);
        if (!measure.tooLong().isEmpty()) {
            throw new WorkflowRefusal.ExceedsLimit(measure);
        }
        return new Workflow(
                key.text(),
                latest + 1,
                drawn.name(),
                served.getFirst().level(),
                key.fieldCode(),
                key.procedureCode(),
                steps,
                effectiveFrom(),
                drawn.decision());
    }

    WorkflowPreview preview() {
        List<ServedProcedure> served = served();
        List<Fault> faults = faults();
        Measure measure = WorkflowRules.ordered(drawn.steps()) ? Measure.of(drawn.normalSteps(), served) : null;
        Workflow before = replaced(served);
        return new WorkflowPreview(
                effectiveFrom(),
                faults,
                measure != null && !measure.tooLong().isEmpty(),
                measure,
                served.size(),
                affected(served),
                before == null ? null : before.version(),
                before == null ? null : before.key(),
                history.stream()
                        .filter(w -> !w.effectiveOn(effectiveFrom()))
                        .map(Workflow::version)
                        .toList());
    }

    private @Nullable Workflow replaced(List<ServedProcedure> served) {
        Workflow own = known.byKey().get(key.text());
        return own != null || served.isEmpty() ? own : known.of(served.getFirst());
    }

    private static List<WorkflowPreview.AffectedUnit> affected(List<ServedProcedure> served) {
        Map<String, Integer> counts = new TreeMap<>();
        served.forEach(p -> counts.merge(Objects.requireNonNullElse(p.handlingUnitId(), ""), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new WorkflowPreview.AffectedUnit(e.getKey().isEmpty() ? null : e.getKey(), e.getValue()))
                .toList();
    }

    static boolean exists(@Nullable UnitState unit, LocalDate day) {
        return unit != null
                && (unit.validFrom() == null || !unit.validFrom().isAfter(day))
                && (unit.validTo() == null || !unit.validTo().isBefore(day));
    }
}
