package vn.tthc.platform.replica;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Transactions;

/** Writes the copies; called by the inbox, in its transaction. */
@ApplicationScoped
public class ReplicaStore {
    /**
     * Latest state of a key.
     *
     * @param json null when the key was deleted
     * @param eventId null when the key was deleted
     * @param offset place of the record in its partition
     */
    public record Document(
            String topic,
            String key,
            @Nullable String json,
            @Nullable UUID eventId,
            long offset) {}

    private static final String STORE = """
            insert into replica (topic, key, document, event_id, "offset", updated_at)
            select topic, key, document::jsonb, event_id, "offset", now()
            from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::bigint[])
                as d (topic, key, document, event_id, "offset")
            where document is not null
            on conflict (topic, key) do update
            set document = excluded.document, event_id = excluded.event_id, "offset" = excluded."offset", updated_at = excluded.updated_at""";

    private static final String DELETE = """
            delete from replica r using unnest($1::text[], $2::text[], $3::text[]) as d (topic, key, document)
            where r.topic = d.topic and r.key = d.key and d.document is null""";

    private final Transactions transactions;
    private final ReplicaConfig config;
    private final ReplicaCache cache;

    ReplicaStore(Transactions transactions, ReplicaConfig config, ReplicaCache cache) {
        this.transactions = transactions;
        this.config = config;
        this.cache = cache;
    }

    public boolean holds(String topic) {
        return config.all().contains(topic);
    }

    /** In the order of the log: the last document of a key stays. */
    public Uni<Void> store(List<Document> documents) {
        var last = new LinkedHashMap<List<String>, Document>();
        documents.forEach(document -> last.put(List.of(document.topic(), document.key()), document));
        var topics = column(last, Document::topic);
        var keys = column(last, Document::key);
        var jsons = column(last, Document::json);
        var offsets = last.values().stream().map(Document::offset).toArray(Long[]::new);
        var ids = last.values().stream().map(Document::eventId).toArray(UUID[]::new);
        last.values().stream()
                .map(Document::topic)
                .collect(Collectors.toSet())
                .forEach(topic -> AfterCommit.run(() -> cache.forget(topic)));
        return transactions.statements().chain(statements -> statements
                .execute(STORE, Tuple.tuple(List.of(topics, keys, jsons, ids, offsets)))
                .chain(() -> statements.execute(DELETE, Tuple.tuple(List.of(topics, keys, jsons))))
                .replaceWithVoid());
    }

    private static String[] column(
            LinkedHashMap<List<String>, Document> documents, Function<Document, @Nullable String> field) {
        return documents.values().stream().map(field).toArray(String[]::new);
    }
}
