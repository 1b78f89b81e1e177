package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.deadline.Extension;
import vn.tthc.dossier.deadline.Pause;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierCommand;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.DossierState.Clock;
import vn.tthc.dossier.lifecycle.Lifecycle;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Journey;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.json.Json;

/** Moves a dossier along: state, clock, workflow step and holder change together, and the timeline tells it. */
final class Course {
    /** Action of the timeline when a change of the calendar moved the deadline. */
    static final String DEADLINE_MOVED = "DEADLINE_MOVED";

    /** Action of the timeline when it was moved to another version of its workflow. */
    static final String MIGRATE_WORKFLOW = "MIGRATE_WORKFLOW";

    private final Dossier dossier;
    private final Deadlines deadlines;
    private final Way way;

    Course(Dossier dossier, Deadlines deadlines) {
        this.dossier = dossier;
        this.deadlines = deadlines;
        this.way = new Way(dossier, deadlines);
    }

    /** The dossier comes in: its first entry. At the counter and by post the time limit starts at once. */
    TimelineEntry begin(DossierState state, Officer by, Instant at, @Nullable String note) {
        dossier.registeredAt = at;
        dossier.changedAt = at;
        way.start(at);
        if (state instanceof DossierState.Registered) {
            dossier.acceptBy = deadlines.acceptBy(at);
        } else {
            startClock(by, at);
        }
        return settleInto(null, state, by, at, new Words(firstAction(state), null, note, null), null);
    }

    /** @throws DossierRefusal when the step is not open, lacks a reason, or comes before the one before */
    TimelineEntry take(StepTaken step) {
        DossierState before = dossier.state();
        Integer stepNo = way.target(step);
        DossierState after = Lifecycle.next(before, DossierCommand.of(step.action(), way.nextAfter(step, stepNo)))
                .orElseThrow(() -> new DossierRefusal.IllegalTransition(before, step.action(), Lifecycle.open(before)));
        if (step.action().reasonRequired()
                && (step.reason() == null || step.reason().isBlank())) {
            throw new DossierRefusal.ReasonRequired(step.action());
        }
        if (step.at().isBefore(dossier.changedAt)) {
            throw new DossierRefusal.OutOfOrder(step.at(), dossier.changedAt);
        }
        clock(before, after, step);
        way.move(before, after, step, stepNo);
        papersAndResult(step);
        return settleInto(
                before,
                after,
                step.by(),
                step.at(),
                new Words(step.action().name(), step.reason(), note(step), stepNo),
                deadlines.minutes(dossier.changedAt, step.at()));
    }

    /**
     * The working calendar has changed: what is due is worked out anew over the whole history. Empty when the dossier has
     * ended or nothing moves.
     *
     * @param why for people: which change of the calendar
     */
    Optional<TimelineEntry> reschedule(Instant at, String why) {
        DossierState state = dossier.state();
        Rescheduling anew = Rescheduling.of(dossier, deadlines);
        if (state.clock() == Clock.ENDED || !anew.moves(dossier)) {
            return Optional.empty();
        }
        String reason = anew.inWords(dossier) + why;
        dossier.acceptBy = anew.acceptBy();
        dossier.promisedAt = anew.promisedAt();
        dossier.dueAt = anew.dueAt();
        long minutes = deadlines.minutes(dossier.changedAt, at);
        return Optional.of(
                settleInto(state, state, Officer.SYSTEM, at, new Words(DEADLINE_MOVED, reason, null, null), minutes));
    }

    /**
     * The dossier goes on on another version of its workflow, or on another workflow, by an explicit act. Its deadline stays; the steps are due as
     * the new version plans them.
     *
     * @param journey where it stands there
     */
    TimelineEntry migrate(WorkflowState to, Journey journey, Officer by, Instant at, String reason) {
        WorkflowState from = dossier.content().workflow();
        String note = from.key().equals(to.key())
                ? "Quy trình “" + to.name() + "”: phiên bản " + from.version() + " → " + to.version()
                : "Từ quy trình “" + from.name() + "” phiên bản " + from.version() + " sang “" + to.name()
                        + "” phiên bản " + to.version();
        dossier.change(content -> {
            content.workflow = to;
            content.visits = journey.visits();
        });
        return settleInto(
                dossier.state(),
                dossier.state(),
                by,
                at,
                new Words(MIGRATE_WORKFLOW, reason, note, null),
                deadlines.minutes(dossier.changedAt, at));
    }

    /** With the look-ups in databases that were made for the papers of the step. */
    private static @Nullable String note(StepTaken step) {
        String lookUps = DataInPlace.inWords(step.papers(), step.at());
        return lookUps == null ? step.note() : step.note() == null ? lookUps : step.note() + " " + lookUps;
    }

