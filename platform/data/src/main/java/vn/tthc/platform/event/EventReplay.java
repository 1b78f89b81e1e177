package vn.tthc.platform.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;

/**
 * Takes a parked event again, once its cause is mended: by the same way as one that has just come. It takes effect and
 * leaves the parking place in one transaction, or stays there with the reason of today.
 */
@ApplicationScoped
class EventReplay {
    /** What became of it: SUPERSEDED when a later document of its key is already held, so that the old one must not come back. */
    enum Outcome {
        TAKEN,
        SUPERSEDED
    }

    private static final String CLAIM = """
            delete from parked_event where id = $1
            returning topic, partition, "offset", key, data, headers::text as headers, exists (
                select 1 from replica r where r.topic = parked_event.topic and r.key = parked_event.key
                and coalesce(r."offset" > parked_event."offset", r.updated_at > parked_event.parked_at)) as superseded""";
    private static final String STILL = "update parked_event set reason = $2, detail = $3 where id = $1";

    private final Transactions transactions;
    private final Inbox inbox;
    private final EventTypes types;
    private final AuditTrail audit;

    EventReplay(Transactions transactions, Inbox inbox, EventTypes types, AuditTrail audit) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.types = types;
        this.audit = audit;
    }

    /**
     * @throws ParkedRefusal.NotFound when it is not parked (any more)
     * @throws ParkedRefusal.NotTaken when it still cannot be taken
     */
    Uni<Outcome> replay(UUID id) {
        return transactions
                .writeAsSystem(() -> transactions
                        .statements()
                        .chain(statements -> statements.execute(CLAIM, id))
                        .chain(rows -> {
                            if (!rows.iterator().hasNext()) {
                                throw new ParkedRefusal.NotFound();
                            }
                            return take(rows.iterator().next());
                        })
                        .call(outcome -> audit.record(
                                "event.replay", "parked-event", id.toString(), Map.of("outcome", outcome))))
                .onFailure(failure -> !(failure instanceof ParkedRefusal.NotFound) && !Failures.isTransient(failure))
                .recoverWithUni(failure -> stays(id, failure));
    }

    private Uni<Outcome> take(Row row) {
        if (row.getBoolean("superseded")) {
            return Uni.createFrom().item(Outcome.SUPERSEDED);
        }
        Reception reception = Reception.of(record(row), inbox.replicates(row.getString("topic")), types);
        if (reception instanceof Reception.Unreadable unreadable) {
            throw new ParkedRefusal.NotTaken(unreadable.reason(), unreadable.detail());
        }
        return inbox.apply(List.of(reception)).replaceWith(Outcome.TAKEN);
    }

    private Uni<Outcome> stays(UUID id, Throwable failure) {
        ParkedRefusal.NotTaken today = failure instanceof ParkedRefusal.NotTaken known
                ? known
                : new ParkedRefusal.NotTaken(Failures.reason(failure), Failures.detail(failure));
        return transactions
                .writeAsSystem(() -> transactions
                        .statements()
                        .chain(statements -> statements.execute(STILL, id, today.reason, today.detail)))
                .chain(done -> Uni.createFrom().failure(today));
    }

    private static ConsumerRecord<String, byte[]> record(Row row) {
        @Nullable String data = row.getString("data");
        byte @Nullable [] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getString("key"),
                value,
                new RecordHeaders(CloudEvent.headers(row.getString("headers"))),
                Optional.empty());
    }
}
