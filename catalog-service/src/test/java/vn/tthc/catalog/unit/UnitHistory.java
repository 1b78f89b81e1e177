package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.unit.OrgUnit.Succession;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.platform.unit.UnitState.Rank;

/** Units in memory that changes are decided about, as the tables would keep them. */
final class UnitHistory {
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, LocalDate> changedOn = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private LocalDate day;

    UnitHistory(LocalDate first) {
        day = first;
        put(unit("T-0", "T", "Tỉnh", Rank.PROVINCE, null, null, null));
        for (String code : List.of("A", "B", "C", "D", "E")) {
            put(unit(code + "-0", code, code, Rank.COMMUNE, "T-0", null, null));
        }
        put(unit("S-0", "S", "Sở", Rank.DEPARTMENT, "T-0", null, null));
    }

    Set<String> problems(UnitChangeDraft draft) {
        KnownUnits known = known();
        return UnitRules.problems(draft, known, UnitPlan.of(draft, known)).stream()
                .map(UnitProblem::code)
                .collect(Collectors.toSet());
    }

    void decide(UnitChangeDraft draft) {
        UnitPlan plan = UnitPlan.of(draft, known());
        LocalDate from = draft.effectiveOn();
        for (String id : plan.ended()) {
            OrgUnit u = unit(id);
            put(new OrgUnit(
                    u.id(),
                    u.code(),
                    u.name(),
                    u.level(),
                    u.kind(),
                    u.parentId(),
                    u.validFrom(),
                    from.minusDays(1),
                    u.predecessors(),
                    u.successors()));
            if (draft.reason() != null) {
                reasons.put(id, draft.reason());
            }
        }
        for (UnitPlan.NewUnit u : plan.begun()) {
            put(unit(u.id(), u.code(), u.name(), u.level(), u.parentId(), from, null));
        }
        for (UnitPlan.Link link : plan.links()) {
            OrgUnit f = unit(link.fromId());
            List<Succession> after = new ArrayList<>(f.successors());
            after.removeIf(s -> s.unitId().equals(link.toId()));
            after.add(new Succession(link.toId(), link.toId(), link.extent()));
            put(new OrgUnit(
                    f.id(),
                    f.code(),
                    f.name(),
                    f.level(),
                    f.kind(),
                    f.parentId(),
                    f.validFrom(),
                    f.validTo(),
                    f.predecessors(),
                    after));
        }
        plan.touched().forEach(id -> changedOn.merge(id, from, (a, b) -> a.isAfter(b) ? a : b));
        day = from.isAfter(day) ? from : day;
    }

    Collection<OrgUnit> units() {
        return units.values();
    }

    OrgUnit unit(String id) {
        return Objects.requireNonNull(units.get(id), id);
    }

    String nth(int place) {
        List<String> ids = List.copyOf(units.keySet());
        return ids.get(Math.floorMod(place, ids.size()));
    }

    @Nullable
    String reason(String id) {
        return reasons.get(id);
    }

    /** The latest day of effect. */
    LocalDate day() {
        return day;
    }

    Set<String> on(LocalDate when) {
        return units.values().stream()
                .filter(u -> KnownUnits.validOn(u, when))
                .map(u -> u.id() + " " + u.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, UnitState> states() {
        return units.values().stream().map(OrgUnit::state).collect(Collectors.toMap(UnitState::id, u -> u));
    }

    private KnownUnits known() {
        return KnownUnits.of(units.values(), changedOn);
    }

    private void put(OrgUnit unit) {
        units.put(unit.id(), unit);
    }

    private static OrgUnit unit(
            String id,
            String code,
            String name,
            Rank level,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new OrgUnit(id, code, name, level, "xa", parent, from, to, List.of(), List.of());
    }
}
