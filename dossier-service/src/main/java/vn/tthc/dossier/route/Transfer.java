package vn.tthc.dossier.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Visit.Status;

/**
 * Where a dossier would stand on another version of its workflow. Each open step goes on at its counterpart: the step with
 * the same work for the same place, told by its name, or by its number where only the name has changed. What comes before it
 * counts as done; what was done and comes after it is to be done again. Pure.
 */
public final class Transfer {
    private final Journey journey;
    private final List<Step> steps;

    private Transfer(Journey journey, List<Step> steps) {
        this.journey = journey;
        this.steps = steps;
    }

    public sealed interface Result {
        /** @param journey on the other version */
        record Moved(Journey journey) implements Result {}

        /** The open step has no counterpart there. */
        record NoCounterpart(Step step) implements Result {}

        /** The dossier would wait for something else than now, or its open steps would come one after the other. */
        record OtherOrder(Step step) implements Result {}
    }

    /** @param unitOf who does a step of the other version */
    public static Result of(Journey journey, List<Step> steps, Function<Step, String> unitOf, Instant at) {
        return new Transfer(journey, steps).moved(unitOf, at);
    }

    private Result moved(Function<Step, String> unitOf, Instant at) {
        List<Visit> open = new ArrayList<>();
        for (Visit visit : journey.open()) {
            Step from = journey.step(visit.stepNo());
            Optional<Step> to = counterpart(from);
            if (to.isEmpty()) {
                return new Result.NoCounterpart(from);
            }
            String unit = unitOf.apply(to.get());
            Visit there = visit.atStep(to.get().no());
            open.add(unit.equals(visit.unitId()) ? there : there.at(unit));
        }
        Set<Integer> openNos = new HashSet<>(open.stream().map(Visit::stepNo).toList());
        Set<Integer> before = new HashSet<>();
        openNos.forEach(no -> before.addAll(before(no)));
        Step first = journey.step(journey.open().stream()
                .map(Visit::stepNo)
                .findFirst()
                .orElse(journey.steps().getLast().no()));
        if (openNos.size() < open.size() || openNos.stream().anyMatch(before::contains)) {
            return new Result.OtherOrder(first);
        }
        Journey there = new Journey(steps, visits(open, openNos, before, unitOf)).opened(unitOf, at);
        return there.next() == journey.next() ? new Result.Moved(there) : new Result.OtherOrder(first);
    }

    private List<Visit> visits(
            List<Visit> open, Set<Integer> openNos, Set<Integer> before, Function<Step, String> unitOf) {
        Set<Integer> after = new HashSet<>();
        steps.stream()
                .filter(step -> before(step.no()).stream().anyMatch(openNos::contains))
                .forEach(step -> after.add(step.no()));
        List<Visit> visits = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Visit visit : journey.visits()) {
            Optional<Step> to = visit.current() ? Optional.empty() : counterpart(journey.step(visit.stepNo()));
            to.filter(step -> !after.contains(step.no()) || visit.status() == Status.SENT_BACK)
                    .ifPresent(step -> {
                        visits.add(
                                openNos.contains(step.no())
                                        ? visit.atStep(step.no()).undone()
                                        : visit.atStep(step.no()));
                        if (visit.status() == Status.DONE) {
                            told.add(step.no());
                        }
                    });
        }
        steps.stream()
                .filter(step -> before.contains(step.no()) && !told.contains(step.no()))
                .forEach(step -> visits.add(
                        Visit.open(step.no(), unitOf.apply(step), null, null).ended(Status.DONE, null, null)));
        open.stream().sorted(Comparator.comparingInt(Visit::stepNo)).forEach(visits::add);
        return visits;
    }

    /** All steps that must be done before the step. */
    private Set<Integer> before(int no) {
        Set<Integer> found = new HashSet<>();
        steps.stream().filter(step -> step.no() == no).findFirst().ifPresent(step -> step.needs()
                .forEach(need -> {
                    if (found.add(need)) {
                        found.addAll(before(need));
                    }
                }));
        return found;
    }

    private Optional<Step> counterpart(Step from) {
        List<Step> same = steps.stream().filter(to -> sameWork(from, to)).toList();
        List<Step> named =
                same.stream().filter(to -> name(to).equals(name(from))).toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        boolean renamed = named.isEmpty()
                && journey.steps().stream().noneMatch(other -> other.no() != from.no() && takes(other, from.no()));
        return renamed
                ? same.stream().filter(to -> to.no() == from.no()).findFirst()
                : named.stream().filter(to -> to.no() == from.no()).findFirst();
    }

    /** The step of that number over there is another one's by its name. */
    private boolean takes(Step other, int no) {
        return steps.stream().anyMatch(to -> to.no() == no && sameWork(other, to) && name(to).equals(name(other)));
    }

    private static boolean sameWork(Step from, Step to) {
        return from.role().equals(to.role())
                && from.at() == to.at()
                && Objects.equals(from.unitId(), to.unitId())
                && (from.agency() == null) == (to.agency() == null);
    }

    private static String name(Step step) {
        return step.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
