package vn.tthc.dossier.reconciliation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.DifferenceKind;

/**
 * A dossier that is not the same here and at the portal: shape of the API.
 *
 * @param dossierId null when only the portal has it
 * @param acknowledged the portal had acknowledged what it lacks; @param receipt its last one
 * @param seen in so many reconciliations; @param repairs times that it was sent again for it
 * @param escalated sent again so often without effect that the help desk of the portal is asked
 * @param closedAt null while it is open; @param closedBy null when both sides agree again
 */
record Difference(
        UUID id,
        String code,
        @Nullable UUID dossierId,
        @Nullable String procedureName,
        @Nullable String handlingUnitId,
        DifferenceKind kind,
        @Nullable Integer ourStatus,
        @Nullable Integer theirStatus,
        @Nullable Integer ourProgress,
        @Nullable Integer theirProgress,
        boolean acknowledged,
        @Nullable String receipt,
        Instant firstSeenAt,
        Instant lastSeenAt,
        int seen,
        int repairs,
        boolean repairable,
        boolean escalated,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String ground,
        String explanation,
        String explanationEn,
        String nextStep,
        String nextStepEn) {
    /** Sent again so often by itself; then a person goes on. */
    static final int MOST_REPAIRS = 3;

    static Difference of(Row row) {
        DifferenceKind kind = DifferenceKind.valueOf(row.getString("kind"));
        Instant lastSeen = moment(row, "last_seen_at");
        Instant repaired = instant(row, "repaired_at");
        boolean open = row.getOffsetDateTime("closed_at") == null;
        boolean escalated =
                open && row.getInteger("repairs") >= MOST_REPAIRS && repaired != null && lastSeen.isAfter(repaired);
        boolean stuck = open && "STUCK".equals(row.getString("standing"));
        return new Difference(
                row.getUUID("id"),
                row.getString("code"),
                row.getUUID("dossier_id"),
                row.getString("procedure_name"),
                row.getString("handling_unit_id"),
                kind,
                row.getInteger("our_status"),
                row.getInteger("their_status"),
                row.getInteger("our_progress"),
                row.getInteger("their_progress"),
                row.getBoolean("acknowledged"),
                row.getString("receipt"),
                moment(row, "first_seen_at"),
                lastSeen,
                row.getInteger("seen"),
                row.getInteger("repairs"),
                open && kind.isRepairable(),
                escalated,
                instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("ground"),
                kind.vietnamese(),
                kind.english(),
                kind.nextStep(stuck, escalated),
                kind.nextStepEnglish(stuck, escalated));
    }

    private static Instant moment(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
