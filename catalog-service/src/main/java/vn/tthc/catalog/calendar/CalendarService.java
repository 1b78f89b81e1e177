package vn.tthc.catalog.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Csv;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.worktime.CalendarState;
import vn.tthc.platform.worktime.WorkingCalendar;

/** Keeps the calendar in all its versions. */
@ApplicationScoped
public class CalendarService {
    private static final String CURRENT =
            "select calendar::text as calendar from calendar_version order by version desc limit 1";

    private final Transactions transactions;
    private final LayerStore layers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    CalendarService(
            Transactions transactions,
            LayerStore layers,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.layers = layers;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    Uni<Calendar> current() {
        return transactions
                .queryAsSystem(c -> c.query(CURRENT).execute().map(CalendarService::calendar))
                .map(known -> known.orElseThrow(CalendarRefusal.NotFound::new));
    }

    /** The present calendar, to compute with; empty while none is loaded. Inside a transaction at hand. */
    public Uni<Optional<WorkingCalendar>> working(Statements statements) {
        return statements
                .execute(CURRENT, Tuple.tuple())
                .map(CalendarService::calendar)
                .map(known -> known.map(Calendar::state).map(CalendarState::calendar));
    }

    /** @throws vn.tthc.platform.worktime.CalendarBroken when it contradicts itself */
    Uni<Calendar> change(Calendar drawn) {
        identity.current().require("catalog:calendar");
        drawn.state().calendar();
        return transactions.write(() -> transactions.statements().chain(s -> s.execute(CURRENT, Tuple.tuple())
                .map(CalendarService::calendar)
                .chain(present -> {
                    int version = present.map(Calendar::version).orElse(0);
                    if (version != drawn.version()) {
                        throw new CalendarRefusal.Changed(version);
                    }
                    return add(s, drawn.version(version + 1));
                })));
    }

    /** Inside a transaction at hand. Nothing happens when the file says what the calendar says. */
    public Uni<Loaded> load(Statements statements, String csv) {
        var rows = Csv.rows(csv);
        HolidayRows.Read read = HolidayRows.read(rows);
        Calendar drawn = read.calendar();
        if (drawn == null) {
            throw new CalendarRefusal.Empty();
        }
        return statements
                .execute(CURRENT, Tuple.tuple())
                .map(CalendarService::calendar)
                .chain(present -> {
                    boolean same = present.isPresent()
                            && present.get().equals(drawn.version(present.get().version()));
                    Loaded loaded = new Loaded(rows.size(), same ? 0 : rows.size(), same ? rows.size() : 0, read.odd());
                    return same
                            ? Uni.createFrom().item(loaded)
                            : add(
                                            statements,
                                            drawn.version(present.map(Calendar::version)
                                                            .orElse(0)
                                                    + 1))
                                    .replaceWith(loaded);
                });
    }

    /** The calendar of the nation, which the other layers add to. Inside a transaction at hand. */
    Uni<Calendar> base(Statements statements) {
        return statements
                .execute(CURRENT, Tuple.tuple())
                .map(CalendarService::calendar)
                .map(known -> known.orElseThrow(CalendarRefusal.NotFound::new));
    }

    /** Keeps a version of it, nothing else. */
    Uni<Void> store(Statements statements, Calendar calendar, @Nullable String reason, @Nullable String document) {
        return statements
                .execute(
                        """
                        insert into calendar_version (version, calendar, changed_by, changed_at, reason, document)
                        values ($1, $2::text::jsonb, $3, $4, $5, $6)
                        """,
                        Tuple.tuple(Arrays.asList(
                                calendar.version(),
                                Json.write(calendar),
                                identity.current().username(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                reason,
                                document)))
                .replaceWithVoid();
    }

    private Uni<Calendar> add(Statements statements, Calendar calendar) {
        return store(statements, calendar, null, null)
                .chain(() -> layers.layers(statements, calendar))
                .chain(all -> outbox.appendAll(all.touchedBy(CalendarLayer.NATION).stream()
                        .map(each -> CalendarEvent.of(each, null))
                        .toList()))
                .chain(() -> audit.record(
                        "calendar.changed", "calendar", calendar.id(), Map.of("version", calendar.version())))
                .replaceWith(calendar);
    }

    private static Optional<Calendar> calendar(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(Json.read(rows.iterator().next().getString("calendar"), Calendar.class));
    }
}
