package vn.tthc.catalog.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a step makes of an item. Pure. */
final class ItemSteps {
    private ItemSteps() {}

    /** @throws ReviewRefusal.NotOpen when the step is not open, or something it needs is missing */
    static ReviewItem after(ReviewItem item, ItemStep step, LocalDate today) {
        ItemState next = item.state()
                .after(step.step())
                .orElseThrow(() -> new ReviewRefusal.NotOpen(
                        "Không thực hiện được bước này ở trạng thái hiện tại.", "The step is not open in this state."));
        return switch (step.step()) {
            case KEEP -> with(item, next, null, null, null);
            case PROPOSE -> with(item, next, needed(step.proposal()), null, null);
            case APPROVE, IMPLEMENT ->
                with(item, next, item.proposal(), needed(step.decisionNumber()), day(step.on(), today));
            case REJECT -> with(item, next, item.proposal(), step.decisionNumber(), day(step.on(), today));
        };
    }

    private static <T> T needed(@Nullable T part) {
        if (part == null || (part instanceof String text && text.isBlank())) {
            throw new ReviewRefusal.NotOpen(
                    "Chưa nêu phương án hoặc số quyết định.", "The proposal or the number of the decision is missing.");
        }
        return part;
    }

    private static LocalDate day(@Nullable LocalDate on, LocalDate today) {
        LocalDate day = needed(on);
        if (day.isAfter(today)) {
            throw new ReviewRefusal.NotOpen("Ngày ở tương lai.", "The day is in the future.");
        }
        return day;
    }

    private static ReviewItem with(
            ReviewItem item,
            ItemState state,
            @Nullable Proposal proposal,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {
        return new ReviewItem(
                item.no(),
                item.subjectCode(),
                item.subjectName(),
                item.internal(),
                item.unitId(),
                item.dueOn(),
                state,
                proposal,
                decisionNumber,
                decidedOn);
    }
}
