package vn.tthc.catalog.procedure;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;

/**
 * The statement of a search. Ranked: the whole name, its beginning, the words in a row in the name, all words in the name,
 * all words anywhere; the shorter name first. What a loose query finds is ranked by how alike the name looks.
 */
final class SearchStatement {
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d+(\\..*)?");

    private final Parameters parameters = new Parameters();
    private final String sql;

    /** @param loose a tsquery that takes the place of the words of the text; null to search for the words themselves */
    SearchStatement(ProcedureFilter filter, LocalDate today, PageRequest page, @Nullable String loose) {
        String where = where(filter, today);
        String text = filter.text() == null ? "" : filter.text().strip();
        String folded = SearchText.fold(text);
        String match = "true";
        String score = "0::float8";
        if (CODE.matcher(text).matches()) {
            match = "v.code like " + parameters.add(like(text) + "%");
        } else if (!folded.isEmpty() && loose == null) {
            String query = "to_tsquery('simple', " + parameters.add(SearchText.allWords(text)) + ")";
            match = "v.search @@ " + query;
            score = score(query, parameters.add(folded));
        } else if (!folded.isEmpty()) {
            match = "v.search @@ to_tsquery('simple', " + parameters.add(loose) + ")";
            score = "similarity(" + parameters.add(folded) + ", v.folded_name)";
        } else if (!text.isEmpty()) {
            match = "false";
        }
        sql = "with hits as materialized (select v.id, v.code, (" + score
                + ")::float8 as score from procedure_version v"
                + " where " + where + " and " + match + "), page as (select * from hits h" + after(page.after())
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

    private static String score(String query, String folded) {
        return "case when v.folded_name in (" + folded + ", 'thu tuc ' || " + folded + ") then 4"
                + " when v.folded_name like " + folded + " || '%' or v.folded_name like 'thu tuc ' || " + folded
                + " || '%' then 3 when ' ' || v.folded_name like '% ' || " + folded + " || '%' then 2"
                + " when to_tsvector('simple', v.folded_name) @@ " + query + " then 1 else 0 end"
                + " + ts_rank(v.search, " + query + ") / 10 - length(v.folded_name) / 10000.0";
    }

    private String where(ProcedureFilter filter, LocalDate today) {
        StringBuilder where = new StringBuilder("v.status = any(" + parameters.add(filter.statuses()) + ")");
        where.append(" and v.validity @> ").append(parameters.add(today)).append("::date");
        and(where, "v.field_code", filter.field());
        and(where, "v.level", filter.level());
        and(where, "v.online_level", filter.onlineLevel());
        and(where, "v.handling_unit_id", filter.unit());
        return where.toString();
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

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
