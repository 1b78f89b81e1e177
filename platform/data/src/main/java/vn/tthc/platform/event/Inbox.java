package vn.tthc.platform.event;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.json.Json;
import vn.tthc.platform.replica.ReplicaStore;

/** Applies received records in one system transaction: what was seen before is left out, what cannot be read is parked. */
@ApplicationScoped
class Inbox {
    private static final String CLAIM = """
            insert into inbox (event_id, received_at) select distinct id, now() from unnest($1::uuid[]) as e (id)
            on conflict (event_id) do nothing returning event_id""";
    private static final String PARK = """
            insert into parked_event
                (id, topic, partition, "offset", key, type, reason, detail, data, headers, parked_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::jsonb, now()) on conflict (topic, partition, "offset") do nothing""";

    private final Transactions transactions;
    private final EventTypes types;
    private final ReplicaStore replicas;

    Inbox(Transactions transactions, EventTypes types, ReplicaStore replicas) {
        this.transactions = transactions;
        this.types = types;
        this.replicas = replicas;
    }

    boolean replicates(String topic) {
        return replicas.holds(topic);
    }

    /** All of them or none. */
    Uni<Void> apply(List<Reception> batch) {
        return transactions.writeAsSystem(() -> park(batch)
                .chain(() -> replicate(batch))
                .chain(() -> claim(events(batch)))
                .chain(this::handle));
    }

    /** Puts one record aside that no handler could take. */
    Uni<Void> park(Reception poison, String reason, String detail) {
        return transactions.writeAsSystem(() -> park(new Reception.Unreadable(poison.record(), reason, detail)));
    }

    private Uni<Void> park(List<Reception> batch) {
        var unreadable = batch.stream()
                .filter(Reception.Unreadable.class::isInstance)
                .map(Reception.Unreadable.class::cast)
                .toList();
        return Multi.createFrom()
                .iterable(unreadable)
                .onItem()
                .transformToUniAndConcatenate(this::park)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> park(Reception.Unreadable unreadable) {
        var record = unreadable.record();
        var row = Tuple.tuple()
                .addUUID(Ids.next())
                .addString(record.topic())
                .addInteger(record.partition())
                .addLong(record.offset())
                .addString(record.key())
                .addString(CloudEvent.attribute(record.headers(), "ce_type"))
                .addString(unreadable.reason())
                .addString(unreadable.detail())
                .addString(unreadable.text())
                .addString(Json.write(CloudEvent.texts(record.headers())));
        return transactions
                .statements()
                .chain(statements -> statements.execute(PARK, row))
                .replaceWithVoid();
    }

    /** Not subject to the inbox: the log is applied as it is, and its last record wins. */
    private Uni<Void> replicate(List<Reception> batch) {
        var documents = batch.stream()
                .filter(each -> replicas.holds(each.record().topic()))
                .<ReplicaStore.Document>mapMulti((each, out) -> {
                    switch (each) {
                        case Reception.Event e ->
                            out.accept(new ReplicaStore.Document(
                                    e.event().topic(),
                                    e.event().key(),
                                    each.text(),
                                    e.event().id(),
                                    e.event().offset()));
                        case Reception.Deletion d ->
                            out.accept(new ReplicaStore.Document(
                                    d.record().topic(),
                                    d.record().key(),
                                    null,
                                    null,
                                    d.record().offset()));
                        case Reception.Unreadable u -> {}
                    }
                })
                .toList();
        return documents.isEmpty() ? Uni.createFrom().voidItem() : replicas.store(documents);
    }

    private Uni<List<IncomingEvent>> claim(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = events.stream().map(IncomingEvent::id).toArray(UUID[]::new);
        return transactions
                .statements()
                .chain(statements -> statements.execute(CLAIM, Tuple.tuple(List.of((Object) ids))))
                .map(rows -> {
                    var fresh = new HashSet<UUID>();
                    rows.forEach(row -> fresh.add(row.getUUID(0)));
                    var first = new ArrayList<IncomingEvent>();
                    events.stream().filter(event -> fresh.remove(event.id())).forEach(first::add);
                    return first;
                });
    }

    private Uni<Void> handle(List<IncomingEvent> events) {
        return Multi.createFrom()
                .iterable(types.share(events).entrySet())
                .onItem()
                .transformToUniAndConcatenate(share -> share.getKey().on(share.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private List<IncomingEvent> events(List<Reception> batch) {
        return batch.stream()
                .<IncomingEvent>mapMulti((each, out) -> {
                    if (each instanceof Reception.Event event
                            && types.knows(event.event().type())) {
                        out.accept(event.event());
                    }
                })
                .toList();
    }
}
