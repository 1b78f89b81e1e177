package vn.tthc.catalog.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.quality.QualitySummary.Count;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Reads the open findings. What is seen between procedures, or against the lists, is asked for, not kept. */
@ApplicationScoped
class QualityReading {
    private static final String OPEN = """
            with inforce as (
                select v.*, count(*) over (partition by v.folded_name) as namesakes
                from procedure_version v where v.status = 'PUBLISHED' and v.validity @> %1$s::date),
            field as materialized (
                select code, btrim(regexp_replace(lower(min(name)), '[^[:alnum:]]+', ' ', 'g')) as spelling
                from (select distinct field_code as code, field_name as name from inforce) f group by code),
            field_twin as materialized (
                select a.code, string_agg(b.code, ', ' order by b.code) as others
                from field a join field b on b.spelling = a.spelling and b.code <> a.code group by a.code),
            open as materialized (
                select v.id, v.code, v.name, v.version, v.field_code, v.field_name, v.level, v.handling_unit_id,
                    f.no, f.kind, f.part, f.value, f.proposal
                from inforce v join quality_finding f on f.version_id = v.id
                union all
                select v.id, v.code, v.name, v.version, v.field_code, v.field_name, v.level, v.handling_unit_id,
                    1000, 'same-name', 'name',
                    (select string_agg(o.code, ', ' order by o.code) from inforce o
                        where o.folded_name = v.folded_name and o.code <> v.code), null
                from inforce v where v.namesakes > 1
                union all
                select v.id, v.code, v.name, v.version, v.field_code, v.field_name, v.level, v.handling_unit_id,
                    1001, 'same-field-name', 'fieldCode', v.field_code || ' / ' || f.others, null
                from inforce v join field_twin f on f.code = v.field_code
                union all
                select v.id, v.code, v.name, v.version, v.field_code, v.field_name, v.level, v.handling_unit_id,
                    1001 + row_number() over (partition by v.code order by e.kind, e.item)::int, 'listed-component-gone',
                    'components', e.item, null
                from inforce v join (select distinct e.kind, e.subject_code, e.item from list_entry e
                    where e.item <> '' and e.kind like 'COMPONENT\\_%%' and e.validity @> %1$s::date) e
                    on e.subject_code = v.code
                where not exists (select 1 from jsonb_array_elements(v.content -> 'components') c
                    where c ->> 'name' = e.item))
            """;

    private final Transactions transactions;
    private final Clock clock;

    QualityReading(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Page<QualityFinding>> list(QualityFilter filter, PageRequest page) {
        Parameters parameters = new Parameters();
        String open = open(parameters);
        String where = filter.where(parameters, "");
        String after = page.after() == null
                ? ""
                : " where (h.code, h.no) > (" + parameters.add(page.after().key(0)) + ", "
                        + parameters.add(page.after().count(1)) + ")";
        String sql = open + ", hits as materialized (select o.* from open o where " + where + "),"
                + " page as (select * from hits h" + after + " order by h.code, h.no limit "
                + parameters.add(page.limit()) + ") select p.*, t.total, exists (select 1 from quality_correction c"
                + " where c.version_id = p.id and c.part = p.part and p.proposal is not null) as correctable"
                + " from (select count(*) as total from hits) t left join page p on true order by p.code, p.no";
        record Hit(QualityFinding finding, int no) {}
        return transactions.queryAsSystem(c -> rows(c, sql, parameters)).map(rows -> {
            Page<Hit> found = Page.of(
                    rows.stream()
                            .filter(row -> row.getUUID("id") != null)
                            .map(row -> new Hit(finding(row), row.getInteger("no")))
                            .toList(),
                    page,
                    hit -> Cursor.of(hit.finding().code(), hit.no()),
                    rows.getFirst().getLong("total"));
            return new Page<>(
                    found.items().stream().map(Hit::finding).toList(),
                    found.endCursor(),
                    found.hasNextPage(),
                    found.totalCount());
        });
    }

    Uni<QualitySummary> summary(QualityFilter filter) {
        Parameters parameters = new Parameters();
        String sql = open(parameters)
                + count(filter, parameters, "total", "''", "null", "")
                + " union all " + count(filter, parameters, "kind", "o.kind", "null", "")
                + " union all " + count(filter, parameters, "field_code", "o.field_code", "min(o.field_name)", "")
                + " union all " + count(filter, parameters, "level", "o.level", "null", "")
                + " union all "
                + count(
                        filter,
                        parameters,
                        "handling_unit_id",
                        "o.handling_unit_id",
                        "min(u.name)",
                        " join org_unit u on u.id = o.handling_unit_id")
                + " union all select 'unchecked', '', null, 0, count(*), 0 from inforce v where not exists"
                + " (select 1 from quality_check q where q.version_id = v.id and q.rules = "
                + parameters.add(QualityChecks.RULES) + ")"
                + " order by facet, findings desc, value";
        return transactions.queryAsSystem(c -> rows(c, sql, parameters)).map(QualityReading::summary);
    }

    private String open(Parameters parameters) {
        return OPEN.formatted(parameters.add(LocalDate.now(clock)));
    }

    private static String count(
            QualityFilter filter, Parameters parameters, String facet, String value, String label, String join) {
        return " select '" + facet + "' as facet, " + value + " as value, " + label + " as label, count(*) as findings,"
                + " count(distinct o.code) as procedures, count(o.proposal) as proposed from open o" + join + " where "
                + filter.where(parameters, facet) + " group by 1, 2";
    }

    private static Uni<List<Row>> rows(SqlConnection connection, String sql, Parameters parameters) {
        return connection.preparedQuery(sql).execute(parameters.tuple()).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .toList());
    }

    private static QualitySummary summary(List<Row> rows) {
        Map<String, List<Count>> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString("facet"), Collectors.mapping(QualityReading::count, Collectors.toList())));
        Optional<Count> total = counts.getOrDefault("total", List.of()).stream().findFirst();
        return new QualitySummary(
                total.map(Count::findings).orElse(0L),
                total.map(Count::procedures).orElse(0L),
                counts.getOrDefault("unchecked", List.of()).stream()
                        .mapToLong(Count::procedures)
                        .sum(),
                counts.getOrDefault("kind", List.of()),
                counts.getOrDefault("field_code", List.of()),
                counts.getOrDefault("handling_unit_id", List.of()),
                counts.getOrDefault("level", List.of()));
    }

    private static Count count(Row row) {
        String value = row.getString("value");
        Optional<QualityKind> kind = row.getString("facet").equals("kind") ? QualityKind.of(value) : Optional.empty();
        @Nullable String label = row.getString("label");
        return new Count(
                value,
                kind.map(QualityKind::vietnamese).orElse(label),
                kind.map(QualityKind::english).orElse(label),
                row.getLong("findings"),
                row.getLong("procedures"),
                row.getLong("proposed"));
    }

    private static QualityFinding finding(Row row) {
        String slug = row.getString("kind");
        Optional<QualityKind> kind = QualityKind.of(slug);
        return new QualityFinding(
                row.getString("code"),
                row.getString("name"),
                row.getInteger("version"),
                row.getUUID("id"),
                row.getString("field_code"),
                row.getString("field_name"),
                ProcedureLevel.valueOf(row.getString("level")),
                row.getString("handling_unit_id"),
                slug,
                kind.map(QualityKind::vietnamese).orElse(slug),
                kind.map(QualityKind::english).orElse(slug),
                row.getString("part"),
                row.getString("value"),
                row.getString("proposal"),
                row.getBoolean("correctable"));
    }
}
