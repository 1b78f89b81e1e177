package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;

/** The answer of the responsible unit. */
public record FeedbackAnswer(
        @Nullable String number, @Nullable String signer, String text, OffsetDateTime at) {}
