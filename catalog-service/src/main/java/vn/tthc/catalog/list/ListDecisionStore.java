package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
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
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.list.ListDecision.KindTotals;
import vn.tthc.catalog.list.ListDecision.Line;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.page.PageRequest;

/** Rows of list decisions, always in the scope of the transaction at hand. */
@ApplicationScoped
class ListDecisionStore {
    private static final String FILTER = """
            where ($1::text is null or status = $1) and ($2::text is null or folded like '%' || $2 || '%')
              and ($3::text is null or exists (select 1 from list_decision_line l where l.decision_id = id and l.kind = $3))
              and ($4::date is null or issued_on >= $4) and ($5::date is null or issued_on <= $5)
            """;

    private final Clock clock;

    ListDecisionStore(Clock clock) {
        this.clock = clock;
    }

    /** @param lock keeps others from changing it before the transaction ends */
    Uni<@Nullable Row> find(Statements s, UUID id, boolean lock) {
        return s.execute("select * from list_decision where id = $1" + (lock ? " for update" : ""), Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    /** The latest first; backwards the other way round. */
    Uni<List<Row>> list(Statements s, ListDecisionFilter filter, PageRequest page) {
        List<@Nullable Object> parameters = new ArrayList<>(filter.parameters());
        parameters.add(page.after() == null ? null : page.after().uuid(0));
        parameters.add(page.limit());
        return s.execute(
                        "select * from list_decision " + FILTER
                                + (page.backward()
                                        ? " and ($6::uuid is null or id > $6) order by id limit $7"
                                        : " and ($6::uuid is null or id < $6) order by id desc limit $7"),
                        Tuple.from(parameters))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    Uni<Long> count(Statements s, ListDecisionFilter filter) {
        return s.execute("select count(*) from list_decision " + FILTER, Tuple.from(filter.parameters()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<List<Line>> lines(Statements s, UUID id) {
        return s.execute(
                        "select no, subject_name, line::text as line from list_decision_line where decision_id = $1 order by no",
                        Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ListDecisionStore::line)
                        .toList());
    }

    /** Numbers of lines by list, of each decision. */
    Uni<Map<UUID, List<KindTotals>>> totals(Statements s, Collection<UUID> ids) {
        return s.execute("""
                        select decision_id, kind, count(*) filter (where action = 'ADD')::int,
                            count(*) filter (where action = 'CHANGE')::int, count(*) filter (where action = 'REMOVE')::int,
                            count(*) filter (where level = 'PROVINCE')::int, count(*) filter (where level = 'COMMUNE')::int
                        from list_decision_line where decision_id = any($1) group by 1, 2 order by 1, min(no)
                        """, Tuple.of(ids.toArray(UUID[]::new))).map(rows -> {
            Map<UUID, List<KindTotals>> totals = new HashMap<>();
            rows.forEach(row -> totals.computeIfAbsent(row.getUUID(0), id -> new ArrayList<>())
                    .add(new KindTotals(
                            ListKind.valueOf(row.getString(1)),
                            row.getInteger(2),
                            row.getInteger(3),
                            row.getInteger(4),
                            row.getInteger(5),
                            row.getInteger(6))));
            return totals;
        });
    }

    Uni<Void> insert(Statements s, UUID id, ListDecisionDraft draft, String unitId, String by) {
        return s.execute(
                        """
                        insert into list_decision (id, status, number, title, unit_id, signer, hourly_rate,
                            hourly_rate_source, drafted_by, revision, folded, created_at, changed_at)
                        values ($1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $10)
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                draft.number(),
                                draft.title(),
                                unitId,
                                draft.signer(),
                                draft.hourlyRate(),
                                draft.hourlyRateSource(),
                                by,
                                folded(draft),
                                now())))
                .replaceWithVoid();
    }

    Uni<Void> update(Statements s, UUID id, ListDecisionDraft draft) {
        return s.execute(
                        """
                        update list_decision set number = $2, title = $3, signer = $4, hourly_rate = $5,
                            hourly_rate_source = $6, folded = $7, changed_at = $8, revision = revision + 1
                        where id = $1
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                draft.number(),
                                draft.title(),
                                draft.signer(),
                                draft.hourlyRate(),
                                draft.hourlyRateSource(),
                                folded(draft),
                                now())))
                .replaceWithVoid();
    }

    Uni<Void> touch(Statements s, UUID id) {
        return s.execute(
                        "update list_decision set changed_at = $2, revision = revision + 1 where id = $1",
                        Tuple.of(id, now()))
                .replaceWithVoid();
    }

    Uni<Void> issue(Statements s, UUID id, IssueList issue) {
        return s.execute(
                        """
                        update list_decision set status = 'ISSUED', number = $2, signer = $3, issued_on = $4,
                            effective_on = $5, changed_at = $6, revision = revision + 1, folded = folded || ' ' || $7
                        where id = $1
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                issue.number(),
                                issue.signer(),
                                issue.issuedOn(),
                                issue.effectiveOn(),
                                now(),
                                SearchText.fold(issue.number()))))
                .replaceWithVoid();
    }

    /** Replaces all lines. */
    Uni<Void> put(Statements s, UUID id, List<ListLine> lines, Function<ListLine, Subject> subjects) {
        return s.execute("delete from list_decision_line where decision_id = $1", Tuple.of(id))
                .chain(() -> s.execute(
                        """
                        insert into list_decision_line (decision_id, no, action, kind, subject_code, subject_name,
                            field_code, field_name, level, line)
                        select $1, no, action, kind, code, name, field_code, field_name, level, line::jsonb
                        from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                            $9::text[], $10::text[])
                            as l (no, action, kind, code, name, field_code, field_name, level, line)
                        """,
                        Tuple.tuple(List.of(
                                id,
                                IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new),
                                texts(lines, l -> l.action().name()),
                                texts(lines, l -> l.kind().name()),
                                texts(lines, ListLine::subjectCode),
                                texts(lines, l -> subjects.apply(l).name()),
                                texts(lines, l -> subjects.apply(l).fieldCode()),
                                texts(lines, l -> subjects.apply(l).fieldName()),
                                texts(lines, l -> l.level().name()),
                                texts(lines, Json::write)))))
                .replaceWithVoid();
    }

    static ListLine drafted(Line line) {
        return new ListLine(
                line.action(),
                line.kind(),
                line.subjectCode(),
                line.level(),
                line.item(),
                line.validTo(),
                line.detail());
    }

    private static Line line(Row row) {
        ListLine line = Json.read(row.getString("line"), ListLine.class);
        return new Line(
                row.getInteger("no"),
                line.action(),
                line.kind(),
                line.subjectCode(),
                row.getString("subject_name"),
                line.level(),
                line.item(),
                line.validTo(),
                line.detail());
    }

    private static String folded(ListDecisionDraft draft) {
        return SearchText.fold(draft.title() + " " + (draft.number() == null ? "" : draft.number()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] texts(List<ListLine> lines, Function<ListLine, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }
}