    private record Words(
            String action,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Integer stepNo) {}

    private void clock(DossierState before, DossierState after, StepTaken step) {
        if (step.action() == DossierAction.ACCEPT) {
            startClock(step.by(), step.at());
        }
        if (before.clock() == Clock.SUSPENDED && after.clock() != Clock.SUSPENDED) {
            resume(step.at());
        }
        if (before.clock() == Clock.RUNS && after.clock() == Clock.SUSPENDED) {
            dossier.pausedAt = step.at();
            String why = step.reason() == null ? after.vietnamese() : after.vietnamese() + ": " + step.reason();
            dossier.change(content -> content.pauses = plus(content.pauses, new Pause(step.at(), null, why)));
        }
        if (step.action() == DossierAction.EXTEND) {
            extend(step);
        }
        if (before.clock() != Clock.ENDED && after.clock() == Clock.ENDED) {
            dossier.endedAt = step.at();
            dossier.outcome = Outcome.of(step.at(), dossier.dueAt);
        }
        if (step.action() == DossierAction.RETURN_RESULT) {
            dossier.returnedAt = step.at();
        }
    }

    private void startClock(Officer by, Instant at) {
        dossier.receivedAt = at;
        dossier.promisedAt = deadlines.due(dossier.content().limit(), at);
        dossier.dueAt = dossier.promisedAt;
        way.received(by, at);
    }

    private void resume(Instant at) {
        List<Pause> pauses = new ArrayList<>(dossier.content().pauses());
        Pause open = pauses.removeLast();
        pauses.add(open.endedAt(at));
        dossier.change(content -> content.pauses = pauses);
        dossier.pausedAt = null;
        if (dossier.dueAt != null) {
            dossier.dueAt = deadlines.resumed(dossier.dueAt, open.from(), at);
        }
    }

    private void extend(StepTaken step) {
        Instant due = dossier.dueAt;
        Instant wished = step.newDueAt();
        if (due == null || wished == null || !dossier.content().extensions().isEmpty()) {
            throw new DossierRefusal.NotExtendable(due == null, wished == null);
        }
        Instant appointment = deadlines.appointment(wished);
        if (!Deadlines.mayExtend(step.at(), due, appointment)) {
            throw new DossierRefusal.ExtensionTooLate(due);
        }
        dossier.dueAt = appointment;
        var extension = new Extension(step.at(), due, appointment, String.valueOf(step.reason()));
        dossier.change(content -> content.extensions = List.of(extension));
    }

    private void papersAndResult(StepTaken step) {
        if (!step.papers().isEmpty()) {
            dossier.change(content -> content.papers = step.papers());
        }
        if (step.result() != null
                && (step.action() == DossierAction.APPROVE || step.action() == DossierAction.RETURN_RESULT)) {
            dossier.change(content -> content.result = step.result());
        }
    }

    private TimelineEntry settleInto(
            @Nullable DossierState before,
            DossierState after,
            Officer by,
            Instant at,
            Words words,
            @Nullable Long workingMinutes) {
        dossier.state = after.name();
        dossier.revision++;
        dossier.changedAt = at;
        way.settle(after);
        Instant due = after instanceof DossierState.Registered ? dossier.acceptBy : dossier.dueAt;
        dossier.dueSort = due == null ? Dossier.NEVER : due;
        TimelineEntry entry = new TimelineEntry();
        entry.id = Ids.next();
        entry.handlingUnitId = dossier.handlingUnitId;
        entry.receivingUnitId = dossier.receivingUnitId;
        entry.dossierId = dossier.id;
        entry.no = dossier.revision;
        entry.at = at;
        entry.action = words.action();
        entry.fromState = before == null ? null : before.name();
        entry.toState = after.name();
        entry.byUsername = by.username();
        entry.byName = by.name();
        entry.unitId = by.unitId();
        entry.reason = words.reason();
        entry.note = words.note();
        entry.workingMinutes = workingMinutes;
        entry.stepNo = words.stepNo();
        entry.file = file(words.action());
        return entry;
    }

    /** The file of the result, on the step that issued it. */
    private @Nullable String file(String action) {
        Result result = dossier.content().result();
        boolean issued =
                action.equals(DossierAction.APPROVE.name()) || action.equals(DossierAction.RETURN_RESULT.name());
        return issued && result != null && result.file() != null ? Json.write(result.file()) : null;
    }

    private static String firstAction(DossierState state) {
        return state instanceof DossierState.Registered ? "REGISTER" : "RECEIVE";
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
