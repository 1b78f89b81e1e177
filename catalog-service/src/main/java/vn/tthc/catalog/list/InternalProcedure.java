package vn.tthc.catalog.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says of an internal administrative procedure (thủ tục hành chính nội bộ).
 * Legal source: Decision 1085/QĐ-TTg of 15 September 2022.
 *
 * @param unitId the unit that carries it out; null when every unit of the level does
 * @param limitDays working days; null when no limit is set
 * @param electronic carried out in the electronic administration of the office
 */
public record InternalProcedure(
        @NotBlank @Size(max = 1000) String name,
        @NotBlank @Size(max = 300) String fieldName,
        @NotNull Group group,
        @Size(max = 40) @Nullable String unitId,
        @Nullable Integer limitDays,
        boolean electronic) {
    /** Group A: between agencies; group B: inside one agency. */
    public enum Group {
        BETWEEN_AGENCIES,
        WITHIN_AGENCY
    }
}
