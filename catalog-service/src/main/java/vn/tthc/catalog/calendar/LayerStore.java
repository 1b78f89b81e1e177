package vn.tthc.catalog.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.worktime.CalendarState;

/** The layers in all their versions. Everything inside a transaction at hand. */
@ApplicationScoped
class LayerStore {
    private static final String COLUMNS = """
            layer_id, version, days_off::text as days_off, make_up_days::text as make_up_days, reason, document,
            changed_by, changed_at""";
    private static final String NATION = """
            select 'NATION' as layer_id, version, (calendar -> 'daysOff')::text as days_off,
                (calendar -> 'makeUpDays')::text as make_up_days, reason, document, changed_by, changed_at
            from calendar_version""";

    /** @return everything there is; the base is the one given */
    Uni<Layers> layers(Statements statements, Calendar base) {
        return statements
                .execute(
                        "select distinct on (layer_id) " + COLUMNS
                                + " from calendar_layer order by layer_id, version desc",
                        Tuple.tuple())
                .map(rows -> {
                    Map<String, CalendarLayer> units = new TreeMap<>();
                    rows.forEach(row -> units.put(row.getString("layer_id"), layer(row)));
                    var province = units.remove(CalendarLayer.PROVINCE);
                    return new Layers(
                            base,
                            Objects.requireNonNullElse(province, CalendarLayer.none(CalendarLayer.PROVINCE)),
                            units);
                });
    }

    /** All versions of one layer, the newest first. */
    Uni<List<CalendarLayer>> versions(Statements statements, String layerId) {
        boolean nation = layerId.equals(CalendarLayer.NATION);
        String sql = nation
                ? NATION + " order by version desc limit 200"
                : "select " + COLUMNS + " from calendar_layer where layer_id = $1 order by version desc limit 200";
        return statements
                .execute(sql, nation ? Tuple.tuple() : Tuple.of(layerId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LayerStore::layer)
                        .toList());
    }

    Uni<Void> add(Statements statements, CalendarLayer layer) {
        return statements
                .execute(
                        """
                        insert into calendar_layer
                            (layer_id, version, days_off, make_up_days, reason, document, changed_by, changed_at)
                        values ($1, $2, $3::text::jsonb, $4::text::jsonb, $5, $6, $7, $8)
                        """,
                        Tuple.tuple(Arrays.asList(
                                layer.layerId(),
                                layer.version(),
                                Json.write(layer.daysOff()),
                                Json.write(layer.makeUpDays()),
                                layer.reason(),
                                layer.document(),
                                layer.changedBy(),
                                layer.changedAt())))
                .replaceWithVoid();
    }

    private static CalendarLayer layer(Row row) {
        OffsetDateTime at = row.getOffsetDateTime("changed_at");
        return new CalendarLayer(
                row.getString("layer_id"),
                row.getInteger("version"),
                Json.list(row.getString("days_off"), CalendarState.Day.class),
                Json.list(row.getString("make_up_days"), CalendarState.Day.class),
                row.getString("reason"),
                row.getString("document"),
                row.getString("changed_by"),
                at);
    }
}
