package vn.tthc.dossier.exchange;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierState;

/**
 * A dossier with what the portal does not know of it yet.
 *
 * @param stateRevision acknowledged; @param progressNo last entry of the timeline that is acknowledged
 * @param result digest of the result, when there is one to be told; @param toldResult digest of the acknowledged one
 * @param tries failed so far; @param lastHash of the message before
 */
record DueDossier(
        UUID id,
        String code,
        int revision,
        DossierState state,
        boolean knownThere,
        int stateRevision,
        int progressNo,
        @Nullable String result,
        @Nullable String toldResult,
        int tries,
        @Nullable String lastHash,
        PortalDossier payload) {
    static DueDossier of(Row row) {
        PortalDossier payload = PortalDossier.of(row);
        return new DueDossier(
                row.getUUID("id"),
                row.getString("code"),
                row.getInteger("revision"),
                payload.state(),
                row.getBoolean("known_there"),
                row.getInteger("state_revision"),
                row.getInteger("progress_no"),
                payload.hasResult() ? Digests.of(payload.result()) : null,
                row.getString("result_digest"),
                row.getInteger("tries"),
                row.getString("last_hash"),
                payload);
    }

    boolean stateIsDue() {
        return !knownThere || stateRevision < revision;
    }

    static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
