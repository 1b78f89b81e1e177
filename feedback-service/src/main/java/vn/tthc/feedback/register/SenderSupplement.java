package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.Step;

/** What the sender adds to a feedback that waits for it. Inside a write transaction of the system: the secret is the key. */
@ApplicationScoped
public class SenderSupplement {
    private final FeedbackRepository feedbacks;
    private final Attachments attachments;
    private final Calendars calendars;
    private final Journal journal;
    private final Clock clock;

    SenderSupplement(
            FeedbackRepository feedbacks, Attachments attachments, Calendars calendars, Journal journal, Clock clock) {
        this.feedbacks = feedbacks;
        this.attachments = attachments;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param content clean and not empty
     * @throws FeedbackRefusal.NoSuchCode for an unknown code and for a wrong secret
     * @throws FeedbackRefusal.IllegalTransition when nothing was asked for
     */
    public Uni<UUID> add(String code, String secret, String content, List<UUID> files) {
        return feedbacks.lockedByCode(code).chain(feedback -> {
            if (feedback == null || !Secrets.matches(feedback.secretHash, code, secret)) {
                throw new FeedbackRefusal.NoSuchCode();
            }
            return attachments.free(files, feedback.files().size()).chain(found -> calendars
                    .current()
                    .chain(calendar -> {
                        var hand = new InHand(feedback, calendar);
                        hand.take(new Step.Supplement(content), clock.instant(), Actor.PUBLIC);
                        feedback.attach(found);
                        return journal.append(hand);
                    })
                    .chain(() -> attachments.belong(found, feedback.id))
                    .replaceWith(feedback.id));
        });
    }
}
