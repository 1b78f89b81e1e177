package vn.tthc.feedback.staff;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.tthc.feedback.register.Actor;
import vn.tthc.feedback.register.FeedbackReceipt;
import vn.tthc.feedback.register.FeedbackView;
import vn.tthc.feedback.register.Handling;
import vn.tthc.feedback.register.Reading;
import vn.tthc.feedback.register.Registration;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;

/**
 * What officers change; each command takes effect once, however often it is sent. The answer is the state now: with the
 * key only the id is kept, nothing of the sender.
 */
@ApplicationScoped
class StaffCommands {
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Registration registration;
    private final Handling handling;
    private final Reading reading;
    private final Clock clock;

    StaffCommands(
            Transactions transactions,
            Idempotency idempotency,
            Registration registration,
            Handling handling,
            Reading reading,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.registration = registration;
        this.handling = handling;
        this.reading = reading;
        this.clock = clock;
    }

    Uni<FeedbackReceipt> takeDown(TakeDown feedback, String key, CurrentUser officer) {
        officer.require(Handling.PROCESS);
        return transactions.write(() -> idempotency.once(
                key,
                feedback,
                FeedbackReceipt.class,
                () -> registration.receive(feedback.by(Actor.of(officer), clock.instant()))));
    }

    Uni<FeedbackView> act(UUID id, ActOnFeedback act, String key, CurrentUser officer) {
        officer.require(Handling.PROCESS);
        record Command(UUID id, ActOnFeedback act) {}
        return transactions.write(() -> idempotency
                .once(key, new Command(id, act), UUID.class, () -> handling.act(
                                id, act.revision(), act.step(), act.fileIds(), officer)
                        .replaceWith(id))
                .chain(done -> reading.one(done.toString(), officer)));
    }
}
