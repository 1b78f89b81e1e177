package vn.tthc.catalog.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a step makes of an assessment. Pure. */
final class AssessmentSteps {
    private AssessmentSteps() {}

    /** @throws AssessmentRefusal.NotOpen when the step is not open, or something it needs is missing */
    static Assessment after(Assessment a, AssessmentStep step, LocalDate today) {
        AssessmentState next = a.state()
                .after(step.step())
                .orElseThrow(() -> new AssessmentRefusal.NotOpen(
                        "Không thực hiện được bước này ở trạng thái hiện tại.", "The step is not open in this state."));
        if (step.on().isAfter(today)) {
            throw new AssessmentRefusal.NotOpen("Ngày ở tương lai.", "The day is in the future.");
        }
        return switch (step.step()) {
            case SEND -> {
                if (a.procedures().isEmpty()) {
                    throw new AssessmentRefusal.NotOpen(
                            "Chưa có thủ tục nào được đánh giá.", "Nothing is assessed yet.");
                }
                yield with(a, next, step.on(), null, a.opinion(), null, null);
            }
            case SEND_BACK -> with(a, next, null, null, needed(step.opinion()), null, null);
            case APPRAISE -> {
                notBefore(step.on(), a.sentOn());
                yield with(a, next, a.sentOn(), step.on(), step.opinion(), null, null);
            }
            case ISSUE -> {
                notBefore(step.on(), a.appraisedOn());
                yield with(a, next, a.sentOn(), a.appraisedOn(), a.opinion(), needed(step.documentNumber()), step.on());
            }
            case WITHDRAW -> with(a, next, a.sentOn(), a.appraisedOn(), a.opinion(), null, null);
        };
    }

    private static String needed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new AssessmentRefusal.NotOpen(
                    "Chưa nêu ý kiến hoặc số văn bản.", "The opinion or the number of the document is missing.");
        }
        return text;
    }

    private static void notBefore(LocalDate day, @Nullable LocalDate earlier) {
        if (earlier != null && day.isBefore(earlier)) {
            throw new AssessmentRefusal.NotOpen("Ngày trước bước liền trước.", "The day is before the step before.");
        }
    }

    private static Assessment with(
            Assessment a,
            AssessmentState state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate appraisedOn,
            @Nullable String opinion,
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn) {
        return new Assessment(
                a.id(),
                a.title(),
                a.unitId(),
                state,
                sentOn,
                appraisedOn,
                opinion,
                documentNumber,
                issuedOn,
                a.procedures(),
                a.draftedBy(),
                a.revision());
    }
}
