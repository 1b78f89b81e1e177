package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.platform.unit.UnitState.Extent;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * A unit as clients read it (đơn vị).
 *
 * @param parentId unit above; null for the province
 * @param validFrom first day; null when before the oldest list
 * @param validTo last day, inclusive; null while in force
 */
public record OrgUnit(
        String id,
        String code,
        String name,
        Rank level,
        String kind,
        @Nullable String parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Succession> predecessors,
        List<Succession> successors) {
    /** One unit that went into, or came from, another. */
    public record Succession(String unitId, String unitName, Extent extent) {}

    UnitState state() {
        return new UnitState(
                id, code, name, level, kind, parentId, validFrom, validTo, links(predecessors), links(successors));
    }

    private static List<UnitState.Link> links(List<Succession> successions) {
        return successions.stream()
                .map(s -> new UnitState.Link(s.unitId(), s.extent()))
                .toList();
    }
}
