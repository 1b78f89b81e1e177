package vn.tthc.dossier.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.lifecycle.AllowedAction;
import vn.tthc.dossier.procedure.WorkflowState;

/** Turns dossiers into what one reader may see of them. */
final class DossierViews {
    private final Reader reader;
    private final Function<String, DeadlineViews> byUnit;
    private final Map<String, DeadlineViews> deadlines = new HashMap<>();

    /** @param byUnit the clock on the calendar of a unit */
    DossierViews(Reader reader, Function<String, DeadlineViews> byUnit) {
        this.reader = reader;
        this.byUnit = byUnit;
    }

    DossierView of(Dossier d) {
        Content content = d.content();
        return new DossierView(
                d.id,
                d.code,
                d.revision,
                d.state,
                d.state().nationalStatus(),
                d.procedureCode,
                d.procedureName,
                d.procedureVersionId,
                d.caseName,
                d.channel,
                d.level,
                d.fieldCode,
                d.fieldName,
                d.receivingUnitId,
                d.handlingUnitId,
                applicant(d),
                content.papers(),
                content.result(),
                d.feeDue,
                d.feeDueTo,
                d.feePaid,
                d.paidOnline,
                d.returnBy,
                d.registeredAt,
                d.receivedAt,
                d.dueAt,
                d.endedAt,
                d.returnedAt,
                deadline(d),
                d.outcome,
                step(d),
                d.assignee,
                d.assigneeName,
                allowed(d),
                note(d),
                checkSecret(d),
                content.delegation());
    }

    Applicant applicant(Dossier d) {
        Applicant applicant = d.content().applicant();
        return reader.needsPersonalData(d) ? applicant : applicant.mask();
    }

    @Nullable
    String note(Dossier d) {
        return reader.needsPersonalData(d) ? d.content().note() : null;
    }

    @Nullable
    String checkSecret(Dossier d) {
        return reader.needsPersonalData(d) ? d.checkSecret : null;
    }

    DossierView.DeadlineView deadline(Dossier d) {
        return deadlines.computeIfAbsent(d.handlingUnitId, byUnit).of(d);
    }

    static DossierView.StepView step(Dossier d) {
        WorkflowState.Step step = d.step();
        return new DossierView.StepView(
                step.no(),
                step.name(),
                step.role(),
                d.content().workflow().steps().size(),
                d.stepDueAt);
    }

    List<AllowedAction> allowed(Dossier d) {
        return reader.allowed(d);
    }
}
