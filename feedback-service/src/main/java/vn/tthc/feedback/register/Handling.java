package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.Step;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.problem.HttpRefusal;

/** Steps of officers. Inside a write transaction. */
@ApplicationScoped
public class Handling {
    public static final String PROCESS = "feedback:process";

    private final FeedbackRepository feedbacks;
    private final Surroundings surroundings;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    Handling(
            FeedbackRepository feedbacks,
            Surroundings surroundings,
            Calendars calendars,
            Journal journal,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.surroundings = surroundings;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a step now.
     *
     * @param revision the one the caller has seen
     */
    public Uni<Void> act(UUID id, int revision, StepInput input, CurrentUser user) {
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
                    Instant now = clock.instant();
                    return inForce(step, now).chain(() -> take(feedback, step, now, user));
                });
    }

    private Uni<Void> take(Feedback feedback, Step step, Instant now, CurrentUser user) {
        return calendars.current().chain(calendar -> {
            var hand = new InHand(feedback, calendar);
            hand.take(step, now, Actor.of(user));
            return journal.append(hand);
        });
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
