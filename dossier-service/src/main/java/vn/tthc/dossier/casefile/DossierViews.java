package vn.tthc.dossier.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        boolean full = reader.needsPersonalData(d);
        WorkflowState.Step step = d.step();
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
                full ? content.applicant() : content.applicant().mask(),
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
                deadlines.computeIfAbsent(d.handlingUnitId, byUnit).of(d),
                d.outcome,
                new DossierView.StepView(
                        step.no(),
                        step.name(),
                        step.role(),
                        content.workflow().steps().size(),
                        d.stepDueAt),
                d.assignee,
                d.assigneeName,
                allowed(d),
                full ? content.note() : null,
                full ? d.checkSecret : null);
    }

    List<AllowedAction> allowed(Dossier d) {
        return reader.allowed(d);
    }
}
