package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;

/** Notes each new version of a calendar, so that {@link DeadlineMover} goes through the open dossiers for it. */
@ApplicationScoped
class CalendarChanges implements EventHandler {
    private static final String NOTE = """
            insert into calendar_change (calendar_id, version, reason, received_at) values ($1, $2, $3, now())
            on conflict do nothing""";
    private static final String LATEST =
            "select * from calendar_change order by received_at desc, version desc limit 50";

    private final Transactions transactions;
    private final DeadlineMover mover;

    CalendarChanges(Transactions transactions, DeadlineMover mover) {
        this.transactions = transactions;
        this.mover = mover;
    }

    /** What is needed of {@code vn.tthc.catalog.calendar.v1}. @param reason why it was changed, in Vietnamese */
    private record Version(String id, int version, @Nullable String reason) {
        String inWords() {
            return Objects.requireNonNullElse(reason, "Lịch làm việc được cập nhật") + " (lịch làm việc phiên bản "
                    + version + ").";
        }
    }

    @Override
    public Set<String> types() {
        return Set.of("vn.tthc.catalog.calendar.v1");
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        AfterCommit.run(mover::wake);
        return Multi.createFrom()
                .iterable(events)
                .map(event -> event.as(Version.class))
                .onItem()
                .transformToUniAndConcatenate(version -> transactions
                        .statements()
                        .chain(sql -> sql.execute(NOTE, Tuple.of(version.id(), version.version(), version.inWords()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The newest first. */
    Uni<List<CalendarChange>> latest() {
        return transactions.queryAsSystem(sql -> sql.query(LATEST).execute()).map(rows -> {
            var changes = new ArrayList<CalendarChange>();
            rows.forEach(row -> changes.add(change(row)));
            return List.copyOf(changes);
        });
    }

    private static CalendarChange change(Row row) {
        return new CalendarChange(
                row.getString("calendar_id"),
                row.getInteger("version"),
                row.getString("reason"),
                Objects.requireNonNull(DossierRows.instant(row, "received_at")),
                row.getInteger("examined"),
                row.getInteger("moved"),
                row.getInteger("unsettled"),
                DossierRows.instant(row, "finished_at"));
    }
}
