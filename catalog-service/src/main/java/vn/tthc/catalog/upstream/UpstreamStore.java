package vn.tthc.catalog.upstream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.data.Statements;

/** Rows of ministry decisions, each with what answers it as far as the scope at hand sees it. */
@ApplicationScoped
class UpstreamStore {
    private static final String WITH_ANSWER = """
            select u.*, a.id as answer_id, a.status as answer_status, a.issued_on as answered_on, a.public_at
            from upstream_decision u left join lateral (
                select d.id, d.status, d.issued_on, d.public_at from decision d where d.upstream_id = u.id
                order by d.status = 'ISSUED' desc, d.issued_on, d.id limit 1) a on true
            """;
    private static final String MATCHES = """
            where ($1::bool is null or $1 = (u.no_answer_reason is null and a.status is distinct from 'ISSUED'))
              and ($2::text is null or u.folded like '%' || $2 || '%')
            """;
    private static final String LIST = WITH_ANSWER + MATCHES + """
              and ($3::uuid is null or (u.received_on, u.id) > (select received_on, id from upstream_decision where id = $3))
            order by u.received_on, u.id limit $4
            """;
    private static final String COUNT = "select count(*) from (" + WITH_ANSWER + MATCHES + ") c";

    private final Clock clock;

    UpstreamStore(Clock clock) {
        this.clock = clock;
    }

    Uni<@Nullable Row> find(Statements s, UUID id) {
        return s.execute(WITH_ANSWER + "where u.id = $1", Tuple.of(id)).map(UpstreamStore::first);
    }

    Uni<@Nullable Row> lock(Statements s, UUID id) {
        return s.execute("select * from upstream_decision where id = $1 for update", Tuple.of(id))
                .map(UpstreamStore::first);
    }

    Uni<Boolean> unitExists(Statements s, String unitId) {
        return s.execute("select 1 from org_unit where id = $1", Tuple.of(unitId))
                .map(rows -> rows.size() == 1);
    }

    /** The longest waiting first. @param open whether it still has to be answered; null for all */
    Uni<RowSet<Row>> list(
            Statements s, @Nullable Boolean open, @Nullable String text, @Nullable UUID after, int limit) {
        return s.execute(LIST, Tuple.of(open, fold(text), after, limit));
    }

    Uni<Long> count(Statements s, @Nullable Boolean open, @Nullable String text) {
        return s.execute(COUNT, Tuple.of(open, fold(text)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<Void> insert(Statements s, UUID id, UpstreamDraft draft, String by) {
        return s.execute("""
                        insert into upstream_decision (id, number, issuer, title, issued_on, received_on, effective_on,
                            unit_id, no_answer_reason, folded, changed_at, created_at, registered_by, revision)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, 1)
                        """, values(id, draft).addString(by)).replaceWithVoid();
    }

    /** Drafts that follow it take over what was mended; issued decisions stay as they are. */
    Uni<Void> update(Statements s, UUID id, UpstreamDraft draft) {
        return s.execute("""
                        update upstream_decision set number = $2, issuer = $3, title = $4, issued_on = $5,
                            received_on = $6, effective_on = $7, unit_id = $8, no_answer_reason = $9, folded = $10,
                            changed_at = $11, revision = revision + 1
                        where id = $1
                        """, values(id, draft))
                .chain(() -> s.execute("""
                        update decision d set upstream_number = u.number, upstream_issued_on = u.issued_on,
                            upstream_received_on = u.received_on, upstream_effective_on = u.effective_on
                        from upstream_decision u
                        where u.id = $1 and d.upstream_id = u.id and d.status in ('DRAFT', 'SUBMITTED')
                        """, Tuple.of(id)))
                .replaceWithVoid();
    }

    private Tuple values(UUID id, UpstreamDraft draft) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return Tuple.from(Arrays.asList(
                id,
                draft.number().strip(),
                draft.issuer().strip(),
                draft.title().strip(),
                draft.issuedOn(),
                draft.receivedOn(),
                draft.effectiveOn(),
                draft.unitId(),
                draft.noAnswerReason(),
                SearchText.fold(draft.number() + " " + draft.issuer() + " " + draft.title()),
                now));
    }

    private static @Nullable Row first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next();
    }

    private static @Nullable String fold(@Nullable String text) {
        return text == null || text.isBlank() ? null : SearchText.fold(text);
    }
}
