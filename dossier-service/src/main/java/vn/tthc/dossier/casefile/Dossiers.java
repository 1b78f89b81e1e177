package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.deadline.Explainer;
import vn.tthc.dossier.deadline.Explanation;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.json.Json;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.unit.UnitDirectory;

/** Reads dossiers in the caller's scope, as the caller may see them. */
@ApplicationScoped
public class Dossiers {
    private static final String BY_ID_OR_CODE = "select * from dossier where %s = $1";

    private final Transactions transactions;
    private final Identity identity;
    private final UnitDirectory units;
    private final Calendars calendars;
    private final Clock clock;

    Dossiers(Transactions transactions, Identity identity, UnitDirectory units, Calendars calendars, Clock clock) {
        this.transactions = transactions;
        this.identity = identity;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws DossierRefusal.NotFound when there is none in the caller's scope */
    public Uni<DossierView> get(String idOrCode) {
        return views().chain(views -> row(idOrCode).map(views::of));
    }

    /** Those of the ids that the caller may see, in the order asked for. */
    public Uni<List<DossierView>> byIds(Collection<UUID> ids) {
        return select("select * from dossier where id = any ($1)", Tuple.of(ids.toArray(UUID[]::new)))
                .map(found -> {
                    Map<UUID, DossierView> byId =
                            found.stream().collect(Collectors.toMap(DossierView::id, Function.identity()));
                    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
                });
    }

    /** Rows of the table {@code dossier}, all columns, selected in the caller's scope. */
    public Uni<List<DossierView>> select(String sql, Tuple parameters) {
        return views().chain(views -> query(sql, parameters)
                .map(rows -> DossierRows.of(rows).stream().map(views::of).toList()));
    }

    /** As {@link #byIds}, the parts that are wanted. */
    public Uni<List<DossierPart>> byIds(Collection<UUID> ids, WantedFields wanted) {
        return select(wanted, "registered_at", "where id = any ($1)", Tuple.of(ids.toArray(UUID[]::new)))
                .map(found -> {
                    Map<UUID, DossierPart> byId =
                            found.stream().collect(Collectors.toMap(DossierPart::id, Function.identity()));
                    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
                });
    }

    /**
     * Of rows selected in the caller's scope the parts that are wanted, as the caller may see them.
     *
     * @param key the moment that the list is sorted by
     * @param rest of the statement, from {@code where} on
     */
    public Uni<List<DossierPart>> select(WantedFields wanted, String key, String rest, Tuple parameters) {
        String sql = "select " + wanted.columns(key) + " from dossier " + rest;
        if (wanted.columnsOnly()) {
            return transactions.rows(sql, parameters).map(rows -> {
                List<DossierPart> parts = new ArrayList<>(rows.size());
                rows.forEach(row -> parts.add(DossierPart.ofColumns(row, wanted)));
                return parts;
            });
        }
        return views().chain(views -> query(sql, parameters).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> DossierPart.made(row, wanted, views))
                .toList()));
    }

    /** What happened, oldest first. */
    public Uni<List<TimelineView>> timeline(String idOrCode) {
        return row(idOrCode)
                .chain(dossier -> query(
                        "select * from timeline_entry where handling_unit_id = $1 and dossier_id = $2 order by no",
                        Tuple.of(dossier.handlingUnitId, dossier.id)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Dossiers::entry)
                        .toList());
    }

    /** What happened to each of the dossiers that the caller may see, oldest first. */
    public Uni<List<TimelineOf>> timelines(Collection<UUID> ids) {
        return query("""
                        select t.* from dossier d
                        join timeline_entry t on t.handling_unit_id = d.handling_unit_id and t.dossier_id = d.id
                        where d.id = any ($1) order by t.dossier_id, t.no""", Tuple.of(ids.toArray(UUID[]::new))).map(rows -> {
            var byDossier = new LinkedHashMap<UUID, List<TimelineView>>();
            rows.forEach(row -> byDossier
                    .computeIfAbsent(row.getUUID("dossier_id"), id -> new ArrayList<>())
                    .add(entry(row)));
            return byDossier.entrySet().stream()
                    .map(each -> new TimelineOf(each.getKey(), each.getValue()))
                    .toList();
        });
    }

    /** Its way along its workflow. */
    public Uni<CourseView> course(String idOrCode) {
        return row(idOrCode).map(CourseView::of);
    }

    /** Why it is due when it is due. */
    public Uni<Explanation> explain(String idOrCode) {
        return row(idOrCode)
                .chain(dossier -> calendars.book().map(book -> explanation(dossier, book.of(dossier.handlingUnitId))));
    }

    /** The units that the caller acts for: the own one and those merged wholly into it. */
    public Uni<Set<String>> ownUnits() {
        return reader().map(Reader::ownUnits);
    }

    Uni<Reader> reader() {
        CurrentUser user = identity.current();
        return user.unit() == null
                ? Uni.createFrom().item(new Reader(user, Set.of()))
                : units.withPredecessors(user.unit()).map(own -> new Reader(user, own));
    }

    private Uni<DossierViews> views() {
        return reader().chain(reader -> calendars
                .book()
                .map(book -> new DossierViews(reader, unit -> {
                    try {
                        return new DeadlineViews(book.of(unit).deadlines(), clock.instant());
                    } catch (Refusal noCalendar) {
                        return new DeadlineViews(null, clock.instant());
                    }
                })));
    }

    /** Reading goes on without a calendar. */
    Uni<Optional<Deadlines>> deadlines() {
        return calendars
                .current()
                .map(known -> Optional.of(known.deadlines()))
                .onFailure(Refusal.class)
                .recoverWithItem(Optional.empty());
    }

    private Uni<Dossier> row(String idOrCode) {
        @Nullable UUID id = uuid(idOrCode);
        String sql = BY_ID_OR_CODE.formatted(id == null ? "code" : "id");
        return query(sql, Tuple.of(id == null ? idOrCode : id)).map(rows -> {
            if (!rows.iterator().hasNext()) {
                throw new DossierRefusal.NotFound();
            }
            return DossierRows.of(rows.iterator().next());
        });
    }

    private Uni<RowSet<Row>> query(String sql, Tuple parameters) {
        return transactions.rows(sql, parameters).map(rows -> RowSet.newInstance(rows, Row.__TYPE_ARG));
    }

    private Explanation explanation(Dossier dossier, Calendars.Known calendar) {
        Content content = dossier.content();
        Explainer explainer = new Explainer(calendar.deadlines(), calendar.names());
        return dossier.receivedAt == null
                ? explainer.acceptance(dossier.registeredAt)
                : explainer
                        .explain(
                                content.limit(),
                                dossier.receivedAt,
                                dossier.dueAt,
                                content.pauses(),
                                content.extensions(),
                                clock.instant())
                        .ownOf(
                                content.variant() == null
                                        ? null
                                        : content.variant().vietnamese());
    }

    private static TimelineView entry(Row row) {
        var file = row.getString("file");
        return new TimelineView(
                Objects.requireNonNull(DossierRows.instant(row, "at")),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getString("by_username"),
                row.getString("by_name"),
                row.getString("unit_id"),
                row.getString("reason"),
                row.getString("note"),
                row.getLong("working_minutes"),
                file == null ? null : Json.read(file, FileRef.class),
                row.getInteger("step_no"));
    }

    static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
