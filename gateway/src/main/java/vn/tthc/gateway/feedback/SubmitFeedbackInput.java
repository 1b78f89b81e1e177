package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A feedback to submit. */
@Input("SubmitFeedbackInput")
public record SubmitFeedbackInput(
        FeedbackCategory category,
        FeedbackChannel channel,
        String title,
        String content,
        FeedbackSenderInput sender,
        @Nullable String place,
        @Nullable String concernedUnitId,
        @Nullable String procedureCode,
        @Nullable String dossierCode,

        @Description("Files handed in before, at most 5") @Nullable
        List<@NonNull String> fileIds) {}
