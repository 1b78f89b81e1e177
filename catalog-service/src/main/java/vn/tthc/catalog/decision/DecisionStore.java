package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;
import vn.tthc.platform.data.Statements;

/** Rows of decisions, always in the scope of the transaction at hand. */
@ApplicationScoped
class DecisionStore {
    private static final String FIND = "select * from decision where id = $1";
    private static final String LIST = """
            select * from decision
            where ($1::text is null or status = $1) and ($2::text is null or folded like '%' || $2 || '%')
              and ($3::uuid is null or id < $3)
            order by id desc limit $4
            """;
    private static final String COUNT = """
            select count(*) from decision
            where ($1::text is null or status = $1) and ($2::text is null or folded like '%' || $2 || '%')
            """;

    private final Clock clock;

    DecisionStore(Clock clock) {
        this.clock = clock;
    }

    /** @param lock keeps others from changing it before the transaction ends */
    Uni<@Nullable Row> find(Statements s, UUID id, boolean lock) {
        return s.execute(FIND + (lock ? " for update" : ""), Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    Uni<RowSet<Row>> list(
            Statements s, Decision.@Nullable Status status, @Nullable String text, @Nullable UUID after, int limit) {
        return s.execute(LIST, Tuple.of(name(status), fold(text), after, limit));
    }

    Uni<Long> count(Statements s, Decision.@Nullable Status status, @Nullable String text) {
        return s.execute(COUNT, Tuple.of(name(status), fold(text)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Lines by decision, in their order. */
    Uni<Map<UUID, List<Line>>> lines(Statements s, Collection<UUID> ids) {
        return s.execute("""
                        select decision_id, no, kind, procedure_code, procedure_name, replaced_code, note,
                            content::text as content, changes::text as changes
                        from decision_line where decision_id = any($1) order by decision_id, no
                        """, Tuple.of(ids.toArray(UUID[]::new))).map(rows -> {
            Map<UUID, List<Line>> lines = new HashMap<>();
            rows.forEach(row -> lines.computeIfAbsent(row.getUUID("decision_id"), id -> new ArrayList<>())
                    .add(line(row)));
            return lines;
        });
    }

    /** Numbers of lines by kind, for decisions whose lines are too many to read. */
    Uni<Decision.Totals> totals(Statements s, UUID id) {
        return s.execute("""
                        select count(*) filter (where kind = 'INTRODUCE')::int, count(*) filter (where kind = 'AMEND')::int,
                            count(*) filter (where kind = 'REPLACE')::int, count(*) filter (where kind = 'ABOLISH')::int
                        from decision_line where decision_id = $1
                        """, Tuple.of(id))
                .map(rows -> rows.iterator().next())
                .map(r -> new Decision.Totals(r.getInteger(0), r.getInteger(1), r.getInteger(2), r.getInteger(3)));
    }

    Uni<Void> insert(Statements s, UUID id, DecisionDraft draft, String unitId, String by) {
        return s.execute(
                        """
                        insert into decision (id, status, number, title, unit_id, upstream_number, upstream_issued_on,
                            upstream_received_on, signer, drafted_by, revision, folded, created_at, changed_at)
                        values ($1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $11)
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                draft.number(),
                                draft.title(),
                                unitId,
                                draft.upstreamNumber(),
                                draft.upstreamIssuedOn(),
                                draft.upstreamReceivedOn(),
                                draft.signer(),
                                by,
                                folded(draft),
                                clock.instant().atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    Uni<Void> update(Statements s, UUID id, DecisionDraft draft) {
        return s.execute(
                        """
                        update decision set number = $2, title = $3, upstream_number = $4, upstream_issued_on = $5,
                            upstream_received_on = $6, signer = $7, folded = $8, changed_at = $9, revision = revision + 1
                        where id = $1
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                draft.number(),
                                draft.title(),
                                draft.upstreamNumber(),
                                draft.upstreamIssuedOn(),
                                draft.upstreamReceivedOn(),
                                draft.signer(),
                                folded(draft),
                                clock.instant().atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    Uni<Void> issue(Statements s, UUID id, Issue issue) {
        return s.execute(
                        """
                        update decision set status = 'ISSUED', number = $2, signer = $3, issued_on = $4,
                            effective_on = $5, changed_at = $6, revision = revision + 1,
                            folded = folded || ' ' || $7
                        where id = $1
                        """,
                        Tuple.tuple(List.of(
                                id,
                                issue.number(),
                                issue.signer(),
                                issue.issuedOn(),
                                issue.effectiveOn(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                SearchText.fold(issue.number()))))
                .replaceWithVoid();
    }

    /** Replaces all lines. @param fixed whether their changes are kept, since the decision is issued */
    Uni<Void> put(Statements s, UUID id, List<Line> lines, boolean fixed) {
        return s.execute("delete from decision_line where decision_id = $1", Tuple.of(id))
                .chain(() -> s.execute(
                        """
                        insert into decision_line (decision_id, no, kind, procedure_code, procedure_name, replaced_code,
                            note, content, changes)
                        select $1, no, kind, code, name, replaced, note, content::jsonb, changes::jsonb
                        from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                            $9::text[]) as l (no, kind, code, name, replaced, note, content, changes)
                        """,
                        Tuple.tuple(List.of(
                                id,
                                IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new),
                                texts(lines, l -> l.kind().name()),
                                texts(lines, Line::procedureCode),
                                texts(lines, Line::procedureName),
                                texts(lines, Line::replacedCode),
                                texts(lines, Line::note),
                                texts(lines, l -> l.content() == null ? null : Json.write(l.content())),
                                texts(lines, l -> fixed ? Json.write(l.changes()) : null)))))
                .replaceWithVoid();
    }

    private static Line line(Row row) {
        String content = row.getString("content");
        String changes = row.getString("changes");
        return new Line(
                row.getInteger("no"),
                Change.valueOf(row.getString("kind")),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("replaced_code"),
                row.getString("note"),
                content == null ? null : Json.read(content, ContentDraft.class),
                changes == null ? List.of() : Json.list(changes, FieldChange.class));
    }

    private static String folded(DecisionDraft draft) {
        return SearchText.fold(draft.title() + " " + (draft.number() == null ? "" : draft.number()) + " "
                + (draft.upstreamNumber() == null ? "" : draft.upstreamNumber()));
    }

    private static @Nullable String name(Decision.@Nullable Status status) {
        return status == null ? null : status.name();
    }

    private static @Nullable String fold(@Nullable String text) {
        return text == null || text.isBlank() ? null : SearchText.fold(text);
    }

    private static String[] texts(List<Line> lines, Function<Line, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    static List<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
