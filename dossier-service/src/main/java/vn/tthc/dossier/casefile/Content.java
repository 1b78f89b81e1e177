package vn.tthc.dossier.casefile;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.deadline.Extension;
import vn.tthc.dossier.deadline.Pause;
import vn.tthc.dossier.deadline.TimeLimit;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Visit;

/**
 * Parts of a dossier that are only read with the whole of it.
 *
 * @param workflow the steps as they were at receipt: the dossier runs on them to its end
 * @param visits stays at the steps; null in a dossier from before they were written down
 * @param delegation by which the handling unit decides in place of another; null for most
 * @param resultMustBeElectronic by a list decision in force on the day of receipt; null when that is not known
 * @param originReceivingUnitId unit that received it, when that was divided and the dossier given on; null for all others
 * @param variant level whose own limits and fees were applied at receipt; null when they are the main ones
 * @param caseOfficer who worked on it last, for what the approver sends back; null before
 */
record Content(
        Applicant applicant,
        List<Paper> papers,
        WorkflowState workflow,
        TimeLimit limit,
        List<Pause> pauses,
        List<Extension> extensions,
        @Nullable Result result,
        @Nullable Officer caseOfficer,
        @Nullable String note,
        @Nullable List<Visit> visits,
        @Nullable Delegation delegation,
        @Nullable Boolean resultMustBeElectronic,
        @Nullable String originReceivingUnitId,
        @Nullable ProcedureLevel variant) {
    Content {
        papers = List.copyOf(papers);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        visits = visits == null ? null : List.copyOf(visits);
    }

    /** The same with what the change sets. */
    Content with(Consumer<ContentChange> change) {
        ContentChange changed = new ContentChange(this);
        change.accept(changed);
        return changed.made();
    }
}
