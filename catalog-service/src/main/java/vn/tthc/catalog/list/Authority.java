package vn.tthc.catalog.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who decides for whom.
 *
 * @param from the authority whose power it is, for example the chairman of the province
 * @param to who decides
 * @param fromUnitId its unit; null when it is none of the province's units
 * @param toUnitId its unit, which new dossiers go to from then on; null when the power goes to the communes, to each for
 *     its own
 */
public record Authority(
        @NotBlank @Size(max = 300) String from,
        @Size(max = 40) @Nullable String fromUnitId,
        @NotBlank @Size(max = 300) String to,
        @Size(max = 40) @Nullable String toUnitId) {}
