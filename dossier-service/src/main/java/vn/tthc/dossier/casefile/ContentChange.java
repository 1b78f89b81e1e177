package vn.tthc.dossier.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Extension;
import vn.tthc.dossier.deadline.Pause;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Visit;

/** The parts of a {@link Content} that may change, to be set at will; the others are those of the receipt for ever. */
final class ContentChange {
    private final Content from;
    List<Paper> papers;
    WorkflowState workflow;
    List<Pause> pauses;
    List<Extension> extensions;

    @Nullable
    Result result;

    @Nullable
    Officer caseOfficer;

    @Nullable
    List<Visit> visits;

    @Nullable
    String originReceivingUnitId;

    ContentChange(Content from) {
        this.from = from;
        papers = from.papers();
        workflow = from.workflow();
        pauses = from.pauses();
        extensions = from.extensions();
        result = from.result();
        caseOfficer = from.caseOfficer();
        visits = from.visits();
        originReceivingUnitId = from.originReceivingUnitId();
    }

    Content made() {
        return new Content(
                from.applicant(),
                papers,
                workflow,
                from.limit(),
                pauses,
                extensions,
                result,
                caseOfficer,
                from.note(),
                visits,
                from.delegation(),
                from.resultMustBeElectronic(),
                originReceivingUnitId,
                from.variant());
    }
}
