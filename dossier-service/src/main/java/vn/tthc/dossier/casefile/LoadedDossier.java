package vn.tthc.dossier.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.dossier.procedure.Channel;

/** A dossier whose history has been run through the state machine, with everything that tells it. */
record LoadedDossier(Dossier dossier, List<TimelineEntry> entries, List<DossierChanged> events) {

    /** @throws vn.tthc.platform.problem.Refusal when the receipt or a step is not possible */
    static LoadedDossier of(BulkItem item, Intake.Ground ground, String code, Intake intake) {
        Dossier dossier = intake.open(item.receipt(), ground, Map.of(), code, item.receiver(), item.at());
        dossier.externalRef = item.ref();
        Deadlines deadlines = ground.calendar().deadlines();
        Course course = new Course(dossier, deadlines);
        DossierState first =
                item.channel() == Channel.ONLINE ? new DossierState.Registered() : new DossierState.Received();
        List<TimelineEntry> entries = new ArrayList<>();
        List<DossierChanged> events = new ArrayList<>();
        entries.add(course.begin(
                first,
                item.receiver(),
                item.at(),
                DataInPlace.inWords(dossier.content().papers(), item.at())));
        events.add(DossierChanged.of(dossier, entries.getLast()));
        for (BulkItem.Step step : item.steps()) {
            entries.add(course.take(taken(step, dossier)));
            events.add(DossierChanged.of(dossier, entries.getLast()));
        }
        return new LoadedDossier(dossier, entries, events);
    }

    private static StepTaken taken(BulkItem.Step step, Dossier dossier) {
        boolean atCounter = step.action().duty(dossier.state()) == Duty.RECEIVE;
        Officer by = new Officer(
                step.by(),
                Objects.requireNonNullElse(step.byName(), step.by()),
                atCounter ? dossier.receivingUnitId : dossier.handlingUnitId);
        return new StepTaken(
                step.action(),
                step.reason(),
                step.note(),
                Papers.supplemented(
                        dossier.content().papers(),
                        Objects.requireNonNullElse(step.papers(), List.of()),
                        Map.of(),
                        new DataInPlace(by, step.at())),
                result(step.result()),
                step.newDueAt(),
                null,
                by,
                step.at());
    }

    private static @Nullable Result result(BulkItem.@Nullable StepResult given) {
        return given == null
                ? null
                : new Result(
                        given.number(),
                        given.issuedOn(),
                        given.summary(),
                        Boolean.TRUE.equals(given.electronic()),
                        null);
    }
}
