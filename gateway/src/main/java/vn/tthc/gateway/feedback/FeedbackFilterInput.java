package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** Which feedbacks. */
@Input("FeedbackFilterInput")
public record FeedbackFilterInput(
        @Nullable FeedbackViewName view,
        @Nullable FeedbackState state,
        @Nullable FeedbackCategory category,
        @Nullable String unitId,
        @Nullable String text) {}
