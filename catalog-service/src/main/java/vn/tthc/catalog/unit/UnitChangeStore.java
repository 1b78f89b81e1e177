package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.unit.UnitPlan.Link;
import vn.tthc.catalog.unit.UnitPlan.NewUnit;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.unit.UnitState.Extent;

/** Changes of units and what they write. Everything inside a transaction at hand. */
@ApplicationScoped
class UnitChangeStore {
    /** Procedures whose handling unit, at one of their levels, ended by the change and has no unit that it went into wholly. */
    private static final String COLUMNS = """
            select c.*, c.links::text as link_list, (
                select count(distinct v.code)::int from procedure_version v
                where v.status = 'PUBLISHED' and not isempty(v.validity)
                    and (upper_inf(v.validity) or upper(v.validity) > greatest(c.effective_on, $1::date))
                    and (v.handling_unit_id = any(c.ended) and not exists (select from unit_succession s
                            where s.from_id = v.handling_unit_id and s.extent = 'FULL')
                        or v.content ? 'variants' and exists (
                            select from jsonb_array_elements(v.content -> 'variants') as x (variant)
                            where x.variant ->> 'handlingUnitId' = any(c.ended) and not exists (select from unit_succession s
                                where s.from_id = x.variant ->> 'handlingUnitId' and s.extent = 'FULL')))) as procedures_left
            from unit_change c
            """;

    private static final String BEGIN = """
            insert into org_unit (id, code, name, level, kind, parent_id, valid_from, source, folded, begun_by)
            select u.id, u.code, u.name, u.level, u.kind, u.parent_id, $7, $8, u.folded, $9
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $10::text[])
                as u (id, code, name, level, kind, parent_id, folded)
            """;
    private static final String LINK = """
            insert into unit_succession (from_id, to_id, extent, clause)
            select f, t, e, $4 from unnest($1::text[], $2::text[], $3::text[]) as l (f, t, e)
            on conflict (from_id, to_id) do update set extent = excluded.extent, clause = excluded.clause
            """;

    /** Waits for other changes of the same units. */
    Uni<Void> lock(Statements s, Collection<String> units) {
        return s.execute(
                        "select id from org_unit where id = any($1) order by id for update",
                        Tuple.of(units.toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** The last day on which each unit was changed by a decision. */
    Uni<Map<String, LocalDate>> changedOn(Statements s) {
        return s.execute("""
                        select u as unit_id, max(effective_on) as last
                        from unit_change cross join lateral unnest(ended || begun || kept) as u group by 1
                        """, Tuple.tuple()).map(rows -> {
            Map<String, LocalDate> last = new HashMap<>();
            rows.forEach(row -> last.put(row.getString("unit_id"), row.getLocalDate("last")));
            return last;
        });
    }

    /** Units that a decision began or ended. */
    Uni<Set<String>> decided(Statements s) {
        return s.execute("select id from org_unit where begun_by is not null or ended_by is not null", Tuple.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Uni<Void> add(Statements s, UnitChange change, List<NewUnit> begun) {
        LocalDate day = change.effectiveOn();
        return s.execute(
                        """
                        insert into unit_change (id, kind, effective_on, document, document_on, reason, ended, begun, kept,
                            links, changed_by, changed_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::jsonb, $11, $12)
                        """,
                        Tuple.tuple(Arrays.asList(
                                change.id(),
                                change.kind().name(),
                                day,
                                change.document(),
                                change.documentOn(),
                                change.reason(),
                                change.ended().toArray(String[]::new),
                                change.begun().toArray(String[]::new),
                                change.kept().toArray(String[]::new),
                                Json.write(change.links()),
                                change.changedBy(),
                                change.changedAt())))
                .chain(() -> s.execute(
                        "update org_unit set valid_to = $2, ended_by = $3 where id = any($1)",
                        Tuple.of(change.ended().toArray(String[]::new), day.minusDays(1), change.id())))
                .chain(() -> begin(s, change, begun))
                .chain(() -> link(s, change.links(), change.document()));
    }

    private static Uni<Void> begin(Statements s, UnitChange change, List<NewUnit> begun) {
        return s.execute(
                        BEGIN,
                        Tuple.tuple(List.of(
                                texts(begun.stream().map(NewUnit::id).toList()),
                                texts(begun.stream().map(NewUnit::code).toList()),
                                texts(begun.stream().map(NewUnit::name).toList()),
                                texts(begun.stream().map(u -> u.level().name()).toList()),
                                texts(begun.stream().map(NewUnit::kind).toList()),
                                begun.stream().map(NewUnit::parentId).toArray(String[]::new),
                                change.effectiveOn(),
                                change.document(),
                                change.id(),
                                texts(begun.stream()
                                        .map(u -> SearchText.fold(u.name()))
                                        .toList()))))
                .replaceWithVoid();
    }

    private static Uni<Void> link(Statements s, List<Link> links, String document) {
        return s.execute(
                        LINK,
                        Tuple.of(
                                texts(links.stream().map(Link::fromId).toList()),
                                texts(links.stream().map(Link::toId).toList()),
                                texts(links.stream()
                                        .map(Link::extent)
                                        .map(Extent::name)
                                        .toList()),
                                document))
                .replaceWithVoid();
    }

    Uni<List<UnitChange>> list(Statements s, LocalDate today, int limit, @Nullable UUID after) {
        return s.execute(
                        COLUMNS + " where $2::uuid is null or c.id < $2 order by c.id desc limit $3",
                        Tuple.of(today, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(UnitChangeStore::change)
                        .toList());
    }

    Uni<Long> count(Statements s) {
        return s.execute("select count(*) from unit_change", Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static UnitChange change(Row row) {
        return new UnitChange(
                row.getUUID("id"),
                UnitChangeKind.valueOf(row.getString("kind")),
                row.getLocalDate("effective_on"),
                row.getString("document"),
                row.getLocalDate("document_on"),
                row.getString("reason"),
                List.of(row.getArrayOfStrings("ended")),
                List.of(row.getArrayOfStrings("begun")),
                List.of(row.getArrayOfStrings("kept")),
                Json.list(row.getString("link_list"), Link.class),
                row.getInteger("procedures_left"),
                row.getString("changed_by"),
                row.getOffsetDateTime("changed_at"));
    }

    private static String[] texts(List<String> list) {
        return list.toArray(String[]::new);
    }
}
