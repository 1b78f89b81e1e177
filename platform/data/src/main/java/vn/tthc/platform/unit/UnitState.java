package vn.tthc.platform.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as the catalogue publishes it (topic {@value #TOPIC}).
 *
 * @param id unit id: code and first day of validity
 * @param parentId id of the unit above; null for the province
 * @param validFrom first day of validity; null when it is before the oldest list
 * @param validTo last day of validity; null while it exists
 * @param predecessors units that it was made of
 * @param successors units that it went into
 */
public record UnitState(
        String id,
        String code,
        String name,
        Rank level,
        @Nullable String kind,
        @Nullable String parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Link> predecessors,
        List<Link> successors) {

    public static final String TOPIC = "tthc.catalog.units";

    /** Rank of a unit; districts existed until 2025-06-30. */
    public enum Rank {
        PROVINCE,
        DEPARTMENT,
        DISTRICT,
        COMMUNE,
        VERTICAL
    }

    public enum Extent {
        FULL,
        PARTIAL
    }

    /** @param extent whether the old unit went wholly into the new one */
    public record Link(String unitId, Extent extent) {}

    public UnitState {
        predecessors = List.copyOf(Objects.requireNonNullElse(predecessors, List.of()));
        successors = List.copyOf(Objects.requireNonNullElse(successors, List.of()));
    }
}
