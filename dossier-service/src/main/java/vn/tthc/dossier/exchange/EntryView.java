package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the portal should know of a dossier, and what it has acknowledged: shape of the API.
 *
 * @param state here; @param remoteStatus national status that the portal acknowledged last, at {@code remoteStatusAt}
 * @param dueSince since when something is due; null when all is acknowledged
 * @param progressEntries of the timeline; @param acknowledgedProgress of them
 * @param resultDue whether there is a result to be told
 * @param cause why it did not get through the last time; null when it did
 * @param messages the newest first; empty in lists
 */
record EntryView(
        UUID dossierId,
        String code,
        String procedureCode,
        String procedureName,
        String handlingUnitId,
        String state,
        Standing standing,
        @Nullable Instant dueSince,
        int revision,
        @Nullable Integer acknowledgedRevision,
        @Nullable Integer remoteStatus,
        @Nullable Instant remoteStatusAt,
        int progressEntries,
        int acknowledgedProgress,
        boolean resultDue,
        boolean resultAcknowledged,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant lastSentAt,
        @Nullable Instant lastAcknowledgedAt,
        @Nullable String receipt,
        @Nullable CauseView cause,
        boolean mayResend,
        List<MessageView> messages) {
    static final String COLUMNS = """
            e.*, d.code, d.procedure_code, d.procedure_name, d.handling_unit_id, d.state, d.revision,
            d.state in ('SETTLED', 'RESULT_RETURNED') and content::jsonb ? 'result' as result_due""";

    static EntryView of(Row row, boolean mayResend, List<MessageView> messages) {
        int acknowledged = row.getInteger("state_revision");
        return new EntryView(
                row.getUUID("dossier_id"),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("handling_unit_id"),
                row.getString("state"),
                Standing.valueOf(row.getString("standing")),
                DueDossier.instant(row, "due_since"),
                row.getInteger("revision"),
                acknowledged == 0 ? null : acknowledged,
                row.getInteger("remote_status"),
                DueDossier.instant(row, "remote_status_at"),
                row.getInteger("revision"),
                row.getInteger("progress_no"),
                row.getBoolean("result_due"),
                row.getString("result_digest") != null,
                row.getInteger("tries"),
                DueDossier.instant(row, "next_try_at"),
                DueDossier.instant(row, "last_sent_at"),
                DueDossier.instant(row, "last_acknowledged_at"),
                row.getString("receipt"),
                CauseView.of(row),
                mayResend,
                messages);
    }
}
