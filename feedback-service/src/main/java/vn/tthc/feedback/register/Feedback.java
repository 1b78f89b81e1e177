package vn.tthc.feedback.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.Course;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.lifecycle.Outcome;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.lifecycle.Standing;
import vn.tthc.feedback.lifecycle.Step.AnswerText;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.json.Json;

/** One feedback as stored; {@link Course} says what may happen to it. */
@Entity
@Table(name = "feedback")
class Feedback {
    @Id
    UUID id;

    String code;

    @Column(name = "secret_hash")
    byte[] secretHash;

    @Nullable
    String ref;

    /** Grows by one with each step; 1 after receipt. */
    int revision;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    @Column(name = "from_unit_id")
    @Nullable
    String fromUnitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_ground")
    @Nullable
    RefusalGround refusalGround;

    @Column(name = "responsible_unit_id")
    String responsibleUnitId;

    /** Unit that was responsible before it was merged or divided; null when none was. */
    @Column(name = "origin_unit_id")
    @Nullable
    String originUnitId;

    @Column(name = "involved_unit_ids")
    String[] involvedUnitIds = {};

    @Enumerated(EnumType.STRING)
    FeedbackCategory category;

    @Enumerated(EnumType.STRING)
    FeedbackChannel channel;

    String title;
    String content;

    @Nullable
    String supplement;

    @Column(name = "sender_name")
    String senderName;

    @Column(name = "sender_phone")
    @Nullable
    String senderPhone;

    @Column(name = "sender_email")
    @Nullable
    String senderEmail;

    @Column(name = "sender_address")
    @Nullable
    String senderAddress;

    @Nullable
    String place;

    @Column(name = "field_code")
    @Nullable
    String fieldCode;

    @Column(name = "procedure_code")
    @Nullable
    String procedureCode;

    @Column(name = "dossier_code")
    @Nullable
    String dossierCode;

    @Column(name = "concerned_unit_id")
    @Nullable
    String concernedUnitId;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "held_since")
    Instant heldSince;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "next_due_at")
    @Nullable
    Instant nextDueAt;

    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "answer_number")
    @Nullable
    String answerNumber;

    @Column(name = "answer_signer")
    @Nullable
    String answerSigner;

    @Column(name = "answer_text")
    @Nullable
    String answerText;

    @Column(name = "public_text")
    @Nullable
    String publicText;

    @Column(name = "search_text")
    String searchText;

    /** References of the files as JSON, in the order in which they came. */
    String attachments = "[]";

    List<FileRef> files() {
        return List.of(Json.read(attachments.getBytes(StandardCharsets.UTF_8), FileRef[].class));
    }

    void attach(List<FileRef> more) {
        if (!more.isEmpty()) {
            attachments =
                    Json.write(Stream.concat(files().stream(), more.stream()).toList());
        }
    }

    Sender sender() {
        return Sender.of(senderName, senderPhone, senderEmail, senderAddress);
    }

    void sentBy(Sender sender) {
        senderName = sender.name();
        senderPhone = sender.phone();
        senderEmail = sender.email();
        senderAddress = sender.address();
    }

    void answered(AnswerText answer) {
        answerNumber = answer.number();
        answerSigner = answer.signer();
        answerText = answer.text();
    }

    Course course() {
        return new Course(
                standing(),
                responsibleUnitId,
                receivedAt,
                heldSince,
                changedAt,
                dueAt,
                pausedAt,
                answeredAt,
                publishedAt,
                endedAt,
                outcome);
    }

    /** @param next deadline that the responsible unit now works against; null when nothing is due */
    void take(Course course, @Nullable Instant next) {
        state = course.state();
        fromUnitId = course.standing() instanceof Standing.Forwarded forwarded ? forwarded.fromUnitId() : null;
        refusalGround = course.standing() instanceof Standing.Refused refused ? refused.ground() : null;
        if (!course.responsibleUnitId().equals(responsibleUnitId)) {
            originUnitId = null;
        }
        responsibleUnitId = course.responsibleUnitId();
        involve(responsibleUnitId);
        receivedAt = course.receivedAt();
        heldSince = course.heldSince();
        changedAt = course.changedAt();
        dueAt = course.dueAt();
        nextDueAt = next;
        pausedAt = course.pausedAt();
        answeredAt = course.answeredAt();
        publishedAt = course.publishedAt();
        endedAt = course.endedAt();
        outcome = course.outcome();
        revision++;
    }

    /** From now on the unit may read it. */
    void involve(String unitId) {
        if (!Arrays.asList(involvedUnitIds).contains(unitId)) {
            involvedUnitIds = Stream.concat(Arrays.stream(involvedUnitIds), Stream.of(unitId))
                    .toArray(String[]::new);
        }
    }

    private Standing standing() {
        return switch (state) {
            case NEW -> new Standing.New();
            case WAITING_SUPPLEMENT -> new Standing.WaitingSupplement();
            case SUPPLEMENTED -> new Standing.Supplemented();
            case ACCEPTED -> new Standing.Accepted();
            case REFUSED -> new Standing.Refused(present(refusalGround));
            case FORWARDED -> new Standing.Forwarded(present(fromUnitId));
            case RETURNED -> new Standing.Returned();
            case IN_PROGRESS -> new Standing.InProgress();
            case EMAILED -> new Standing.Emailed();
            case ANSWERED -> new Standing.Answered();
            case WAITING_PUBLICATION -> new Standing.WaitingPublication();
            case PUBLISHED -> new Standing.Published();
        };
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A stored feedback lacks what its state needs");
        }
        return value;
    }
}
