package vn.tthc.dossier.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Visit.Status;

/**
 * A dossier on its workflow. A step opens once every step before it is done; branches are open side by side and the step
 * that joins them waits for all. Sending back undoes a step and everything after it, and nothing beside it.
 *
 * @param visits stays at steps in the order in which they began
 */
public record Journey(List<Step> steps, List<Visit> visits) {
    public Journey {
        steps = List.copyOf(steps);
        visits = List.copyOf(visits);
    }

    /** The dossier stands before the first step. @param unitOf who does a step */
    public static Journey start(List<Step> steps, Function<Step, String> unitOf, Instant at) {
        return new Journey(steps, List.of()).opened(unitOf, at, null);
    }

    /** A dossier that was at a step when its stays were not yet written down. */
    public static Journey at(
            List<Step> steps, int stepNo, Status status, Function<Step, String> unitOf, @Nullable Holder holder) {
        List<Visit> visits = new ArrayList<>();
        for (Step step : steps) {
            Visit visit = Visit.open(step.no(), unitOf.apply(step), null, step.no() == stepNo ? holder : null);
            if (step.no() < stepNo) {
                visits.add(visit.ended(Status.DONE, null, null));
            } else if (step.no() == stepNo) {
                visits.add(status == Status.OPEN ? visit : visit.ended(status, null, null));
            }
        }
        return new Journey(steps, visits);
    }

    /** Stays at present, the one with the smallest number first. */
    public List<Visit> open() {
        return visits.stream()
                .filter(Visit::current)
                .sorted(Comparator.comparingInt(Visit::stepNo))
                .toList();
    }

    public Optional<Visit> open(int stepNo) {
        return open().stream().filter(visit -> visit.stepNo() == stepNo).findFirst();
    }

    public Step step(int no) {
        return steps.stream().filter(step -> step.no() == no).findFirst().orElse(steps.getLast());
    }

    /** What the open steps are waiting for. */
    public Next next() {
        Set<Next> kinds =
                open().stream().map(visit -> kind(step(visit.stepNo()))).collect(Collectors.toSet());
        for (Next next : Next.values()) {
            if (kinds.contains(next)) {
                return next;
            }
        }
        return Next.RETURN;
    }

    /** The open step is done, and what waited for it opens; whoever did it looks after the agencies then asked. */
    public Journey complete(int stepNo, Holder by, Instant at, Function<Step, String> unitOf) {
        return each(visit -> visit.current() && visit.stepNo() == stepNo ? visit.ended(Status.DONE, at, by) : visit)
                .opened(unitOf, at, by);
    }

    /** The receipt: everything that the one-stop shop does before somebody works on the dossier. */
    public Journey received(Holder by, Instant at, Function<Step, String> unitOf) {
        Journey journey = this;
        for (Visit visit : open()) {
            Step step = step(visit.stepNo());
            if (step.isFor(WorkflowState.INTAKE) && step.no() < steps.getLast().no()) {
                journey = journey.complete(step.no(), by, at, unitOf).received(by, at, unitOf);
            }
        }
        return journey;
    }

    /** The approver sends back: the step and all after it are to be done again, by whoever did it before. */
    public Journey sendBack(int stepNo, Instant at, Holder by, Function<Step, String> unitOf) {
        Set<Integer> undone = following(stepNo);
        undone.add(stepNo);
        Holder before = last(stepNo).map(Visit::by).orElse(null);
        return each(visit -> {
                    if (!undone.contains(visit.stepNo())) {
                        return visit;
                    }
                    return switch (visit.status()) {
                        case OPEN -> visit.ended(Status.SENT_BACK, at, by);
                        case DONE -> visit.sentBack();
                        case SENT_BACK, CUT -> visit;
                    };
                })
                .opened(unitOf, at, null)
                .hold(stepNo, before);
    }

    /**
     * Steps that may be sent back to: work that was done before the one that is open, the handling unit's before that of
     * named units, the nearest first.
     */
    public List<Integer> returnable() {
        Set<Integer> done = done();
        int open = open().stream().mapToInt(Visit::stepNo).min().orElse(0);
        return steps.stream()
                .filter(step -> step.isFor(WorkflowState.CASE) && step.agency() == null)
                .filter(step -> done.contains(step.no()) && following(step.no()).contains(open))
                .sorted(Comparator.comparing((Step step) -> step.unitId() != null)
                        .thenComparing(Step::no, Comparator.reverseOrder()))
                .map(Step::no)
                .toList();
    }

    /** Another unit does its steps from now on: what is open there waits for somebody of that unit. */
    public Journey rehomed(Function<Step, String> unitOf) {
        return each(visit -> {
            String unit = unitOf.apply(step(visit.stepNo()));
            return visit.current() && !unit.equals(visit.unitId()) ? visit.at(unit) : visit;
        });
    }

    /** The dossier ended without being settled. */
    public Journey cut(Instant at) {
        return each(visit -> visit.current() ? visit.ended(Status.CUT, at, null) : visit);
    }

    public Journey hold(int stepNo, @Nullable Holder who) {
        return each(visit -> visit.current() && visit.stepNo() == stepNo ? visit.held(who) : visit);
    }

    /** @param due null: no appointment now */
    public Journey due(Function<Step, @Nullable Instant> due) {
        return each(visit -> visit.current() ? visit.due(due.apply(step(visit.stepNo()))) : visit);
    }

    /** The latest stay at the step. */
    public Optional<Visit> last(int stepNo) {
        return visits.stream().filter(visit -> visit.stepNo() == stepNo).reduce((a, b) -> b);
    }

    /** The longest way to the end of a step, by what each step takes. */
    public double upTo(int stepNo, Function<Step, Double> time) {
        Step step = step(stepNo);
        double before =
                step.needs().stream().mapToDouble(no -> upTo(no, time)).max().orElse(0);
        return before + time.apply(step);
    }

    /** What waits for nothing opens. */
    Journey opened(Function<Step, String> unitOf, Instant at) {
        return opened(unitOf, at, null);
    }

    private Set<Integer> done() {
        return visits.stream()
                .filter(visit -> visit.status() == Status.DONE)
                .map(Visit::stepNo)
                .collect(Collectors.toSet());
    }

    private Set<Integer> following(int stepNo) {
        Set<Integer> found = new HashSet<>();
        steps.stream().filter(step -> step.needs().contains(stepNo)).forEach(step -> {
            if (found.add(step.no())) {
                found.addAll(following(step.no()));
            }
        });
        return found;
    }

    private Journey opened(Function<Step, String> unitOf, Instant at, @Nullable Holder by) {
        Set<Integer> done = done();
        List<Visit> all = new ArrayList<>(visits);
        steps.stream()
                .filter(step -> !done.contains(step.no()) && done.containsAll(step.needs()))
                .filter(step -> open(step.no()).isEmpty())
                .forEach(step ->
                        all.add(Visit.open(step.no(), unitOf.apply(step), at, step.agency() == null ? null : by)));
        return new Journey(steps, all);
    }

    private Journey each(UnaryOperator<Visit> change) {
        return new Journey(
                steps, visits.stream().map(change).map(Objects::requireNonNull).toList());
    }

    private Next kind(Step step) {
        if (step.no() == steps.getLast().no() && step.isFor(WorkflowState.INTAKE)) {
            return Next.RETURN;
        }
        if (step.agency() != null) {
            return Next.AGENCY;
        }
        return step.isFor(WorkflowState.APPROVER) ? Next.APPROVAL : Next.WORK;
    }
}
