package vn.tthc.platform.deadline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.IncomingEvent;

/**
 * The changes of the calendars that a service has heard of, and how far its open deadlines have been gone through for each:
 * table {@code calendar_change} of the service.
 */
@ApplicationScoped
public class CalendarChanges {
    /** Events that {@link #note} takes. */
    public static final Set<String> TYPES = Set.of("vn.tthc.catalog.calendar.v1");

    private static final String NOTE = """
            insert into calendar_change (calendar_id, version, reason, received_at) values ($1, $2, $3, now())
            on conflict do nothing""";
    private static final String LATEST =
            "select * from calendar_change order by received_at desc, version desc limit 50";

    /** A moment later than its receipt, so that every replica counts on the new calendar when the last one is seen. */
    private static final String NEXT = """
            select calendar_id, version, reason, last_id from calendar_change
            where finished_at is null and received_at < now() - interval '2 seconds'
            order by received_at, version limit 1 for update skip locked""";

    private static final String PROGRESS = """
            update calendar_change set last_id = $3, examined = examined + $4, moved = moved + $5,
                unsettled = unsettled + $6, finished_at = case when $7 then now() end
            where calendar_id = $1 and version = $2""";

    private final Transactions transactions;

    CalendarChanges(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A change that is not gone through to the end.
     *
     * @param reason for people, Vietnamese
     * @param lastId open cases up to this id have been gone through
     */
    public record Task(String calendarId, int version, String reason, UUID lastId) {}

    /**
     * How far one step came.
     *
     * @param reached the last id of the step
     * @param unsettled those whose deadline the calendar does not reach
     * @param last no open case is left
     */
    public record Progress(UUID reached, int examined, int moved, int unsettled, boolean last) {}

    /** What is needed of the event. @param reason why it was changed, in Vietnamese */
    private record Version(String id, int version, @Nullable String reason) {
        String inWords() {
            return Objects.requireNonNullElse(reason, "Lịch làm việc được cập nhật") + " (lịch làm việc phiên bản "
                    + version + ").";
        }
    }

    /** Inside the transaction of the inbox. */
    public Uni<Void> note(List<IncomingEvent> events) {
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

    /** One step in a transaction of its own. @return whether there was anything to do */
    public Uni<Boolean> step(Function<Task, Uni<Progress>> work) {
        return transactions.writeAsSystem(() -> transactions
                .statements()
                .chain(sql -> sql.execute(NEXT, Tuple.tuple()))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        return Uni.createFrom().item(false);
                    }
                    Task task = task(rows.iterator().next());
                    return work.apply(task)
                            .chain(progress -> noted(task, progress))
                            .replaceWith(true);
                }));
    }

    /** The newest first. */
    public Uni<List<CalendarChange>> latest() {
        return transactions.queryAsSystem(sql -> sql.query(LATEST).execute()).map(rows -> {
            var changes = new ArrayList<CalendarChange>();
            rows.forEach(row -> changes.add(change(row)));
            return List.copyOf(changes);
        });
    }

    private Uni<Void> noted(Task task, Progress done) {
        var values = Tuple.tuple(List.of(
                task.calendarId(),
                task.version(),
                done.reached(),
                done.examined(),
                done.moved(),
                done.unsettled(),
                done.last()));
        return transactions
                .statements()
                .chain(sql -> sql.execute(PROGRESS, values))
                .replaceWithVoid();
    }

    private static Task task(Row row) {
        return new Task(
                row.getString("calendar_id"),
                row.getInteger("version"),
                row.getString("reason"),
                row.getUUID("last_id"));
    }

    private static CalendarChange change(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new CalendarChange(
                row.getString("calendar_id"),
                row.getInteger("version"),
                row.getString("reason"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getInteger("examined"),
                row.getInteger("moved"),
                row.getInteger("unsettled"),
                finished == null ? null : finished.toInstant());
    }
}
