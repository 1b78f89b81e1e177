package vn.tthc.catalog.procedure;

import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;

/** The statement of a search: a page of versions, best first (backwards worst first), and how many there are in all. */
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
        String descending = page.backward() ? "" : " desc";
        String ascending = page.backward() ? " desc" : "";
        sql = "with hits as materialized (select v.id, v.code, (" + match.score()
                + ")::float8 as score from procedure_version v"
                + " where " + where + " and " + match.match() + "), page as (select * from hits h" + beyond(page)
                + " order by h.score" + descending + ", h.code" + ascending + " limit " + parameters.add(page.limit())
                + ") select "
                + ProcedureStore.COLUMNS + ", t.total, p.score from (select count(*) as total from hits) t"
                + " left join page p on true left join procedure_version v on v.id = p.id"
                + " order by p.score" + descending + ", p.code" + ascending;
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

    /** What follows the cursor in the order of the page. */
    private String beyond(PageRequest page) {
        Cursor place = page.after();
        if (place == null) {
            return "";
        }
        String score = parameters.add(place.decimal(0)) + "::float8";
        String code = parameters.add(place.key(1));
        return page.backward()
                ? " where h.score > " + score + " or (h.score = " + score + " and h.code < " + code + ")"
                : " where h.score < " + score + " or (h.score = " + score + " and h.code > " + code + ")";
    }
}
