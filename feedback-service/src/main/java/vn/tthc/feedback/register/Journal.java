package vn.tthc.feedback.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.event.Outbox;

/** Stores what was done to a feedback, with its timeline, events and audit entry, in the transaction at hand. */
@ApplicationScoped
class Journal {
    private final Outbox outbox;
    private final AuditTrail audit;

    Journal(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A feedback that was not in the register before. */
    Uni<Void> open(InHand hand) {
        return Panache.getSession()
                .chain(session -> session.persist(hand.feedback).call(session::flush))
                .chain(() -> append(hand));
    }

    /** Further steps of one that was. */
    Uni<Void> append(InHand hand) {
        return Panache.getSession()
                .chain(session -> session.persistAll(hand.steps.toArray()))
                .chain(() -> outbox.appendAll(hand.events))
                .chain(() -> audit.record(
                        "feedback." + hand.steps.getLast().action.toLowerCase(Locale.ROOT),
                        "feedback",
                        hand.feedback.id.toString(),
                        details(hand)));
    }

    /** The same for many, one after the other. */
    Uni<Void> appendEach(List<InHand> hands) {
        return Multi.createFrom()
                .iterable(hands)
                .onItem()
                .transformToUniAndConcatenate(this::append)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Map<String, Object> details(InHand hand) {
        FeedbackStep last = hand.steps.getLast();
        var details = new LinkedHashMap<String, Object>();
        details.put("code", hand.feedback.code);
        details.put("revision", hand.feedback.revision);
        details.put("state", last.toState.name());
        details.put("at", last.at.toString());
        details.put("by", last.byUsername);
        if (hand.steps.size() > 1) {
            details.put("steps", hand.steps.size());
        }
        return details;
    }
}
