package vn.tthc.catalog.history;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.FieldChange;
import vn.tthc.catalog.history.HistoryEntry.Reason;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** Turns rows of the history into entries. */
final class HistoryRows {
    private HistoryRows() {}

    static HistoryEntry entry(Row row, List<FieldChange> changes, boolean withActors) {
        LocalDate from = row.getLocalDate("valid_from");
        @Nullable LocalDate until = row.getLocalDate("until_day");
        @Nullable String change = row.getString("change");
        return new HistoryEntry(
                row.getUUID("id"),
                row.getInteger("version"),
                ProcedureStatus.valueOf(row.getString("status")),
                from,
                until == null ? null : until.isAfter(from) ? until.minusDays(1) : from,
                row.getInteger("day_place"),
                row.getOffsetDateTime("created_at").toInstant(),
                withActors ? row.getString("recorded_by") : null,
                change == null ? null : Change.valueOf(change),
                new Reason(
                        row.getUUID("decision_id"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("signer"),
                        row.getLocalDate("issued_on"),
                        row.getLocalDate("effective_on"),
                        row.getString("upstream_number"),
                        row.getInteger("no"),
                        row.getString("paragraph"),
                        row.getString("note")),
                changes);
    }
}
