package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.DossierState.Clock;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Journey;
import vn.tthc.dossier.route.Next;
import vn.tthc.dossier.route.Visit;

/** Moves a dossier along its pinned workflow: open steps, who holds them, when each is due, and whose lists it is in. */
final class Way {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Dossier dossier;
    private final Deadlines deadlines;

    Way(Dossier dossier, Deadlines deadlines) {
        this.dossier = dossier;
        this.deadlines = deadlines;
    }

    void start(Instant at) {
        keep(Journey.start(dossier.content().workflow().steps(), dossier::unitOf, at));
    }

    void received(Officer by, Instant at) {
        keep(dossier.journey().received(by.holder(), at, dossier::unitOf));
    }

    /**
     * The open step that an action is about, with SEND_BACK the one it goes back to; null when it is about the whole dossier.
     *
     * @throws DossierRefusal.StepNotOpen when the step named is none of those
     */
    @Nullable
    Integer target(StepTaken step) {
        Journey journey = dossier.journey();
        if (step.action() == DossierAction.SEND_BACK) {
            List<Integer> possible = journey.returnable();
            return chosen(step, possible, possible.isEmpty() ? null : possible.getFirst());
        }
        if (!moves(step.action(), journey)) {
            return null;
        }
        List<Visit> open = journey.open();
        Integer foreseen = open.stream()
                .min(Comparator.comparingInt(visit -> rank(visit, step.by())))
                .map(Visit::stepNo)
                .orElse(null);
        return chosen(step, open.stream().map(Visit::stepNo).toList(), foreseen);
    }

    /** What the dossier would wait for after the action. */
    Next nextAfter(StepTaken step, @Nullable Integer stepNo) {
        Journey journey = dossier.journey();
        return completes(step.action()) && stepNo != null
                ? journey.complete(stepNo, step.by().holder(), step.at(), dossier::unitOf)
                        .next()
                : journey.next();
    }

    void move(DossierState before, DossierState after, StepTaken step, @Nullable Integer stepNo) {
        Journey journey = dossier.journey();
        DossierAction action = step.action();
        if (action == DossierAction.SEND_BACK && stepNo != null) {
            keep(journey.sendBack(stepNo, step.at(), step.by().holder(), dossier::unitOf));
        } else if (action == DossierAction.TAKE && stepNo != null) {
            hold(journey, stepNo, step.by());
        } else if (action == DossierAction.REQUEST_SUPPLEMENT && before instanceof DossierState.Received) {
            hold(journey, journey.open().getFirst().stepNo(), step.by());
        } else if (action == DossierAction.RETURN_RESULT) {
            journey.open()
                    .forEach(visit -> keep(dossier.journey()
                            .complete(visit.stepNo(), step.by().holder(), step.at(), dossier::unitOf)));
        } else if (completes(action) && stepNo != null) {
            keep(journey.complete(stepNo, step.by().holder(), step.at(), dossier::unitOf));
        } else if (after.clock() == Clock.ENDED) {
            keep(journey.cut(step.at()));
        }
    }

    /** When each open step is due, once the state is known. */
    void settle(DossierState state) {
        boolean runs = state.clock() == Clock.RUNS;
        keep(dossier.journey().due(step -> runs ? due(step) : null));
        WorkLists.enter(dossier);
    }

    /** Planned end of a step: by its hours, or by its part of the limit, along the longest way to it. */
    private @Nullable Instant due(Step step) {
        Instant received = dossier.receivedAt;
        Instant promised = dossier.promisedAt;
        WorkflowState workflow = dossier.content().workflow();
        if (received == null || (promised == null && !workflow.inHours())) {
            return null;
        }
        Journey journey = dossier.journey();
        double upToHere = journey.upTo(step.no(), Step::counted);
        long suspended = dossier.content().pauses().stream()
                .mapToLong(pause -> pause.to() == null ? 0 : deadlines.minutes(pause.from(), pause.to()))
                .sum();
        Instant from = deadlines.countsFrom(received);
        if (workflow.inHours()) {
            return deadlines.stepDueAfter(from, Math.round(upToHere * MINUTES_OF_AN_HOUR), suspended);
        }
        double all = journey.upTo(workflow.steps().getLast().no(), Step::counted);
        return all <= 0 || promised == null
                ? dossier.dueAt
                : deadlines.stepDue(from, promised, upToHere / all, suspended);
    }

    private void hold(Journey journey, int stepNo, Officer by) {
        keep(journey.hold(stepNo, by.holder()));
        boolean leads = journey.open(stepNo)
                .map(visit -> dossier.handlingUnitId.equals(visit.unitId()))
                .orElse(false);
        if (leads) {
            dossier.change(content -> content.caseOfficer = by);
        }
    }

    private void keep(Journey journey) {
        dossier.change(content -> content.visits = journey.visits());
    }

    private static @Nullable Integer chosen(StepTaken step, List<Integer> possible, @Nullable Integer foreseen) {
        if (step.stepNo() != null && !possible.contains(step.stepNo())) {
            throw new DossierRefusal.StepNotOpen(step.stepNo(), possible);
        }
        return step.stepNo() != null ? step.stepNo() : foreseen;
    }

    private static boolean completes(DossierAction action) {
        return action == DossierAction.FORWARD
                || action == DossierAction.APPROVE
                || action == DossierAction.AGENCY_ANSWERED;
    }

    /** An agency asked beside the workflow is waited for by the whole dossier: its answer moves no step. */
    private static boolean moves(DossierAction action, Journey journey) {
        return action.ofStep() && (action != DossierAction.AGENCY_ANSWERED || journey.next() == Next.AGENCY);
    }

    private static int rank(Visit visit, Officer by) {
        if (visit.holder() == null) {
            return 1;
        }
        return visit.holder().username().equals(by.username()) ? 0 : 2;
    }
}
