package vn.tthc.catalog.procedure;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;

/** The statement of a search: a page of versions, best first, and how many there are in all. */
final class SearchStatement {
    private final Parameters parameters = new Parameters();
    private final String sql;

    /** @param loose a tsquery that takes the place of the words of the text; null to search for the words themselves */
    SearchStatement(ProcedureFilter filter, AsOf asOf, PageRequest page, @Nullable String loose) {
        StringBuilder where = new StringBuilder(SearchMatch.base(filter, asOf, parameters));
        and(where, "v.field_code", filter.field());
        and(where, "v.level", filter.level());
        and(where, "v.online_level", filter.onlineLevel());
        and(where, "v.handling_unit_id", filter.unit());
        SearchMatch match = SearchMatch.of(filter, loose, parameters);
        sql = "with hits as materialized (select v.id, v.code, (" + match.score()
                + ")::float8 as score from procedure_version v"
                + " where " + where + " and " + match.match() + "), page as (select * from hits h" + after(page.after())
                + " order by h.score desc, h.code limit " + parameters.add(page.limit()) + ") select "
                + ProcedureStore.COLUMNS + ", t.total, p.score from (select count(*) as total from hits) t"
                + " left join page p on true left join procedure_version v on v.id = p.id"
                + " order by p.score desc, p.code";
    }

    String sql() {
        return sql;
    }

    Tuple tuple() {
        return parameters.tuple();
    }

    private void and(StringBuilder where, String column, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = ").append(parameters.add(value.toString()));
        }
    }

    private String after(@Nullable Cursor after) {
        if (after == null) {
            return "";
        }
        double score = Double.parseDouble(after.key(0));
        String place = parameters.add(score) + "::float8";
        return " where h.score < " + place + " or (h.score = " + place + " and h.code > " + parameters.add(after.key(1))
                + ")";
    }
}
