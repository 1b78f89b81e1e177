package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.lifecycle.Outcome;
import vn.tthc.platform.event.DomainEvent;

/**
 * A feedback changed: its whole state after the step, without the sender and the content.
 *
 * @param revision grows by one with each step; a consumer ignores a lower or equal one
 * @param originUnitId unit that was responsible before it was merged or divided; null when none was
 */
record FeedbackChanged(
        UUID feedbackId,
        String code,
        int revision,
        FeedbackChannel channel,
        FeedbackCategory category,
        @Nullable String fieldCode,
        @Nullable String procedureCode,
        @Nullable String dossierCode,
        @Nullable String concernedUnitId,
        String responsibleUnitId,
        @Nullable String originUnitId,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        FeedbackState state,
        @Nullable Outcome outcome,
        Change change)
        implements DomainEvent {
    static final String TOPIC = "tthc.feedback.feedbacks";
    static final String TYPE = "vn.tthc.feedback.changed.v1";

    /**
     * The step.
     *
     * @param from null for the receipt
     */
    record Change(
            String action,
            @Nullable FeedbackState from,
            FeedbackState to,
            Instant at,
            String by,
            @Nullable String unitId,
            @Nullable String reason) {}

    static FeedbackChanged of(Feedback feedback, FeedbackStep step) {
        return new FeedbackChanged(
                feedback.id,
                feedback.code,
                feedback.revision,
                feedback.channel,
                feedback.category,
                feedback.fieldCode,
                feedback.procedureCode,
                feedback.dossierCode,
                feedback.concernedUnitId,
                feedback.responsibleUnitId,
                feedback.originUnitId,
                feedback.receivedAt,
                feedback.dueAt,
                feedback.answeredAt,
                feedback.publishedAt,
                feedback.endedAt,
                feedback.state,
                feedback.outcome,
                new Change(
                        step.action, step.fromState, step.toState, step.at, step.byUsername, step.unitId, step.reason));
    }

    @Override
    public UUID aggregateId() {
        return feedbackId;
    }

    @Override
    public String key() {
        return feedbackId.toString();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
