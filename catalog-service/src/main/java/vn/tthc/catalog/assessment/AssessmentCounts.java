package vn.tthc.catalog.assessment;

import java.util.List;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * Assessments of a period, counted on the day they were sent. Pure.
 *
 * @param documents draft documents
 * @param procedures in them: all, new ones, amended or replaced, ended
 * @param appraised documents whose appraisal is done
 * @param saving cost of compliance saved a year, in đồng, over procedures whose both costs are known; may be negative
 */
record AssessmentCounts(
        int documents, int procedures, int introduced, int amended, int abolished, int appraised, long saving) {
    static AssessmentCounts of(List<Assessment> assessments) {
        List<Assessment> sent = assessments.stream()
                .filter(a -> a.sentOn() != null && a.state() != AssessmentState.WITHDRAWN)
                .toList();
        List<AssessedProcedure> all =
                sent.stream().flatMap(a -> a.procedures().stream()).toList();
        return new AssessmentCounts(
                sent.size(),
                all.size(),
                count(all, Change.INTRODUCE),
                count(all, Change.AMEND) + count(all, Change.REPLACE),
                count(all, Change.ABOLISH),
                (int) sent.stream().filter(a -> a.appraisedOn() != null).count(),
                all.stream().mapToLong(AssessmentCounts::saving).sum());
    }

    private static long saving(AssessedProcedure procedure) {
        Long before = procedure.costBefore();
        Long after = procedure.costAfter();
        return before == null || after == null ? 0 : before - after;
    }

    private static int count(List<AssessedProcedure> all, Change change) {
        return (int) all.stream().filter(p -> p.change() == change).count();
    }
}
