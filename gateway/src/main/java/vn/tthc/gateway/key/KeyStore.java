package vn.tthc.gateway.key;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Keys, their secrets and what was done to them, in the gateway's database. */
@ApplicationScoped
class KeyStore {
    private static final String KEYS = """
            select k.*, coalesce(d.requests, 0) as requests_today
            from api_key k left join api_key_day d on d.key_id = k.id and d.day = $1""";
    private static final String SECRETS =
            "select * from api_key_secret where key_id = any ($1) order by key_id, made_at desc, prefix";
    private static final String RECORD = """
            select k.*, s.prefix, s.hash, s.valid_until
            from api_key_secret s join api_key k on k.id = s.key_id
            where s.prefix = $1""";
    private static final String INSERT = """
            insert into api_key (id, request, name, owner, contact, purpose, legal_ground, scopes, units, fields,
                period_from, period_to, addresses, per_minute, per_day, expires_at, issued_at, issued_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            on conflict (request) do nothing""";
    private static final String INSERT_SECRET =
            "insert into api_key_secret (prefix, key_id, hash, made_at, made_by) values ($1, $2, $3, $4, $5)";
    private static final String INSERT_EVENT =
            "insert into api_key_event (key_id, at, kind, actor, note) values ($1, $2, $3, $4, $5)";
    private static final String LIVING =
            "select expires_at > $2 and revoked_at is null as living from api_key where id = $1 for update";
    private static final String END_OTHERS = """
            update api_key_secret set valid_until = $3
            where key_id = $1 and prefix <> $2 and (valid_until is null or valid_until > $3)""";
    private static final String REVOKE =
            "update api_key set revoked_at = $2, revoked_by = $3, revoke_reason = $4 where id = $1";

    private final Pool pool;
    private final Clock clock;

    KeyStore(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What is needed to let in the secret that begins so; null when there is none. */
    Uni<@Nullable KeyRecord> record(String prefix) {
        return pool.preparedQuery(RECORD)
                .execute(Tuple.of(prefix))
                .map(rows ->
                        rows.size() == 0 ? null : KeyRows.record(rows.iterator().next()));
    }

    Uni<Page<ApiKey>> page(PageRequest page) {
        var after = page.after();
        var condition = after == null ? "" : " where (k.issued_at, k.id) < ($2, $3)";
        var parameters = Tuple.of(LocalDate.now(clock));
        if (after != null) {
            parameters.addValue(after.instant(0).atOffset(ZoneOffset.UTC)).addValue(after.uuid(1));
        }
        return pool.query("select count(*) from api_key")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(total -> keys(
                                pool,
                                KEYS + condition + " order by k.issued_at desc, k.id desc limit " + page.limit(),
                                parameters)
                        .map(keys -> Page.of(keys, page, KeyStore::cursor, total)));
    }

    private static Cursor cursor(ApiKey key) {
        return Cursor.of(key.issuedAt().toInstant(), key.id());
    }

    /** Fails when there is none. */
    Uni<ApiKey> get(UUID id) {
        return get(pool, id);
    }

    /** Fails with {@link KeyRefusal.AlreadyIssued} when the same command has issued one. */
    Uni<ApiKey> issue(UUID id, String request, KeyTerms terms, KeySecret secret, String actor) {
        var now = OffsetDateTime.now(clock);
        var values = Tuple.tuple(new ArrayList<Object>(java.util.Arrays.asList(
                id,
                request,
                terms.name(),
                terms.owner(),
                terms.contact(),
                terms.purpose(),
                terms.legalGround(),
                terms.scopes().stream().map(Enum::name).sorted().toArray(String[]::new),
                sorted(terms.units()),
                sorted(terms.fields()),
                terms.periodFrom(),
                terms.periodTo(),
                sorted(terms.addresses()),
                terms.perMinute(),
                terms.perDay(),
                terms.expiresAt().atOffset(ZoneOffset.UTC),
                now,
                actor)));
        return pool.withTransaction(connection -> connection
                .preparedQuery(INSERT)
                .execute(values)
                .invoke(done -> {
                    if (done.rowCount() == 0) throw new KeyRefusal.AlreadyIssued();
                })
                .chain(() -> add(connection, id, secret, now, actor))
                .chain(() -> event(connection, id, "ISSUED", actor, secret.prefix()))
                .chain(() -> get(connection, id)));
    }

    /** The secrets there are go on until {@code end}. Fails when the key has ended. */
    Uni<ApiKey> rotate(UUID id, KeySecret secret, OffsetDateTime end, String actor) {
        return pool.withTransaction(connection -> living(connection, id)
                .chain(() -> add(connection, id, secret, OffsetDateTime.now(clock), actor))
                .chain(() -> connection.preparedQuery(END_OTHERS).execute(Tuple.of(id, secret.prefix(), end)))
                .chain(() -> event(connection, id, "ROTATED", actor, secret.prefix() + ", " + end))
                .chain(() -> get(connection, id)));
    }

    /** Fails when the key has ended. */
    Uni<ApiKey> revoke(UUID id, String reason, String actor) {
        return pool.withTransaction(connection -> living(connection, id)
                .chain(() -> connection
                        .preparedQuery(REVOKE)
                        .execute(Tuple.of(id, OffsetDateTime.now(clock), actor, reason)))
                .chain(() -> event(connection, id, "REVOKED", actor, reason))
                .chain(() -> get(connection, id)));
    }

    private Uni<Void> living(SqlClient connection, UUID id) {
        return connection
                .preparedQuery(LIVING)
                .execute(Tuple.of(id, OffsetDateTime.now(clock)))
                .invoke(rows -> {
                    if (rows.size() == 0) throw new KeyRefusal.NotFound();
                    if (!rows.iterator().next().getBoolean("living")) throw new KeyRefusal.Ended();
                })
                .replaceWithVoid();
    }

    private static Uni<RowSet<Row>> add(
            SqlClient connection, UUID id, KeySecret secret, OffsetDateTime now, String actor) {
        return connection
                .preparedQuery(INSERT_SECRET)
                .execute(Tuple.of(
                        secret.prefix(), id, Buffer.buffer(secret.hash()).getDelegate(), now, actor));
    }

    private Uni<RowSet<Row>> event(SqlClient connection, UUID id, String kind, String actor, String note) {
        return connection
                .preparedQuery(INSERT_EVENT)
                .execute(Tuple.of(id, OffsetDateTime.now(clock), kind, actor, note));
    }

    private Uni<ApiKey> get(SqlClient connection, UUID id) {
        return keys(connection, KEYS + " where k.id = $2", Tuple.of(LocalDate.now(clock), id))
                .map(keys -> {
                    if (keys.isEmpty()) throw new KeyRefusal.NotFound();
                    return keys.getFirst();
                });
    }

    private Uni<List<ApiKey>> keys(SqlClient connection, String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).chain(rows -> {
            var ids = StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getUUID("id"))
                    .toArray(UUID[]::new);
            return connection
                    .preparedQuery(SECRETS)
                    .execute(Tuple.tuple().addArrayOfUUID(ids))
                    .map(secrets -> {
                        var byKey = new HashMap<UUID, List<ApiKeySecret>>();
                        secrets.forEach(row -> byKey.computeIfAbsent(row.getUUID("key_id"), any -> new ArrayList<>())
                                .add(KeyRows.secret(row)));
                        return StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> KeyRows.key(row, byKey.getOrDefault(row.getUUID("id"), List.of()), clock))
                                .toList();
                    });
        });
    }

    private static String[] sorted(Collection<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }
}
