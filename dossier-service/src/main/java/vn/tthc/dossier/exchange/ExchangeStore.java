package vn.tthc.dossier.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.json.Json;

/** The ledger as the sender writes it; every message with the change that it makes, in one transaction. */
@ApplicationScoped
class ExchangeStore {
    /** As many seconds as a dossier may take: then another process may take it on. */
    private static final int LEASE = 180;

    private static final String FREE =
            "(leased_until is null or leased_until < now() or leased_by = $2) and standing = 'WAITING' and next_try_at <= now()";

    /**
     * Half of a batch waits longest, half has come last: whoever stands at the counter does not wait behind a backlog. What this
     * process has a lease of already, it was killed or failed in the middle of.
     */
    private static final String CLAIM = """
            with due as (
                (select dossier_id from exchange_entry where %1$s order by next_try_at limit $1)
                union
                (select dossier_id from exchange_entry where %1$s order by next_try_at desc limit $1)),
            mine as (
                select e.dossier_id from exchange_entry e join due using (dossier_id) where %1$s
                for update of e skip locked)
            update exchange_entry e set leased_until = now() + make_interval(secs => %2$d), leased_by = $2
            from mine where mine.dossier_id = e.dossier_id returning e.dossier_id""".formatted(FREE, LEASE);

    private static final String DOSSIER = "select " + PortalDossier.COLUMNS + """
            , e.known_there, e.state_revision, e.progress_no, e.result_digest, e.tries, e.last_hash
            from dossier d join exchange_entry e on e.dossier_id = d.id where d.id = $1""";
    private static final String TIMELINE = """
            select t.no, t.by_name, t.at, t.unit_id, t.action, t.to_state from dossier d
            join timeline_entry t on t.handling_unit_id = d.handling_unit_id and t.dossier_id = d.id
            where d.id = $1 and t.no > $2 order by t.no limit 10""";
    private static final String MESSAGE = """
            with key as (
                insert into exchange_key (key_id, public_key) values ($6, $7) on conflict do nothing)
            insert into exchange_message (dossier_id, sent_at, record, hash, signature, key_id)
            values ($1, $2, $3, $4, $5, $6)""";
    private static final String SENT = """
            update exchange_entry set last_sent_at = $2, last_hash = $3, changed_at = now() where dossier_id = $1""";
    private static final String TAKEN = """
            update exchange_entry set last_sent_at = $2, last_hash = $3, changed_at = now(), last_acknowledged_at = $4,
                receipt = coalesce($5, receipt), known_there = true, state_revision = coalesce($6, state_revision),
                remote_status = coalesce($7, remote_status),
                remote_status_at = case when $7::int is null then remote_status_at else $4 end,
                progress_no = coalesce($8, progress_no), result_digest = coalesce($9, result_digest)
            where dossier_id = $1""";
    private static final String FORGOTTEN = """
            update exchange_entry set known_there = false, state_revision = 0, progress_no = 0, result_digest = null
            where dossier_id = $1""";
    private static final String FINISHED = """
            update exchange_entry set leased_until = null, tries = 0, cause = null, portal_says = null,
                standing = case when due_revision <= least(state_revision, progress_no) then 'ACKNOWLEDGED' else 'WAITING' end,
                due_since = case when due_revision <= least(state_revision, progress_no) then null else due_since end,
                next_try_at = case when due_revision <= least(state_revision, progress_no) then null else now() end
            where dossier_id = $1""";
    private static final String FAILED = """
            update exchange_entry set leased_until = null, tries = $2, cause = $3, portal_says = $4, changed_at = now(),
                standing = case when $5::bigint is null then 'STUCK' else 'WAITING' end,
                next_try_at = now() + $5::bigint * interval '1 millisecond'
            where dossier_id = $1""";

    private final Transactions transactions;
    private final SigningKey key;
    private final String me;

    /** @param port with the name of the machine it tells the processes of a service apart, and one that was started again is the same */
    ExchangeStore(Transactions transactions, SigningKey key, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.transactions = transactions;
        this.key = key;
        this.me = machine() + ":" + port;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Dossiers that something is due of, for this process alone; when it has none in its hands. */
    Uni<List<UUID>> claim(int most) {
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(sql -> sql.execute(CLAIM, Tuple.of(Math.max(1, most / 2), me)))
                .map(rows -> {
                    List<UUID> claimed = new ArrayList<>();
                    rows.forEach(row -> claimed.add(row.getUUID("dossier_id")));
                    return claimed;
                }));
    }

    /** Null when the dossier is no more. */
    Uni<@Nullable DueDossier> dossier(UUID id) {
        return transactions.queryAsSystem(sql -> sql.preparedQuery(DOSSIER)
                .execute(Tuple.of(id))
                .map(rows ->
                        rows.size() == 0 ? null : DueDossier.of(rows.iterator().next())));
    }

    /** Entries of its timeline after a number, the first ten. */
    Uni<RowSet<Row>> timeline(UUID id, int after) {
        return transactions.queryAsSystem(sql -> sql.preparedQuery(TIMELINE).execute(Tuple.of(id, after)));
    }

    /** A message that was not taken. @return its hash */
    Uni<String> told(UUID id, MessageRecord message) {
        return recorded(id, message, SENT, (hash, sent) -> Tuple.of(id, sent, hash));
    }

    /**
     * A message that was taken, with what the portal knows by it; null: as before.
     *
     * @return its hash
     */
    Uni<String> taken(
            UUID id,
            MessageRecord message,
            @Nullable Integer revision,
            @Nullable Integer status,
            @Nullable Integer progress,
            @Nullable String result) {
        OffsetDateTime answered = time(message.answeredAt() == null ? message.sentAt() : message.answeredAt());
        return recorded(id, message, TAKEN, (hash, sent) -> Tuple.tuple()
                .addUUID(id)
                .addOffsetDateTime(sent)
                .addString(hash)
                .addOffsetDateTime(answered)
                .addString(message.receipt())
                .addInteger(revision)
                .addInteger(status)
                .addInteger(progress)
                .addString(result));
    }

    /** The portal does not have it: everything is to be told again. */
    Uni<Void> forgotten(UUID id) {
        return change(FORGOTTEN, Tuple.of(id));
    }

    /** All that was due when it was read has been taken. */
    Uni<Void> finished(UUID id) {
        return change(FINISHED, Tuple.of(id));
    }

    /** @param again when the next try is; null: a person must do something first */
    Uni<Void> failed(UUID id, int tries, Cause cause, @Nullable String says, @Nullable Duration again) {
        return change(
                FAILED,
                Tuple.tuple()
                        .addUUID(id)
                        .addInteger(tries)
                        .addString(cause.name())
                        .addString(says)
                        .addLong(again == null ? null : again.toMillis()));
    }

    private interface Change {
        Tuple parameters(String hash, OffsetDateTime sent);
    }

    private Uni<String> recorded(UUID id, MessageRecord message, String sql, Change change) {
        String record = Json.write(message);
        String hash = Digests.of(record);
        String signature = Base64.getEncoder().encodeToString(key.sign(record.getBytes(StandardCharsets.UTF_8)));
        OffsetDateTime sent = time(message.sentAt());
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(statements -> statements
                        .execute(
                                MESSAGE,
                                Tuple.tuple(List.of(id, sent, record, hash, signature, key.id(), key.publicText())))
                        .chain(() -> statements.execute(sql, change.parameters(hash, sent))))
                .replaceWith(hash));
    }

    private Uni<Void> change(String sql, Tuple parameters) {
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(statements -> statements.execute(sql, parameters))
                .replaceWithVoid());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
