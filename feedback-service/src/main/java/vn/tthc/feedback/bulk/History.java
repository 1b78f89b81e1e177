package vn.tthc.feedback.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackAction;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.register.Actor;
import vn.tthc.feedback.register.PastStep;
import vn.tthc.feedback.register.SenderInput;
import vn.tthc.feedback.register.StepInput;
import vn.tthc.feedback.register.StepInput.AnswerInput;
import vn.tthc.feedback.register.Submission;

/**
 * A feedback with what was done to it.
 *
 * @param ref stable name of the history: one of the same name is loaded once
 * @param at when it was received
 * @param takenDownBy the officer who wrote it down; null when the sender did
 */
record History(
        @NotBlank @Size(max = 80) String ref,
        @NotNull FeedbackCategory category,
        @NotNull FeedbackChannel channel,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) String content,
        @NotNull @Valid SenderInput sender,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 40) String concernedUnitId,
        @Nullable @Size(max = 40) String procedureCode,
        @Nullable @Size(max = 80) String dossierCode,
        @NotNull Instant at,
        @Nullable @Valid Officer takenDownBy,
        @NotNull @Size(max = 50) List<@NotNull @Valid Taken> steps) {

    /** Who took a step. */
    record Officer(
            @NotBlank @Size(max = 80) String username,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String unitId) {
        Actor actor() {
            return new Actor(username, name, unitId);
        }
    }

    /** One step, when and by whom. */
    record Taken(
            @NotNull FeedbackAction action,
            @NotNull Instant at,
            @NotNull @Valid Officer by,
            @Nullable @Size(max = 2000) String reason,
            @Nullable RefusalGround ground,
            @Nullable @Size(max = 40) String toUnitId,
            @Nullable @Size(max = 10_000) String content,
            @Nullable @Valid AnswerInput answer,
            @Nullable @Size(max = 20_000) String publicText) {}

    Submission submission() {
        return Submission.clean(
                category,
                channel,
                title,
                content,
                sender,
                place,
                concernedUnitId,
                procedureCode,
                dossierCode,
                null,
                at,
                takenDownBy == null ? Actor.PUBLIC : takenDownBy.actor(),
                ref);
    }

    List<PastStep> past() {
        var past = new ArrayList<PastStep>();
        String proposed = null;
        for (Taken taken : steps) {
            proposed = taken.publicText() == null ? proposed : taken.publicText();
            past.add(new PastStep(
                    new StepInput(
                                    taken.action(),
                                    taken.reason(),
                                    taken.ground(),
                                    taken.toUnitId(),
                                    taken.content(),
                                    taken.answer(),
                                    taken.publicText())
                            .toStep(proposed),
                    taken.at(),
                    taken.by().actor()));
        }
        return past;
    }
}
