package vn.tthc.reporting.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.FeedbackFact;
import vn.tthc.reporting.fact.Outcome;

/** State of a feedback after a change ({@code vn.tthc.feedback.changed.v1}), as far as figures need it. */
record FeedbackChanged(
        UUID feedbackId,
        String code,
        long revision,
        String channel,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        String responsibleUnitId,
        @Nullable String originUnitId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        FeedbackFact.State state,
        @Nullable Outcome outcome,
        @Nullable Change change) {
    static final String TYPE = "vn.tthc.feedback.changed.v1";

    FeedbackChanged {
        Objects.requireNonNull(feedbackId, "feedbackId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(responsibleUnitId, "responsibleUnitId");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(state, "state");
    }

    /** @param sentAt time of the event, which stands in for a change without a time */
    FeedbackFact fact(Instant sentAt) {
        var dimensions = new Dimensions(
                responsibleUnitId,
                Objects.requireNonNullElse(originUnitId, responsibleUnitId),
                Objects.requireNonNullElse(fieldCode, ""),
                Objects.requireNonNullElse(procedureCode, ""),
                "",
                channel);
        return new FeedbackFact(
                feedbackId,
                code,
                revision,
                dimensions,
                receivedAt,
                dueAt,
                answeredAt,
                endedAt,
                Change.at(change, sentAt),
                state,
                outcome);
    }
}
