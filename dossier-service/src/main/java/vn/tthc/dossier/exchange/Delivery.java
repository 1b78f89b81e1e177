package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.data.Ids;

/** Tells the portal what it does not know of one dossier, in order: state, then progress, then result. Blocking. */
@ApplicationScoped
class Delivery {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of ten entries each: more of them wait for the next turn. */
    private static final int MOST_BATCHES = 5;

    private final PortalClient portal;
    private final ExchangeStore store;
    private final SafeContext context;

    Delivery(PortalClient portal, ExchangeStore store, SafeContext context) {
        this.portal = portal;
        this.store = store;
        this.context = context;
    }

    /** @return null when everything was taken, or there was nothing to tell */
    PortalAnswer.@Nullable NotTaken deliver(DueDossier due) throws Exception {
        Turn turn = new Turn(due);
        PortalAnswer.NotTaken failure = turn.state();
        if (failure == null) {
            failure = turn.progress();
        }
        if (failure == null) {
            failure = turn.result();
        }
        return failure;
    }

    private <T> T await(Supplier<Uni<T>> work) throws Exception {
        return context.await(PATIENCE, work);
    }

    /** What belongs to one dossier while it is told. */
    private final class Turn {
        private final DueDossier due;
        private @Nullable String lastHash;
        private int told;
        private @Nullable String toldResult;

        Turn(DueDossier due) {
            this.due = due;
            this.lastHash = due.lastHash();
            this.told = due.progressNo();
            this.toldResult = due.toldResult();
        }

        /** What is there already is changed, and what is not there is made: each once. */
        PortalAnswer.@Nullable NotTaken state() throws Exception {
            if (!due.stateIsDue()) {
                return null;
            }
            byte[] body = due.payload().withState();
            PortalAnswer answer = state(due.knownThere(), body);
            if (answer instanceof PortalAnswer.Missing) {
                forget();
            }
            if (answer instanceof PortalAnswer.Exists || answer instanceof PortalAnswer.Missing) {
                answer = state(!due.knownThere(), body);
            }
            return failure(answer);
        }

        private PortalAnswer state(boolean known, byte[] body) throws Exception {
            PortalReply reply = portal.send(known ? "/ho-so/cap-nhat" : "/ho-so/them-moi", body);
            int status = due.state().nationalStatus();
            MessageRecord message = record(MessageKind.STATE, null, null, status, reply);
            keep(reply, message, () -> store.taken(due.id(), message, due.revision(), status, null, null));
            return reply.answer();
        }

        PortalAnswer.@Nullable NotTaken progress() throws Exception {
            for (int batch = 0; batch < MOST_BATCHES && told < due.revision(); batch++) {
                int after = told;
                RowSet<Row> entries = await(() -> store.timeline(due.id(), after));
                if (entries.size() == 0) {
                    return null;
                }
                PortalReply reply =
                        portal.send("/ho-so/tien-trinh", due.payload().progress(entries));
                int last = last(entries);
                MessageRecord message = record(MessageKind.PROGRESS, after + 1, last, null, reply);
                keep(reply, message, () -> store.taken(due.id(), message, null, null, last, null));
                PortalAnswer.NotTaken failure = failure(reply.answer());
                if (failure != null) {
                    return failure;
                }
                told = last;
            }
            return null;
        }

        PortalAnswer.@Nullable NotTaken result() throws Exception {
            if (due.result() == null || due.result().equals(toldResult)) {
                return null;
            }
            PortalReply reply = portal.send("/ho-so/ket-qua", due.payload().result());
            MessageRecord message = record(MessageKind.RESULT, null, null, null, reply);
            keep(reply, message, () -> store.taken(due.id(), message, null, null, null, due.result()));
            return failure(reply.answer());
        }

        private void keep(PortalReply reply, MessageRecord message, Supplier<Uni<String>> taken) throws Exception {
            lastHash = await(
                    () -> reply.answer() instanceof PortalAnswer.Taken ? taken.get() : store.told(due.id(), message));
        }

        private PortalAnswer.@Nullable NotTaken failure(PortalAnswer answer) throws Exception {
            return switch (answer) {
                case PortalAnswer.Taken taken -> null;
                case PortalAnswer.NotTaken not -> not;
                case PortalAnswer.Exists exists -> new PortalAnswer.NotTaken(Cause.OTHER_REFUSAL, null);
                case PortalAnswer.Missing missing -> {
                    forget();
                    yield new PortalAnswer.NotTaken(Cause.DOSSIER_UNKNOWN, null);
                }
            };
        }

        /** What it does not have, it has nothing of. */
        private void forget() throws Exception {
            await(() -> store.forgotten(due.id()));
            told = 0;
            toldResult = null;
        }

        private MessageRecord record(
                MessageKind kind,
                @Nullable Integer from,
                @Nullable Integer to,
                @Nullable Integer status,
                PortalReply reply) {
            return new MessageRecord(
                    Ids.next(),
                    due.code(),
                    kind,
                    due.revision(),
                    from,
                    to,
                    status,
                    reply.sentAt(),
                    reply.answeredAt(),
                    reply.outcome(),
                    reply.httpStatus(),
                    reply.errorCode(),
                    reply.says(),
                    reply.receipt(),
                    reply.requestSha256(),
                    lastHash);
        }

        private static int last(RowSet<Row> entries) {
            int last = 0;
            for (Row entry : entries) {
                last = entry.getInteger("no");
            }
            return last;
        }
    }
}
