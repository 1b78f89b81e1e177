package vn.tthc.catalog.national;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.national.NationalSummary.Count;
import vn.tthc.catalog.national.Unmapped.Suggestion;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Reads differences, and the procedures that have no national code with what they might be there. */
@ApplicationScoped
class NationalReading {
    private static final String FILTER = """
            where closed_at is null and ($1::text is null or kind = $1) and ($2::text is null or owner_unit_id = $2)
              and ($3::text is null or code = $3)
            """;
    private static final String LIST = "select * from national_difference " + FILTER
            + "and ($4::text is null or (code, part, id) > ($4, $5, $6::uuid)) order by code, part, id limit $7";
    private static final String SUMMARY = """
            with local as (select v.code from procedure_version v where v.status = 'PUBLISHED' and v.validity @> $1::date)
            select (select max(finished_at) from national_run) as compared_at,
                (select count(*)::int from national_procedure where gone_at is null) as listed,
                (select count(*)::int from local) as local,
                (select count(*)::int from local l join national_procedure n on n.code = l.code and n.gone_at is null)
                    as same_code,
                (select count(*)::int from local l join national_mapping m on m.local_code = l.code
                    where m.national_code is not null) as mapped
            """;
    private static final String COUNTS = """
            select 'kind' as facet, kind as value, count(*)::int as differences, count(distinct code)::int as procedures
            from national_difference where closed_at is null group by kind
            union all
            select 'owner', owner_unit_id, count(*)::int, count(distinct code)::int
            from national_difference where closed_at is null group by owner_unit_id
            order by 1, 3 desc, 2
            """;
    private static final String UNMAPPED = """
            with page as (
                select v.code, v.name, v.field_name, v.folded_name, v.handling_unit_id from procedure_version v
                where v.status = 'PUBLISHED' and v.validity @> $1::date and ($2::text is null or v.code > $2)
                  and not exists (select 1 from national_procedure n where n.code = v.code)
                  and not exists (select 1 from national_mapping m where m.local_code = v.code)
                order by v.code limit $3)
            select p.code, p.name, p.field_name, p.handling_unit_id, s.code as national_code, s.name as national_name,
                s.field_name as national_field, s.similarity
            from page p left join lateral (
                select n.code, n.name, n.field_name, similarity(n.folded_name, p.folded_name)::float8 as similarity
                from national_procedure n
                where n.gone_at is null and n.folded_name % p.folded_name
                  and not exists (select 1 from procedure_version o where o.code = n.code and o.status = 'PUBLISHED'
                      and o.validity @> $1::date)
                order by 4 desc, 1 limit 5) s on true
            order by p.code, s.similarity desc nulls last
            """;

    private final Transactions transactions;
    private final Clock clock;

    NationalReading(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Page<Difference>> list(
            @Nullable DifferenceKind kind, @Nullable String owner, @Nullable String code, PageRequest page) {
        String asked = kind == null ? null : kind.name();
        Cursor after = page.after();
        Tuple tuple = Tuple.tuple()
                .addString(asked)
                .addString(owner)
                .addString(code)
                .addString(after == null ? null : after.key(0))
                .addString(after == null ? null : after.key(1))
                .addUUID(after == null ? null : after.uuid(2))
                .addInteger(page.limit());
        return transactions.queryAsSystem(c -> c.preparedQuery("select count(*) from national_difference " + FILTER)
                .execute(Tuple.of(asked, owner, code))
                .chain(count -> c.preparedQuery(LIST)
                        .execute(tuple)
                        .map(rows -> Page.of(
                                rows(rows).stream()
                                        .map(NationalReading::difference)
                                        .toList(),
                                page,
                                d -> Cursor.of(d.code(), d.part(), d.id()),
                                count.iterator().next().getLong(0)))));
    }

    Uni<NationalSummary> summary() {
        return transactions.queryAsSystem(c -> c.preparedQuery(SUMMARY)
                .execute(Tuple.of(LocalDate.now(clock)))
                .chain(head -> c.preparedQuery(COUNTS)
                        .execute()
                        .map(counts -> summary(head.iterator().next(), rows(counts)))));
    }

    Uni<Page<Unmapped>> unmapped(PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return transactions.queryAsSystem(c -> count(c, today).chain(total -> c.preparedQuery(UNMAPPED)
                .execute(Tuple.of(
                        today, page.after() == null ? null : page.after().key(0), page.limit()))
                .map(rows -> Page.of(unmapped(rows(rows)), page, u -> Cursor.of(u.code()), total))));
    }

    private static Uni<Long> count(SqlConnection c, LocalDate today) {
        return c.preparedQuery("""
                        select count(*) from procedure_version v where v.status = 'PUBLISHED' and v.validity @> $1::date
                          and not exists (select 1 from national_procedure n where n.code = v.code)
                          and not exists (select 1 from national_mapping m where m.local_code = v.code)
                        """)
                .execute(Tuple.of(today))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static List<Unmapped> unmapped(List<Row> rows) {
        Map<String, List<Row>> byCode = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString("code"), java.util.LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(of -> new Unmapped(
                        of.getFirst().getString("code"),
                        of.getFirst().getString("name"),
                        of.getFirst().getString("field_name"),
                        of.getFirst().getString("handling_unit_id"),
                        of.stream()
                                .filter(row -> row.getString("national_code") != null)
                                .map(row -> new Suggestion(
                                        row.getString("national_code"),
                                        row.getString("national_name"),
                                        row.getString("national_field"),
                                        row.getDouble("similarity")))
                                .toList()))
                .toList();
    }

    private static NationalSummary summary(Row head, List<Row> counts) {
        OffsetDateTime at = head.getOffsetDateTime("compared_at");
        return new NationalSummary(
                at == null ? null : at.toInstant(),
                head.getInteger("listed"),
                head.getInteger("local"),
                head.getInteger("same_code"),
                head.getInteger("mapped"),
                counts(counts, "kind"),
                counts(counts, "owner"));
    }

    private static List<Count> counts(List<Row> rows, String facet) {
        return rows.stream()
                .filter(row -> row.getString("facet").equals(facet))
                .map(row ->
                        new Count(row.getString("value"), row.getInteger("differences"), row.getInteger("procedures")))
                .toList();
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.getUUID("id"),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("national_code"),
                row.getString("part"),
                row.getString("local_value"),
                row.getString("national_value"),
                row.getString("owner_unit_id"),
                row.getOffsetDateTime("found_at").toInstant());
    }

    private static List<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
