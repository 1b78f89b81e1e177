package vn.tthc.dossier.reconciliation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.PortalTime;
import vn.tthc.dossier.lifecycle.DossierState;

/**
 * A dossier as it is here, with what the portal has acknowledged of it.
 *
 * @param passed national statuses that it has or had
 * @param receivedAt as the portal writes it; null before; @param dueAt likewise
 * @param ended nothing more is decided on it
 * @param told what the portal has acknowledged
 * @param underWay something is being sent, or was while the portal was asked
 */
record OurDossier(
        UUID id,
        String code,
        LocalDate filedOn,
        int status,
        Set<Integer> passed,
        int progress,
        boolean result,
        @Nullable String receivedAt,
        @Nullable String dueAt,
        boolean ended,
        Told told,
        boolean underWay) {
    OurDossier {
        passed = Set.copyOf(passed);
    }

    /** @param status acknowledged last; null: none; @param progress entries; @param receipt the last one */
    record Told(
            @Nullable Integer status,
            int progress,
            boolean result,
            @Nullable String receipt) {
        boolean anything() {
            return status != null;
        }
    }

    /** @param asked when the portal was asked; @param patience how long something may wait before it counts as not sent */
    static OurDossier of(Row row, Instant asked, Instant patience) {
        DossierState state = DossierState.named(row.getString("state")).orElseThrow();
        Instant acknowledged = instant(row, "last_acknowledged_at");
        Instant due = instant(row, "due_since");
        boolean waits = "WAITING".equals(row.getString("standing")) && due != null && due.isAfter(patience);
        Instant filed = instant(row, "registered_at");
        return new OurDossier(
                row.getUUID("id"),
                row.getString("code"),
                LocalDate.ofInstant(filed == null ? asked : filed, PortalTime.ZONE),
                state.nationalStatus(),
                Arrays.stream(row.getArrayOfStrings("passed"))
                        .map(name -> DossierState.named(name).orElseThrow().nationalStatus())
                        .collect(Collectors.toSet()),
                row.getInteger("revision"),
                row.getBoolean("result_due"),
                PortalTime.of(instant(row, "received_at")),
                PortalTime.of(instant(row, "due_at")),
                state.clock() == DossierState.Clock.ENDED,
                new Told(
                        row.getInteger("remote_status"),
                        row.getInteger("progress_no"),
                        row.getBoolean("result_told"),
                        row.getString("receipt")),
                waits || acknowledged != null && !acknowledged.isBefore(asked));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
