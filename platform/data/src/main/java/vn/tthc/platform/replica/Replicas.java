package vn.tthc.platform.replica;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.json.Json;

/**
 * Documents of other services' compacted topics. What is read may be up to a second old, on the replica of the service
 * that took the event in not even that.
 */
@ApplicationScoped
public class Replicas {
    private static final String ONE = "select document::text as document from replica where topic = $1 and key = $2";
    private static final String ALL = "select document::text as document from replica where topic = $1 order by key";
    private static final String MARK = """
            select count(*) as count, coalesce(sum(hashtextextended(key || event_id::text, 0)), 0)::text as sum
            from replica where topic = $1""";

    private final Transactions transactions;
    private final ReplicaCache cache;
    private final long trustNanos;

    Replicas(Transactions transactions, ReplicaCache cache, ReplicaConfig config) {
        this.transactions = transactions;
        this.cache = cache;
        this.trustNanos = config.trust().toNanos();
    }

    /** A null item when the key is not there. @throws vn.tthc.platform.json.MalformedJson when it is no such thing */
    public <T> Uni<@Nullable T> find(String topic, String key, Class<T> type) {
        var cacheKey = new ReplicaCache.Key(topic, key, type);
        var entry = cache.get(cacheKey);
        if (entry != null && isFresh(entry)) {
            return Uni.createFrom().item(type.cast(entry.value()));
        }
        return select(ONE, Tuple.of(topic, key)).map(rows -> {
            var found = rows.iterator();
            T document = found.hasNext() ? Json.read(found.next().getString("document"), type) : null;
            cache.put(cacheKey, new ReplicaCache.Entry(document, null, System.nanoTime()));
            return document;
        });
    }

    /** All documents by key; the same list object as long as nothing has changed. */
    public <T> Uni<List<T>> all(String topic, Class<T> type) {
        var cacheKey = new ReplicaCache.Key(topic, null, type);
        var entry = cache.get(cacheKey);
        if (entry != null && isFresh(entry)) {
            return Uni.createFrom().item(list(entry));
        }
        return mark(topic).chain(mark -> {
            if (entry != null && mark.equals(entry.mark())) {
                cache.put(cacheKey, new ReplicaCache.Entry(entry.value(), mark, System.nanoTime()));
                return Uni.createFrom().item(list(entry));
            }
            return select(ALL, Tuple.of(topic)).map(rows -> {
                List<T> documents = read(rows, type);
                cache.put(cacheKey, new ReplicaCache.Entry(documents, mark, System.nanoTime()));
                return documents;
            });
        });
    }

    private boolean isFresh(ReplicaCache.Entry entry) {
        return entry.readAt() != Long.MIN_VALUE && System.nanoTime() - entry.readAt() < trustNanos;
    }

    private Uni<ReplicaCache.Mark> mark(String topic) {
        return select(MARK, Tuple.of(topic))
                .map(rows -> rows.iterator().next())
                .map(row -> new ReplicaCache.Mark(row.getLong("count"), row.getString("sum")));
    }

    /** On the connection of the transaction at hand, so that nobody holds one connection and waits for another. */
    private Uni<RowSet<Row>> select(String sql, Tuple parameters) {
        return Uni.createFrom()
                .deferred(() -> transactions.isOpen()
                        ? transactions.statements().chain(statements -> statements.execute(sql, parameters))
                        : transactions.queryAsSystem(
                                connection -> connection.preparedQuery(sql).execute(parameters)));
    }

    private static <T> List<T> read(RowSet<Row> rows, Class<T> type) {
        var documents = new ArrayList<T>(rows.size());
        rows.forEach(row -> documents.add(Json.read(row.getString("document"), type)));
        return List.copyOf(documents);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(ReplicaCache.Entry entry) {
        return (List<T>) Objects.requireNonNull(entry.value());
    }
}
