package vn.tthc.catalog.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;

/** Rows of review plans, always in the scope of the transaction at hand. */
@ApplicationScoped
class ReviewStore {
    private static final String ITEMS = """
            select plan_id, no, subject_code, subject_name, internal, unit_id, due_on, state, proposal::text as proposal,
                decision_number, decided_on
            from review_item where plan_id = any($1) order by plan_id, no
            """;

    /** An internal procedure is known by the list decision that published it, another one by the catalogue. */
    private static final String UNKNOWN = """
            select code from unnest($1::text[], $2::bool[]) with ordinality as i (code, internal, place)
            where case when internal
                then not exists (select from list_entry e where e.kind = 'INTERNAL_PROCEDURE' and e.subject_code = code)
                else not exists (select from procedure_version v where v.code = i.code) end
            order by place
            """;

    private final Clock clock;

    ReviewStore(Clock clock) {
        this.clock = clock;
    }

    Uni<List<ReviewPlan>> list(Statements s, int limit, @Nullable UUID after) {
        return s.execute(
                        "select * from review_plan where $1::uuid is null or id < $1 order by id desc limit $2",
                        Tuple.of(after, limit))
                .chain(rows ->
                        plans(s, StreamSupport.stream(rows.spliterator(), false).toList()));
    }

    Uni<Long> count(Statements s) {
        return s.execute("select count(*) from review_plan", Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** @throws ReviewRefusal.NotFound when there is none to be seen */
    Uni<ReviewPlan> get(Statements s, UUID id, boolean lock) {
        return s.execute("select * from review_plan where id = $1" + (lock ? " for update" : ""), Tuple.of(id))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        throw new ReviewRefusal.NotFound();
                    }
                    return plans(s, List.of(rows.iterator().next())).map(List::getFirst);
                });
    }

    /** Codes of the draft that nothing is known of. */
    Uni<List<String>> unknown(Statements s, PlanDraft draft) {
        List<PlanDraft.Item> items = draft.items();
        return s.execute(
                        UNKNOWN,
                        Tuple.of(
                                items.stream().map(PlanDraft.Item::subjectCode).toArray(String[]::new),
                                items.stream().map(PlanDraft.Item::internal).toArray(Boolean[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList());
    }

    Uni<Void> insert(Statements s, UUID id, PlanDraft draft, String unitId, String by) {
        List<PlanDraft.Item> items = draft.items();
        return s.execute(
                        """
                        insert into review_plan (id, title, unit_id, drafted_by, revision, created_at)
                        values ($1, $2, $3, $4, 1, $5)
                        """,
                        Tuple.of(id, draft.title(), unitId, by, clock.instant().atOffset(ZoneOffset.UTC)))
                .chain(() -> s.execute(
                        """
                        insert into review_item (plan_id, no, subject_code, subject_name, internal, unit_id, due_on, state)
                        select $1, no, code, name, internal, unit_id, due_on, 'PLANNED'
                        from unnest($2::int[], $3::text[], $4::text[], $5::bool[], $6::text[], $7::date[])
                            as i (no, code, name, internal, unit_id, due_on)
                        """,
                        Tuple.tuple(List.of(
                                id,
                                IntStream.rangeClosed(1, items.size()).boxed().toArray(Integer[]::new),
                                items.stream().map(PlanDraft.Item::subjectCode).toArray(String[]::new),
                                items.stream().map(PlanDraft.Item::subjectName).toArray(String[]::new),
                                items.stream().map(PlanDraft.Item::internal).toArray(Boolean[]::new),
                                items.stream().map(PlanDraft.Item::unitId).toArray(String[]::new),
                                items.stream().map(PlanDraft.Item::dueOn).toArray(LocalDate[]::new)))))
                .replaceWithVoid();
    }

    Uni<Void> issue(Statements s, UUID id, IssuePlan issue) {
        return s.execute(
                        "update review_plan set number = $2, issued_on = $3, revision = revision + 1 where id = $1",
                        Tuple.of(id, issue.number(), issue.issuedOn()))
                .replaceWithVoid();
    }

    Uni<Void> put(Statements s, UUID plan, ReviewItem item) {
        return s.execute(
                        """
                        update review_item set state = $3, proposal = $4::text::jsonb, decision_number = $5, decided_on = $6
                        where plan_id = $1 and no = $2
                        """,
                        Tuple.from(Arrays.asList(
                                plan,
                                item.no(),
                                item.state().name(),
                                item.proposal() == null ? null : Json.write(item.proposal()),
                                item.decisionNumber(),
                                item.decidedOn())))
                .chain(() -> s.execute("update review_plan set revision = revision + 1 where id = $1", Tuple.of(plan)))
                .replaceWithVoid();
    }

    private Uni<List<ReviewPlan>> plans(Statements s, List<Row> rows) {
        Collection<UUID> ids = rows.stream().map(row -> row.getUUID("id")).toList();
        LocalDate today = LocalDate.now(clock);
        return s.execute(ITEMS, Tuple.of(ids.toArray(UUID[]::new))).map(found -> {
            Map<UUID, List<ReviewItem>> items = new HashMap<>();
            found.forEach(row -> items.computeIfAbsent(row.getUUID("plan_id"), id -> new ArrayList<>())
                    .add(item(row)));
            return rows.stream()
                    .map(row -> plan(row, items.getOrDefault(row.getUUID("id"), List.of()), today))
                    .toList();
        });
    }

    private static ReviewPlan plan(Row row, List<ReviewItem> items, LocalDate today) {
        return new ReviewPlan(
                row.getUUID("id"),
                row.getString("title"),
                row.getString("number"),
                row.getLocalDate("issued_on"),
                row.getString("unit_id"),
                row.getString("drafted_by"),
                row.getInteger("revision"),
                items,
                ReviewCounts.of(items, today));
    }

    private static ReviewItem item(Row row) {
        String proposal = row.getString("proposal");
        return new ReviewItem(
                row.getInteger("no"),
                row.getString("subject_code"),
                row.getString("subject_name"),
                row.getBoolean("internal"),
                row.getString("unit_id"),
                row.getLocalDate("due_on"),
                ItemState.valueOf(row.getString("state")),
                proposal == null ? null : Json.read(proposal, Proposal.class),
                row.getString("decision_number"),
                row.getLocalDate("decided_on"));
    }
}
