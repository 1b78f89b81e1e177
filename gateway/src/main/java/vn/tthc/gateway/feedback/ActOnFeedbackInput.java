package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

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
        @Nullable String publicText,

        @Description("SUPPLEMENT: files handed in before, at most 5") @Nullable
        List<@NonNull String> fileIds) {}
