package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** Who sends it. */
@Input("FeedbackSenderInput")
public record FeedbackSenderInput(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {}
