package vn.tthc.dossier.queue;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.SearchText;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.platform.problem.InvalidInput;

/** What a list is narrowed to; every part may be absent. */
class Filter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @QueryParam("view")
    @Nullable
    ViewName view;

    /** Code, name of the applicant or procedure, without accents; every word must occur. */
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

    /** @param numbers the reader may look for a person's number */
    void into(Sql sql, boolean numbers) {
        if (text != null && !text.isBlank()) {
            String[] words = Arrays.stream(SearchText.of(text).split(" "))
                    .map(Filter::like)
                    .toArray(String[]::new);
            sql.set("words", words).set("number", text.replaceAll("\\D", ""));
            boolean number = numbers && text.strip().matches("[\\d -]{9,17}");
            sql.and("search_text like all (:words)" + (number ? " or identity_number = :number" : ""));
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
