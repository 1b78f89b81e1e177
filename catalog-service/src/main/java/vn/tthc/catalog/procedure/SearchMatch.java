package vn.tthc.catalog.procedure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Abbreviations;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.internal.SearchText;

/**
 * Conditions of a search on {@code procedure_version v}, and how well a version fits. Ranked: the whole name, its
 * beginning, the words in a row in the name, all words in the name, all words anywhere; the shorter name first. What a
 * loose query finds is ranked by how alike the name looks.
 *
 * @param match condition of the text
 * @param score higher is better
 */
record SearchMatch(String match, String score) {
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d+(\\..*)?");

    /** @param loose a tsquery that takes the place of the words of the text; null to search for the words themselves */
    static SearchMatch of(ProcedureFilter filter, @Nullable String loose, Parameters parameters) {
        return of(filter, loose, parameters, true);
    }

    /** Where the order does not matter. */
    static String condition(ProcedureFilter filter, @Nullable String loose, Parameters parameters) {
        return of(filter, loose, parameters, false).match;
    }

    private static SearchMatch of(
            ProcedureFilter filter, @Nullable String loose, Parameters parameters, boolean scored) {
        String text = filter.text() == null ? "" : filter.text().strip();
        List<String> words = SearchText.words(text);
        if (CODE.matcher(text).matches()) {
            return new SearchMatch("v.code like " + parameters.add(like(text) + "%"), "0::float8");
        }
        if (words.isEmpty()) {
            return new SearchMatch(text.isEmpty() ? "true" : "false", "0::float8");
        }
        String meant = String.join(" ", Abbreviations.writtenOut(words));
        if (loose == null) {
            String query = "to_tsquery('simple', " + parameters.add(Abbreviations.allOf(words)) + ")";
            return new SearchMatch("v.search @@ " + query, scored ? score(query, parameters.add(meant)) : "0::float8");
        }
        return new SearchMatch(
                "v.search @@ to_tsquery('simple', " + parameters.add(loose) + ")",
                scored ? "similarity(" + parameters.add(meant) + ", v.folded_name)" : "0::float8");
    }

    /** What is asked for beside the text and the facets. */
    static String base(ProcedureFilter filter, AsOf asOf, Parameters parameters) {
        String day = parameters.add(asOf.validOn());
        return "v.status = any(" + parameters.add(filter.statuses()) + ")"
                + (asOf.known() == null
                        ? " and v.validity @> " + day + "::date"
                        : " and v.id in (select a.id from procedure_as_of(" + day + ", "
                                + parameters.add(asOf.knownUntil()) + ") a)");
    }

    private static String score(String query, String folded) {
        return "case when v.folded_name in (" + folded + ", 'thu tuc ' || " + folded + ") then 4"
                + " when v.folded_name like " + folded + " || '%' or v.folded_name like 'thu tuc ' || " + folded
                + " || '%' then 3 when ' ' || v.folded_name like '% ' || " + folded + " || '%' then 2"
                + " when to_tsvector('simple', v.folded_name) @@ " + query + " then 1 else 0 end"
                + " + ts_rank(v.search, " + query + ") / 10 - length(v.folded_name) / 10000.0";
    }

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
