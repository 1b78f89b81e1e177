package vn.tthc.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feedback (phản ánh, kiến nghị) as the figures know it.
 *
 * @param answeredAt when the answer was given; that day it is done, publication comes after
 */
public record FeedbackFact(
        UUID id,
        String code,
        long revision,
        Dimensions dimensions,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        State state,
        @Nullable Outcome outcome)
        implements Fact {

    /** Where each state of the feedback service counts at the end of a window. */
    public enum State {
        NEW(Bucket.WAITING),
        WAITING_SUPPLEMENT(Bucket.WAITING),
        SUPPLEMENTED(Bucket.WAITING),
        RETURNED(Bucket.WAITING),
        ACCEPTED(Bucket.IN_PROGRESS),
        IN_PROGRESS(Bucket.IN_PROGRESS),
        FORWARDED(Bucket.TRANSFERRED),
        REFUSED(Bucket.REFUSED),
        EMAILED(Bucket.DONE),
        ANSWERED(Bucket.DONE),
        WAITING_PUBLICATION(Bucket.DONE),
        PUBLISHED(Bucket.DONE);

        private final Bucket bucket;

        State(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    private enum Bucket {
        WAITING,
        IN_PROGRESS,
        TRANSFERRED,
        REFUSED,
        DONE
    }

    @Override
    public Kind kind() {
        return Kind.FEEDBACK;
    }

    @Override
    public String stateName() {
        return state.name();
    }

    /**
     * Only the latest state is known with its day: on earlier days an open feedback counts as in progress.
     */
    @Override
    public Optional<Life> life() {
        var changedOn = day(changedAt);
        var life =
                switch (state.bucket) {
                    case IN_PROGRESS -> open(null);
                    case WAITING -> open(new Life.Hold(Measure.FEEDBACK_WAITING, changedOn, null));
                    case TRANSFERRED -> open(new Life.Hold(Measure.FEEDBACK_TRANSFERRED, changedOn, null));
                    case REFUSED -> closed(Measure.FEEDBACK_REFUSED, endedAt == null ? changedOn : day(endedAt));
                    case DONE -> closed(doneAs(), doneOn());
                };
        return Optional.of(life);
    }

    private Life open(Life.@Nullable Hold hold) {
        return new Life(Measure.FEEDBACK_RECEIVED, day(receivedAt), null, hold);
    }

    private Life closed(Measure how, LocalDate on) {
        return new Life(Measure.FEEDBACK_RECEIVED, day(receivedAt), new Life.Closing(how, on), null);
    }

    private LocalDate doneOn() {
        if (answeredAt != null) return day(answeredAt);
        return day(endedAt == null ? changedAt : endedAt);
    }

    private Measure doneAs() {
        var late = outcome == null ? dueAt != null && doneOn().isAfter(day(dueAt)) : outcome == Outcome.LATE;
        return late ? Measure.FEEDBACK_DONE_LATE : Measure.FEEDBACK_DONE_ON_TIME;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Life.ZONE);
    }
}
