package vn.tthc.feedback.lifecycle;

import static vn.tthc.feedback.lifecycle.FeedbackState.ACCEPTED;
import static vn.tthc.feedback.lifecycle.FeedbackState.ANSWERED;
import static vn.tthc.feedback.lifecycle.FeedbackState.EMAILED;
import static vn.tthc.feedback.lifecycle.FeedbackState.FORWARDED;
import static vn.tthc.feedback.lifecycle.FeedbackState.IN_PROGRESS;
import static vn.tthc.feedback.lifecycle.FeedbackState.NEW;
import static vn.tthc.feedback.lifecycle.FeedbackState.PUBLISHED;
import static vn.tthc.feedback.lifecycle.FeedbackState.REFUSED;
import static vn.tthc.feedback.lifecycle.FeedbackState.RETURNED;
import static vn.tthc.feedback.lifecycle.FeedbackState.SUPPLEMENTED;
import static vn.tthc.feedback.lifecycle.FeedbackState.WAITING_PUBLICATION;
import static vn.tthc.feedback.lifecycle.FeedbackState.WAITING_SUPPLEMENT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How states are counted: authorities group the same states differently, so the state is kept fine and each grouping is a
 * table. Every state is in exactly one bucket of a grouping.
 */
public enum Grouping {
    /** Received + carried over = done + in progress + transferred + refused + waiting. */
    SUITE(Map.of(
            Bucket.WAITING, Set.of(WAITING_SUPPLEMENT),
            Bucket.IN_PROGRESS, Set.of(NEW, SUPPLEMENTED, RETURNED, ACCEPTED, IN_PROGRESS),
            Bucket.TRANSFERRED, Set.of(FORWARDED),
            Bucket.REFUSED, Set.of(REFUSED),
            Bucket.DONE, Set.of(ANSWERED, EMAILED, WAITING_PUBLICATION, PUBLISHED))),
    /** As the lists of the national portal count. */
    PORTAL(Map.of(
            Bucket.WAITING, Set.of(NEW, SUPPLEMENTED, FORWARDED),
            Bucket.IN_PROGRESS, Set.of(ACCEPTED, IN_PROGRESS, EMAILED, ANSWERED, RETURNED),
            Bucket.DONE, Set.of(WAITING_PUBLICATION, PUBLISHED, REFUSED, WAITING_SUPPLEMENT))),
    /** As the province's monthly report counts. */
    PROVINCE(Map.of(
            Bucket.IN_PROGRESS,
                    Set.of(
                            NEW,
                            SUPPLEMENTED,
                            RETURNED,
                            FORWARDED,
                            ACCEPTED,
                            IN_PROGRESS,
                            ANSWERED,
                            WAITING_PUBLICATION),
            Bucket.DONE, Set.of(PUBLISHED),
            Bucket.ESSENTIALLY_DONE, Set.of(REFUSED, WAITING_SUPPLEMENT, EMAILED)));

    private final Map<FeedbackState, Bucket> table = new EnumMap<>(FeedbackState.class);

    Grouping(Map<Bucket, Set<FeedbackState>> buckets) {
        buckets.forEach((bucket, states) -> states.forEach(state -> {
            if (table.put(state, bucket) != null) {
                throw new IllegalStateException(state + " is in two buckets of " + this);
            }
        }));
    }

    public Bucket bucket(FeedbackState state) {
        Bucket bucket = table.get(state);
        if (bucket == null) {
            throw new IllegalStateException(state + " is in no bucket of " + this);
        }
        return bucket;
    }
}
