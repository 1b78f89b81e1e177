package vn.tthc.dossier.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.deadline.Extension;
import vn.tthc.dossier.deadline.Pause;
import vn.tthc.dossier.deadline.TimeLimit;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Visit;

/**
 * Parts of a dossier that are only read with the whole of it.
 *
 * @param workflow the steps as they were at receipt: the dossier runs on them to its end
 * @param visits stays at the steps; null in a dossier from before they were written down
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
        @Nullable List<Visit> visits) {
    Content {
        papers = List.copyOf(papers);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        visits = visits == null ? null : List.copyOf(visits);
    }

    Content withPapers(List<Paper> changed) {
        return new Content(applicant, changed, workflow, limit, pauses, extensions, result, caseOfficer, note, visits);
    }

    Content withPauses(List<Pause> changed) {
        return new Content(applicant, papers, workflow, limit, changed, extensions, result, caseOfficer, note, visits);
    }

    Content withExtensions(List<Extension> changed) {
        return new Content(applicant, papers, workflow, limit, pauses, changed, result, caseOfficer, note, visits);
    }

    Content withResult(Result changed) {
        return new Content(applicant, papers, workflow, limit, pauses, extensions, changed, caseOfficer, note, visits);
    }

    Content withCaseOfficer(Officer changed) {
        return new Content(applicant, papers, workflow, limit, pauses, extensions, result, changed, note, visits);
    }

    Content withApplicant(Applicant shown) {
        return new Content(shown, papers, workflow, limit, pauses, extensions, result, caseOfficer, note, visits);
    }

    Content withVisits(List<Visit> changed) {
        return new Content(
                applicant,
                papers,
                workflow,
                limit,
                pauses,
                extensions,
                result,
                caseOfficer,
                note,
                List.copyOf(changed));
    }
}
