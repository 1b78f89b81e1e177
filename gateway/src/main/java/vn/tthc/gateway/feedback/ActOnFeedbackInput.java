package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** A step to take with a feedback. */
@Input("ActOnFeedbackInput")
public record ActOnFeedbackInput(
        String id,
        int revision,
        FeedbackAction action,
        @Nullable String reason,
        @Nullable RefusalGround ground,
        @Nullable String toUnitId,
        @Nullable String content,
        @Nullable FeedbackAnswerInput answer,
        @Nullable String publicText) {}
