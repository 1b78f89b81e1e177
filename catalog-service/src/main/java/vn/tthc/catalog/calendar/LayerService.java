package vn.tthc.catalog.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.unit.UnitDirectory;

/** Reads and changes the layers of the working calendar. */
@ApplicationScoped
class LayerService {
    private final Transactions transactions;
    private final CalendarService calendars;
    private final LayerStore store;
    private final UnitDirectory units;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    LayerService(
            Transactions transactions,
            CalendarService calendars,
            LayerStore store,
            UnitDirectory units,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.store = store;
        this.units = units;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** The present layers: nation, province, then units. */
    Uni<List<CalendarLayer>> all() {
        return transactions.writeAsSystem(() -> transactions.statements().chain(s -> layers(s)
                .chain(layers -> store.versions(s, CalendarLayer.NATION).map(nation -> {
                    List<CalendarLayer> all = new ArrayList<>(List.of(nation.getFirst(), layers.province()));
                    layers.units().keySet().stream().sorted().forEach(unit -> all.add(layers.layer(unit)));
                    return List.copyOf(all);
                }))));
    }

    /** The newest first; none for a layer that was never changed. */
    Uni<List<CalendarLayer>> versions(String layerId) {
        return transactions.writeAsSystem(() -> transactions.statements().chain(s -> store.versions(s, layerId)));
    }

    /** The calendar that holds for a unit; that of the province when it is null or has no layer of its own. */
    Uni<Calendar> effective(@Nullable String unitId) {
        return transactions.writeAsSystem(() -> transactions.statements().chain(s -> layers(s)
                .map(layers -> unitId == null ? layers.of("") : layers.of(unitId))));
    }

    /** The calendars as the change would make them; nothing is changed. */
    Uni<List<Calendar>> preview(String layerId, LayerChange change) {
        identity.current().require("catalog:calendar");
        return known(layerId)
                .chain(() -> transactions.writeAsSystem(
                        () -> transactions.statements().chain(s -> layers(s)
                                .map(layers -> changed(layers, layerId, change).touchedBy(layerId)))));
    }

    /** @throws CalendarRefusal.Changed when somebody else changed the layer in the meantime */
    Uni<CalendarLayer> change(String layerId, LayerChange change) {
        identity.current().require("catalog:calendar");
        return known(layerId)
                .chain(() -> transactions.write(
                        () -> transactions.statements().chain(s -> layers(s).chain(layers -> {
                            Layers after = changed(layers, layerId, change);
                            CalendarLayer layer = after.layer(layerId);
                            return keep(s, after, layer)
                                    .chain(() -> outbox.appendAll(after.touchedBy(layerId).stream()
                                            .map(calendar -> CalendarEvent.of(calendar, change.reason()))
                                            .toList()))
                                    .chain(() -> audit.record(
                                            "calendar.layer-changed",
                                            "calendar",
                                            layerId,
                                            Map.of("version", layer.version(), "reason", change.reason())))
                                    .replaceWith(layer);
                        }))));
    }

    private Uni<Void> keep(Statements statements, Layers after, CalendarLayer layer) {
        return layer.layerId().equals(CalendarLayer.NATION)
                ? calendars.store(statements, after.base(), layer.reason(), layer.document())
                : store.add(statements, layer);
    }

    /** @throws vn.tthc.platform.worktime.CalendarBroken when a calendar would contradict itself */
    private Layers changed(Layers layers, String layerId, LayerChange change) {
        int present = layers.layer(layerId).version();
        if (present != change.version()) {
            throw new CalendarRefusal.Changed(present);
        }
        Layers after = layers.with(new CalendarLayer(
                layerId,
                present + 1,
                change.daysOff(),
                change.makeUpDays(),
                change.reason(),
                change.document(),
                identity.current().username(),
                OffsetDateTime.now(clock)));
        after.touchedBy(layerId).forEach(calendar -> calendar.state().calendar());
        return after;
    }

    private Uni<Layers> layers(Statements statements) {
        return calendars.base(statements).chain(base -> store.layers(statements, base));
    }

    /** @throws CalendarRefusal.UnknownUnit when it is the layer of no unit */
    private Uni<Void> known(String layerId) {
        return layerId.equals(CalendarLayer.NATION) || layerId.equals(CalendarLayer.PROVINCE)
                ? Uni.createFrom().voidItem()
                : units.find(layerId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new CalendarRefusal.UnknownUnit(layerId))
                        .replaceWithVoid();
    }
}
