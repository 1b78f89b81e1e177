package vn.tthc.dossier.queue;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.SearchText;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.platform.problem.InvalidInput;

/** What a list is narrowed to; every part may be absent. */
class Filter {
    /** Rows that somebody who works on dossiers sees with the person. */
    private static final String OWN =
            "(handling_unit_id = any (:own) or receiving_unit_id = any (:own) or involved_unit_ids && :own)";

    /** The search text, which is code, name, code and name of the procedure, without the name of the person. */
    private static final String WITHOUT_PERSON =
            "(lower(code) || substr(search_text," + " strpos(search_text, ' | ' || lower(procedure_code) || ' | ')))";

    /** Of a dossier or procedure: digits with dots, no space. */
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}-]*\\d\\.\\d[\\p{Alnum}.-]*");

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @QueryParam("view")
    @Nullable
    ViewName view;

    /**
     * Code or procedure, without accents, and the name of the applicant where the reader sees it; every word must occur. Who is
     * shown masked cannot be found by name or number either: the list would tell what it hides.
     */
    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("procedure")
    @Nullable
    String procedure;

    @QueryParam("field")
    @Nullable
    String field;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("channel")
    @Nullable
    Channel channel;

    /** First day of receipt (of registration while it is not received), inclusive. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** Last day, inclusive. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    ViewName viewName() {
        return view == null ? ViewName.ALL : view;
    }

    /** @param people the reader works on dossiers: of the own units they are shown with the person */
    void into(Sql sql, boolean people) {
        if (text != null && !text.isBlank()) {
            String[] words = Arrays.stream(SearchText.of(text).split(" "))
                    .map(Filter::like)
                    .toArray(String[]::new);
            sql.set("words", words).set("number", text.replaceAll("\\D", ""));
            boolean number = people && text.strip().matches("[\\d -]{9,17}");
            String seen = people ? OWN + " or " : "";
            sql.and("search_text like all (:words) and (" + seen + WITHOUT_PERSON + " like all (:words))"
                    + (number ? " or identity_number = :number and " + OWN : ""));
        }
        if (state != null) {
            if (DossierState.named(state).isEmpty()) {
                throw new InvalidInput(
                        "state", "Không có trạng thái " + state + ".", "There is no state " + state + ".");
            }
            sql.set("state", state).and("state = :state");
        }
        equal(sql, "procedure", "procedure_code", procedure);
        equal(sql, "field", "field_code", field);
        if (unit != null) {
            sql.set("unit", unit).and("handling_unit_id = :unit or receiving_unit_id = :unit");
        }
        equal(sql, "channel", "channel", channel == null ? null : channel.name());
        if (from != null) {
            sql.set("from", start(from)).and("coalesce(received_at, registered_at) >= :from");
        }
        if (to != null) {
            sql.set("to", start(to.plusDays(1))).and("coalesce(received_at, registered_at) < :to");
        }
    }

    /** What it narrows to, for the audit trail: of the text a code only, for anything else may be a person's. */
    Map<String, Object> inWords() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("view", viewName());
        put(
                parts,
                "text",
                text == null || text.isBlank() || CODE.matcher(text.strip()).matches() ? text : "…");
        put(parts, "state", state);
        put(parts, "procedure", procedure);
        put(parts, "field", field);
        put(parts, "unit", unit);
        put(parts, "channel", channel);
        put(parts, "from", from);
        put(parts, "to", to);
        return parts;
    }

    private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parts.put(name, value.toString());
        }
    }

    private static void equal(Sql sql, String name, String column, @Nullable String value) {
        if (value != null) {
            sql.set(name, value).and(column + " = :" + name);
        }
    }

    private static String like(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Object start(LocalDate day) {
        Instant instant = day.atStartOfDay(ZONE).toInstant();
        return instant.atOffset(ZoneOffset.UTC);
    }
}
