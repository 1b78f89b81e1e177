package vn.tthc.catalog.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitState.Extent;
import vn.tthc.platform.unit.UnitState.Rank;

/**
 * A change of units as a legal document orders it.
 *
 * @param effectiveOn first day on which the units are as they will be
 * @param document number of the legal document
 * @param reason in words; required where nobody follows a unit
 * @param units the units that it is about as they are
 * @param results what they go into
 */
record UnitChangeDraft(
        @NotNull UnitChangeKind kind,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate documentOn,
        @Size(max = 1000) @Nullable String reason,
        @NotNull @Size(max = 100) List<@NotNull @Valid Source> units,
        @NotNull @Size(max = 20) List<@NotNull @Valid Result> results) {

    /** @param extent FULL: the unit ends; PARTIAL: it gives a part away and, but for a division, goes on */
    record Source(
            @NotBlank @Size(max = 60) String unitId,
            @NotNull Extent extent) {}

    /**
     * A unit that takes over: one that exists ({@code unitId}), or a new one (everything else).
     *
     * @param code may be one that an ended unit had
     * @param parentId the province when it is absent
     */
    record Result(
            @Size(max = 60) @Nullable String unitId,

            @Pattern(regexp = "[A-Za-z0-9_.]{1,20}") @Nullable
            String code,

            @Size(max = 200) @Nullable String name,
            @Nullable Rank level,
            @Size(max = 40) @Nullable String kind,
            @Size(max = 60) @Nullable String parentId) {
        boolean exists() {
            return unitId != null;
        }
    }
}
