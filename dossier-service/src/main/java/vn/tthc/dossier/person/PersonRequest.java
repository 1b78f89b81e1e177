package vn.tthc.dossier.person;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request of a person about the own data: shape of the API.
 *
 * @param hint the last digits of the number
 * @param unitId that took it down
 * @param dueOn by which it is to be decided and carried out, inclusive
 */
record PersonRequest(
        UUID id,
        RequestKind kind,
        RequestState state,
        String hint,
        String unitId,
        @Nullable String dossierCode,
        String content,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean overdue,
        Instant takenAt,
        String takenBy,
        @Nullable Decision decision,
        @Nullable String ground,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String done,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {
    static PersonRequest of(Row row, LocalDate today) {
        Decision decision = row.getString("decision") == null ? null : Decision.valueOf(row.getString("decision"));
        RequestState state = state(decision, row.getOffsetDateTime("done_at") != null);
        LocalDate due = row.getLocalDate("due_on");
        boolean running = state == RequestState.OPEN || state == RequestState.DECIDED;
        return new PersonRequest(
                row.getUUID("id"),
                RequestKind.valueOf(row.getString("kind")),
                state,
                row.getString("hint"),
                row.getString("unit_id"),
                row.getString("dossier_code"),
                row.getString("content"),
                row.getLocalDate("received_on"),
                due,
                running && due.isBefore(today),
                row.getOffsetDateTime("taken_at").toInstant(),
                row.getString("taken_by"),
                decision,
                row.getString("ground"),
                instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("done"),
                instant(row, "done_at"),
                row.getString("done_by"));
    }

    static RequestState state(@Nullable Decision decision, boolean done) {
        return switch (decision) {
            case null -> RequestState.OPEN;
            case REFUSED -> RequestState.REFUSED;
            case GRANTED, PARTLY -> done ? RequestState.DONE : RequestState.DECIDED;
        };
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
