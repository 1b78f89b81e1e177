package vn.tthc.catalog.workflow;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long a workflow takes: along each path, on each branch and at each unit, against the shortest limit it serves.
 * Times are working hours, or shares of the limit in a workflow that has no hours. Pure.
 *
 * @param limit shortest limit of the procedures served, hours; null when none is definite or there are shares only
 * @param limitProcedure code of the procedure with that limit
 * @param longest time of the longest path
 * @param paths the longest first
 * @param units how long each holds a dossier on its way
 */
public record Measure(
        boolean inHours,
        @Nullable Double limit,
        @Nullable String limitProcedure,
        double longest,
        List<Stretch> paths,
        List<Stretch> branches,
        List<Holding> units) {
    private static final int SHOWN = 12;
    private static final double TOLERANCE = 1e-6;

    /**
     * Steps one after the other.
     *
     * @param left what the limit leaves for it, hours, negative when it is exceeded; null without a limit
     */
    public record Stretch(
            List<Integer> steps, double time, @Nullable Double left) {}

    /** @param unit RECEIVING, HANDLING, a unit id, or the name of another agency whose time does not count */
    public record Holding(String unit, boolean agency, double time) {}

    static Measure of(List<WorkflowStep> steps, List<ServedProcedure> served) {
        Flow flow = new Flow(steps);
        boolean inHours = steps.stream().allMatch(step -> step.hours() != null);
        ServedProcedure strictest = inHours ? strictest(served) : null;
        Double limit = strictest == null ? null : strictest.limitHours().orElse(null);
        double longest = flow.longest(WorkflowStep::counted).time();
        return new Measure(
                inHours,
                limit,
                strictest == null ? null : strictest.code(),
                longest,
                stretches(flow.longerThan(-1, WorkflowStep::counted, SHOWN), limit),
                flow.branches().stream()
                        .map(branch -> new Stretch(
                                branch.steps(), branch.time(), limit == null ? null : limit - through(flow, branch)))
                        .toList(),
                holdings(steps, flow));
    }

    /** The paths that are longer than the limit. */
    List<Stretch> tooLong() {
        return paths.stream()
                .filter(path -> path.left() != null && path.left() < -TOLERANCE)
                .toList();
    }

    private static @Nullable ServedProcedure strictest(List<ServedProcedure> served) {
        return served.stream()
                .filter(procedure -> procedure.limitHours().isPresent())
                .min(Comparator.comparing((ServedProcedure p) -> p.limitHours().orElseThrow())
                        .thenComparing(ServedProcedure::code))
                .orElse(null);
    }

    private static List<Stretch> stretches(List<Flow.Path> paths, @Nullable Double limit) {
        return paths.stream()
                .map(path -> new Stretch(path.steps(), path.time(), limit == null ? null : limit - path.time()))
                .toList();
    }

    /** Time of the longest path that goes through the branch. */
    private static double through(Flow flow, Flow.Path branch) {
        int first = branch.steps().getFirst();
        return flow.longest(step -> flow.parallel(first, step.no()) ? 0 : step.counted())
                .time();
    }

    private static List<Holding> holdings(List<WorkflowStep> steps, Flow flow) {
        Set<String> units = new LinkedHashSet<>();
        steps.forEach(step -> units.add(doer(step)));
        return units.stream()
                .map(unit -> new Holding(
                        unit,
                        steps.stream().anyMatch(step -> Objects.equals(step.agency(), unit)),
                        flow.longest(step -> doer(step).equals(unit) ? step.time() : 0)
                                .time()))
                .toList();
    }

    private static String doer(WorkflowStep step) {
        return step.agency() != null
                ? step.agency()
                : step.unitId() != null ? step.unitId() : step.at().name();
    }
}
