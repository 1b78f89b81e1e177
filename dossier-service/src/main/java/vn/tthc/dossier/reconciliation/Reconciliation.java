package vn.tthc.dossier.reconciliation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.CauseView;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.platform.json.Json;

/**
 * One comparison of the two sides (lần đối soát): shape of the API.
 *
 * @param startedBy null for the daily one
 * @param from first day of filing that is compared; @param to the last one
 * @param underWay something was being sent: not judged
 * @param repaired sent again for it; @param closed differences that were there before and are no more
 * @param failure why the portal could not be asked to the end; null otherwise
 */
record Reconciliation(
        UUID id,
        Trigger trigger,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String startedBy,
        LocalDate from,
        LocalDate to,
        int ours,
        int theirs,
        int agreeing,
        int underWay,
        List<Count> differences,
        int repaired,
        int closed,
        @Nullable CauseView failure) {
    enum Trigger {
        DAILY,
        BY_HAND
    }

    enum State {
        RUNNING,
        DONE,
        /** The portal could not be asked to the end, or there is a fault here. */
        FAILED
    }

    /** How many differences of a kind. */
    record Count(DifferenceKind kind, int count) {}

    static Reconciliation of(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new Reconciliation(
                row.getUUID("id"),
                Trigger.valueOf(row.getString("trigger")),
                State.valueOf(row.getString("state")),
                row.getOffsetDateTime("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("started_by"),
                row.getLocalDate("from_day"),
                row.getLocalDate("to_day"),
                row.getInteger("ours"),
                row.getInteger("theirs"),
                row.getInteger("agreeing"),
                row.getInteger("under_way"),
                counts(row.getString("differences")),
                row.getInteger("repaired"),
                row.getInteger("closed"),
                CauseView.of(row));
    }

    private static List<Count> counts(String json) {
        Map<?, ?> read = Json.read(json, Map.class);
        return read.entrySet().stream()
                .map(each -> new Count(
                        DifferenceKind.valueOf(String.valueOf(each.getKey())), ((Number) each.getValue()).intValue()))
                .sorted(Comparator.comparing(Count::kind))
                .toList();
    }
}
