package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** An answer to record. */
@Input("FeedbackAnswerInput")
public record FeedbackAnswerInput(
        @Nullable String number, @Nullable String signer, String text) {}
