package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

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
        @Nullable String dossierCode) {}
