package vn.tthc.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.data.Csv;
import vn.tthc.parts.data.UnitRow;

/** The real units in the shape of {@code vn.tthc.catalog.unit.v1}. */
final class UnitStates {
    private static final LocalDate LAST_DAY_OF_OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_NEW = LAST_DAY_OF_OLD.plusDays(1);

    private UnitStates() {}

    static List<Map<String, Object>> all() {
        var units = UnitRow.all();
        var successors = new HashMap<String, List<Map<String, Object>>>();
        var predecessors = new HashMap<String, List<Map<String, Object>>>();
        for (var row : Csv.resource("/data/an-giang-unit-successors.csv")) {
            var before = idOn(units, row.get("old_code"), LAST_DAY_OF_OLD);
            var after = idOn(units, row.get("new_code"), FIRST_DAY_OF_NEW);
            if (before != null && after != null) {
                var extent = row.get("extent").toUpperCase(Locale.ROOT);
                successors
                        .computeIfAbsent(before, id -> new ArrayList<>())
                        .add(Map.of("unitId", after, "extent", extent));
                predecessors
                        .computeIfAbsent(after, id -> new ArrayList<>())
                        .add(Map.of("unitId", before, "extent", extent));
            }
        }
        return units.stream()
                .map(unit -> state(unit, units, predecessors, successors))
                .toList();
    }

    private static Map<String, Object> state(
            UnitRow unit,
            List<UnitRow> units,
            Map<String, List<Map<String, Object>>> predecessors,
            Map<String, List<Map<String, Object>>> successors) {
        var state = new LinkedHashMap<String, Object>();
        state.put("id", unit.id());
        state.put("code", unit.code());
        state.put("name", unit.name());
        state.put("level", unit.level().toUpperCase(Locale.ROOT));
        state.put("kind", unit.kind());
        put(state, "parentId", parent(unit, units));
        put(state, "validFrom", unit.validFrom());
        put(state, "validTo", unit.validTo());
        state.put("predecessors", predecessors.getOrDefault(unit.id(), List.of()));
        state.put("successors", successors.getOrDefault(unit.id(), List.of()));
        return state;
    }

    /** The unit above on the last day of this one; today for one in force. */
    private static @Nullable String parent(UnitRow unit, List<UnitRow> units) {
        var last = unit.validTo();
        var code = unit.parentCode();
        return code == null ? null : idOn(units, code, last == null ? FIRST_DAY_OF_NEW : last);
    }

    private static @Nullable String idOn(List<UnitRow> units, String code, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.code().equals(code) && unit.validOn(day))
                .map(UnitRow::id)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Object> state, String field, @Nullable Object value) {
        if (value != null) {
            state.put(field, value.toString());
        }
    }
}
