package vn.tthc.catalog.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tthc.platform.worktime.CalendarState;

/**
 * All layers of one moment, and the calendars that they make together. Pure. On a day that two layers name, the lower one
 * holds: the province over the nation, a unit over both.
 *
 * @param base the calendar of the nation: hours, horizon, days
 * @param units layers of units by their id
 */
record Layers(Calendar base, CalendarLayer province, Map<String, CalendarLayer> units) {
    Layers {
        units = Map.copyOf(units);
    }

    /** The layer as it is; an empty one of version 0 when nothing was ever added. */
    CalendarLayer layer(String layerId) {
        return switch (layerId) {
            case CalendarLayer.NATION ->
                new CalendarLayer(layerId, base.version(), base.daysOff(), base.makeUpDays(), null, null, null, null);
            case CalendarLayer.PROVINCE -> province;
            default -> units.getOrDefault(layerId, CalendarLayer.none(layerId));
        };
    }

    /** The same with one layer changed. */
    Layers with(CalendarLayer changed) {
        return switch (changed.layerId()) {
            case CalendarLayer.NATION -> new Layers(base.days(changed), province, units);
            case CalendarLayer.PROVINCE -> new Layers(base, changed, units);
            default -> {
                var more = new TreeMap<>(units);
                more.put(changed.layerId(), changed);
                yield new Layers(base, province, more);
            }
        };
    }

    /** The calendars that the layer is part of. */
    List<Calendar> touchedBy(String layerId) {
        if (units.containsKey(layerId)) return List.of(of(layerId));
        List<Calendar> all = new ArrayList<>(List.of(of(CalendarState.PROVINCE)));
        new TreeMap<>(units).keySet().forEach(unit -> all.add(of(unit)));
        return all;
    }

    /**
     * The calendar that holds for the unit, or for the province. Its version grows with every change of any of its layers.
     *
     * @param id id of a unit, or {@link CalendarState#PROVINCE}; the calendar of the province for a unit without a layer
     */
    Calendar of(String id) {
        var unit = units.get(id);
        var calendar = laid(base, province, CalendarState.PROVINCE);
        return unit == null ? calendar : laid(calendar, unit, id);
    }

    private static Calendar laid(Calendar below, CalendarLayer layer, String id) {
        var off = byDate(below.daysOff());
        var makeUp = byDate(below.makeUpDays());
        layer.daysOff().forEach(day -> {
            off.put(day.date(), day);
            makeUp.remove(day.date());
        });
        layer.makeUpDays().forEach(day -> {
            makeUp.put(day.date(), day);
            off.remove(day.date());
        });
        return new Calendar(
                id,
                below.version() + layer.version(),
                below.zone(),
                below.hours(),
                List.copyOf(off.values()),
                List.copyOf(makeUp.values()),
                below.coveredFrom(),
                below.coveredTo(),
                below.provisionalFrom(),
                below.explanation());
    }

    private static TreeMap<LocalDate, CalendarState.Day> byDate(List<CalendarState.Day> days) {
        var byDate = new TreeMap<LocalDate, CalendarState.Day>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }
}
