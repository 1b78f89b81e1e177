package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.Step;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.InvalidInput;

/** Steps of officers. Inside a write transaction. */
@ApplicationScoped
public class Handling {
    public static final String PROCESS = "feedback:process";

    private final FeedbackRepository feedbacks;
    private final Surroundings surroundings;
    private final Attachments attachments;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    Handling(
            FeedbackRepository feedbacks,
            Surroundings surroundings,
            Attachments attachments,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.surroundings = surroundings;
        this.attachments = attachments;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a step now.
     *
     * @param revision the one the caller has seen
     * @param files handed in before; only with what was added
     */
    public Uni<Void> act(UUID id, int revision, StepInput input, List<UUID> files, CurrentUser user) {
        return feedbacks
                .locked(id)
                .onItem()
                .ifNull()
                .failWith(FeedbackRefusal.NotFound::new)
                .call(feedback -> responsible(feedback, user))
                .chain(feedback -> {
                    if (feedback.revision != revision) {
                        throw new HttpRefusal.Stale();
                    }
                    Step step = input.toStep(feedback.publicText);
                    if (!files.isEmpty() && !(step instanceof Step.Supplement)) {
                        throw new InvalidInput(
                                "fileIds", "Bước này không nhận tệp kèm theo.", "This step takes no files.");
                    }
                    Instant now = clock.instant();
                    return inForce(step, now).chain(() -> take(feedback, step, files, now, user));
                });
    }

    private Uni<Void> take(Feedback feedback, Step step, List<UUID> files, Instant now, CurrentUser user) {
        return attachments.free(files, feedback.files().size()).chain(found -> calendars
                .current()
                .chain(calendar -> {
                    var hand = new InHand(feedback, calendar);
                    hand.take(step, now, Actor.of(user));
                    feedback.attach(found);
                    return journal.append(hand);
                })
                .chain(() -> attachments.belong(found, feedback.id)));
    }

    private Uni<Void> responsible(Feedback feedback, CurrentUser user) {
        return surroundings
                .ownUnits(user)
                .invoke(own -> {
                    if (!own.contains(feedback.responsibleUnitId)) {
                        throw new FeedbackRefusal.NotResponsible();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> inForce(Step step, Instant now) {
        return step instanceof Step.Forward forward
                ? surroundings.unitInForce(forward.toUnitId(), now, "toUnitId").replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
