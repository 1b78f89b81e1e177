package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
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
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.page.PageRequest;

/** Rows of decisions, always in the scope of the transaction at hand. */
@ApplicationScoped
class DecisionStore {
    private static final String READ = """
            select d.*, array(select c.id from decision c where c.corrects_id = d.id and c.status = 'ISSUED' order by 1)
                as corrected_by
            from decision d
            """;
    private static final String FIND = READ + "where d.id = $1";
    private static final String FILTER = """
            where ($1::text is null or status = $1) and ($2::text is null or folded like '%' || $2 || '%')
            """;
    private static final String LIST = READ + FILTER + "and ($3::uuid is null or id < $3) order by id desc limit $4";
    private static final String BACKWARDS = READ + FILTER + "and ($3::uuid is null or id > $3) order by id limit $4";
    private static final String COUNT = "select count(*) from decision " + FILTER;

    private final Clock clock;

    DecisionStore(Clock clock) {
        this.clock = clock;
    }

    /** @param lock keeps others from changing it before the transaction ends */
    Uni<@Nullable Row> find(Statements s, UUID id, boolean lock) {
        return s.execute(FIND + (lock ? " for update of d" : ""), Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    /** The issued decision at the public address. */
    Uni<@Nullable Row> findPublic(Statements s, String address) {
        return s.execute(READ + "where d.address = $1 and d.status = 'ISSUED'", Tuple.of(address))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    /** The latest first; backwards the other way round. */
    Uni<RowSet<Row>> list(Statements s, Decision.@Nullable Status status, @Nullable String text, PageRequest page) {
        UUID place = page.after() == null ? null : page.after().uuid(0);
        return s.execute(page.backward() ? BACKWARDS : LIST, Tuple.of(name(status), fold(text), place, page.limit()));
    }

    Uni<Long> count(Statements s, Decision.@Nullable Status status, @Nullable String text) {
        return s.execute(COUNT, Tuple.of(name(status), fold(text)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Lines by decision, in their order. */
    Uni<Map<UUID, List<Line>>> lines(Statements s, Collection<UUID> ids) {
        return s.execute("""
                        select decision_id, no, kind, procedure_code, procedure_name, replaced_codes, paragraph, note,
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
        return s.execute("""
                        insert into decision (id, status, number, title, upstream_id, upstream_number,
                            upstream_issued_on, upstream_received_on, upstream_effective_on, signer, signed_as,
                            stated_totals, corrects_id, recipients, folded, changed_at, created_at, unit_id, drafted_by,
                            revision)
                        values ($1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::jsonb, $12,
                            $13::text::jsonb, $14, $15, $15, $16, $17, 1)
                        """, values(id, draft).addString(unitId).addString(by)).replaceWithVoid();
    }

    Uni<Void> update(Statements s, UUID id, DecisionDraft draft) {
        return s.execute("""
                        update decision set number = $2, title = $3, upstream_id = $4, upstream_number = $5,
                            upstream_issued_on = $6, upstream_received_on = $7, upstream_effective_on = $8, signer = $9,
                            signed_as = $10, stated_totals = $11::text::jsonb, corrects_id = $12,
                            recipients = $13::text::jsonb, folded = $14, changed_at = $15, revision = revision + 1
                        where id = $1
                        """, values(id, draft)).replaceWithVoid();
    }

    private Tuple values(UUID id, DecisionDraft draft) {
        SignedAs signedAs = draft.signedAs();
        return Tuple.from(Arrays.asList(
                id,
                draft.number(),
                draft.title(),
                draft.upstreamId(),
                draft.upstreamNumber(),
                draft.upstreamIssuedOn(),
                draft.upstreamReceivedOn(),
                draft.upstreamEffectiveOn(),
                draft.signer(),
                signedAs == null ? null : signedAs.name(),
                draft.statedTotals() == null ? null : Json.write(draft.statedTotals()),
                draft.correctsId(),
                Json.write(draft.recipientsOrNone()),
                folded(draft),
                now()));
    }

    /** @param unitId whose it is from now on */
    Uni<Void> submit(Statements s, UUID id, String by, String unitId) {
        return s.execute("""
                        update decision set status = 'SUBMITTED', submitted_at = $2, submitted_by = $3, unit_id = $4,
                            returned_reason = null, changed_at = $2, revision = revision + 1
                        where id = $1
                        """, Tuple.of(id, now(), by, unitId)).replaceWithVoid();
    }

    /** @param reason null when the drafting unit takes it back itself */
    Uni<Void> giveBack(Statements s, UUID id, @Nullable String reason) {
        return s.execute("""
                        update decision set status = 'DRAFT', submitted_at = null, submitted_by = null,
                            returned_reason = $3, changed_at = $2, revision = revision + 1
                        where id = $1
                        """, Tuple.of(id, now(), reason)).replaceWithVoid();
    }

    /** @param by who submits it by issuing it, when nobody has before */
    Uni<Void> issue(Statements s, UUID id, Issue issue, String by) {
        SignedAs signedAs = issue.signedAs();
        return s.execute(
                        """
                        update decision set status = 'ISSUED', number = $2, signer = $3, issued_on = $4,
                            effective_on = $5, changed_at = $6, public_at = $6, revision = revision + 1,
                            folded = folded || ' ' || $7, address = $8, signed_as = coalesce($9, signed_as, 'CHAIRMAN'),
                            submitted_at = coalesce(submitted_at, $6), submitted_by = coalesce(submitted_by, $10)
                        where id = $1
                        """,
                        Tuple.from(Arrays.asList(
                                id,
                                issue.number(),
                                issue.signer(),
                                issue.issuedOn(),
                                issue.effectiveOn(),
                                now(),
                                SearchText.fold(issue.number()),
                                issue.address(),
                                signedAs == null ? null : signedAs.name(),
                                by)))
                .replaceWithVoid();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Replaces all lines. @param fixed whether their changes are kept, since the decision is issued */
    Uni<Void> put(Statements s, UUID id, List<Line> lines, boolean fixed) {
        return s.execute("delete from decision_line where decision_id = $1", Tuple.of(id))
                .chain(() -> s.execute(
                        """
                        insert into decision_line (decision_id, no, kind, procedure_code, procedure_name,
                            replaced_codes, paragraph, note, content, changes)
                        select $1, no, kind, code, name, array(select jsonb_array_elements_text(replaced::jsonb)),
                            paragraph, note, content::jsonb, changes::jsonb
                        from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                            $9::text[], $10::text[])
                            as l (no, kind, code, name, replaced, paragraph, note, content, changes)
                        """,
                        Tuple.tuple(List.of(
                                id,
                                IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new),
                                texts(lines, l -> l.kind().name()),
                                texts(lines, Line::procedureCode),
                                texts(lines, Line::procedureName),
                                texts(lines, l -> Json.write(l.replacedCodes())),
                                texts(lines, Line::paragraph),
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
                List.of(row.getArrayOfStrings("replaced_codes")),
                row.getString("paragraph"),
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
