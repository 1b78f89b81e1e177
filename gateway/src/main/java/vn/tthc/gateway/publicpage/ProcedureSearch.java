package vn.tthc.gateway.publicpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.procedure.FacetCount;

/**
 * What was looked for and what was found.
 *
 * @param text typed; empty when nothing was
 * @param field code of the chosen field; empty when none was
 * @param fields that the words would bring, with their numbers
 * @param rows nothing when neither words nor field were given
 * @param next cursor of the next page; null on the last one
 */
public record ProcedureSearch(
        String text,
        String field,
        List<FacetCount> fields,
        List<ProcedureRow> rows,
        long total,
        boolean begun,
        @Nullable String next) {
    /** Whether anything is looked for. */
    public boolean asked() {
        return !text.isEmpty() || !field.isEmpty();
    }

    public String address() {
        return at(text, field, null);
    }

    public @Nullable String nextPage() {
        return next == null ? null : at(text, field, next);
    }

    public String of(FacetCount one) {
        return at("", one.value(), null);
    }

    static String at(String text, String field, @Nullable String after) {
        var query = new StringBuilder();
        add(query, "q", text);
        add(query, "linh-vuc", field);
        add(query, "sau", after == null ? "" : after);
        return ProcedurePages.ADDRESS + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(name)
                    .append("=")
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
