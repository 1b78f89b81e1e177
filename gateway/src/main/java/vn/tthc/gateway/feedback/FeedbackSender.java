package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;

/** Who sent a feedback. */
public record FeedbackSender(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean masked) {}
