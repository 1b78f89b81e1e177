package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.PageRequest;

/** Which lines of the ledger are wanted. */
class EntryFilter {
    @QueryParam("standing")
    @Nullable
    Standing standing;

    /** Handling unit. */
    @QueryParam("unit")
    @Size(max = 60)
    @Nullable
    String unit;

    /** Beginning of the dossier's code, the procedure's code, or a part of its name. */
    @QueryParam("text")
    @Size(max = 100)
    @Nullable
    String text;

    private static final String FROM = """
            from exchange_entry e join dossier d on d.id = e.dossier_id
            where ($1::text is null or e.standing = $1) and ($2::text is null or d.handling_unit_id = $2)
                and ($3::text is null or d.code ilike $3 || '%' or d.procedure_code = $4 or d.procedure_name ilike '%' || $3 || '%')""";

    String count() {
        return "select count(*) as total " + FROM;
    }

    /** What is open by how long it waits; of all, what has changed last. */
    String page(PageRequest page) {
        String key = isOpen() ? "(e.due_since, e.dossier_id)" : "(e.changed_at, e.dossier_id)";
        String order = isOpen() ? "e.due_since, e.dossier_id" : "e.changed_at desc, e.dossier_id desc";
        return "select " + EntryView.COLUMNS + " " + FROM
                + (page.after() == null
                        ? ""
                        : " and " + key + (isOpen() ? " > " : " < ") + "($5::timestamptz, $6::uuid)")
                + " order by " + order + " limit " + page.limit();
    }

    Tuple parameters() {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        String like = wanted == null
                ? null
                : wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Tuple.of(standing == null ? null : standing.name(), unit, like, wanted);
    }

    Tuple parameters(PageRequest page) {
        Cursor after = page.after();
        Tuple parameters = parameters();
        if (after != null) {
            parameters
                    .addOffsetDateTime(after.instant(0).atOffset(ZoneOffset.UTC))
                    .addUUID(after.uuid(1));
        }
        return parameters;
    }

    boolean isOpen() {
        return standing == Standing.WAITING || standing == Standing.STUCK;
    }
}
