package vn.tthc.feedback.register;

import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackState;

/**
 * Which feedback of the caller's scope to list; null fields do not restrict.
 *
 * @param unitId responsible unit
 * @param text words of code, title, content or place, with or without accents
 */
public record FeedbackFilter(
        FeedbackViewName view,
        @Nullable FeedbackState state,
        @Nullable FeedbackCategory category,
        @Nullable String unitId,
        @Nullable String text) {

    static FeedbackFilter of(FeedbackViewName view) {
        return new FeedbackFilter(view, null, null, null, null);
    }
}
