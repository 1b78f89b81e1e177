package vn.tthc.catalog.procedure;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.procedure.ProcedureFacets.Count;

/** Counts what a search finds by field, level, unit and online level, in one statement. */
final class FacetStatement {
    private final Parameters parameters = new Parameters();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final String sql;

    /** @param loose as for {@link SearchStatement} */
    FacetStatement(ProcedureFilter filter, AsOf asOf, @Nullable String loose) {
        String base = SearchMatch.base(filter, asOf, parameters);
        String match = SearchMatch.condition(filter, loose, parameters);
        choose("field_code", filter.field());
        choose("level", filter.level());
        choose("handling_unit_id", filter.unit());
        choose("online_level", filter.onlineLevel());
        sql = "with hits as materialized (select v.field_code, v.field_name, v.level, v.online_level,"
                + " v.handling_unit_id from procedure_version v where " + base + " and " + match + ")"
                + " select 'total' as facet, '' as value, null as label, count(*) as procedures from hits where "
                + others("")
                + count("field_code", "min(h.field_name)", "")
                + count("level", "null", "")
                + count("handling_unit_id", "min(u.name)", " join org_unit u on u.id = h.handling_unit_id")
                + count("online_level", "null", "")
                + " order by facet, procedures desc, label, value";
    }

    String sql() {
        return sql;
    }

    Tuple tuple() {
        return parameters.tuple();
    }

    static ProcedureFacets facets(RowSet<Row> rows) {
        Map<String, List<Count>> counts = StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.getString("facet"),
                        Collectors.mapping(
                                row -> new Count(
                                        row.getString("value"), row.getString("label"), row.getLong("procedures")),
                                Collectors.toList())));
        return new ProcedureFacets(
                counts.getOrDefault("total", List.of()).stream()
                        .mapToLong(Count::procedures)
                        .sum(),
                counts.getOrDefault("field_code", List.of()),
                counts.getOrDefault("level", List.of()),
                counts.getOrDefault("handling_unit_id", List.of()),
                counts.getOrDefault("online_level", List.of()));
    }

    private void choose(String column, @Nullable Object value) {
        if (value != null) {
            chosen.put(column, column + " = " + parameters.add(value.toString()));
        }
    }

    /** The chosen filters but that of the column. */
    private String others(String column) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(column))
                .map(Map.Entry::getValue)
                .reduce("true", (a, b) -> a + " and " + b);
    }

    private String count(String column, String label, String join) {
        return " union all select '" + column + "', h." + column + ", " + label
                + ", count(*) from (select * from hits where " + others(column) + ") h" + join + " group by h."
                + column;
    }
}
