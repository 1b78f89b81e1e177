package vn.tthc.feedback.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackState;

/** One entry of a feedback's timeline; {@code no} is the revision that the step made. */
@Entity
@Table(name = "feedback_step")
@IdClass(FeedbackStep.Key.class)
class FeedbackStep {
    static class Key implements Serializable {
        UUID feedbackId;
        int no;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && no == key.no && feedbackId.equals(key.feedbackId);
        }

        @Override
        public int hashCode() {
            return 31 * feedbackId.hashCode() + no;
        }
    }

    @Id
    @Column(name = "feedback_id")
    UUID feedbackId;

    @Id
    int no;

    Instant at;
    String action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    @Nullable
    FeedbackState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    FeedbackState toState;

    @Column(name = "by_username")
    String byUsername;

    @Column(name = "by_name")
    String byName;

    @Column(name = "unit_id")
    @Nullable
    String unitId;

    @Nullable
    String reason;

    @Nullable
    String note;

    boolean late;

    @Column(name = "working_minutes")
    @Nullable
    Long workingMinutes;
}
