package vn.tthc.catalog.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure that two levels of the province carry out has of its own at the other level: at that which does not
 * stand in the main content.
 *
 * @param level PROVINCE or COMMUNE, and never the main one
 * @param handlingUnitId the department that handles it there, null when it is the main one; at the commune always null: each
 *     commune handles its own
 * @param limits empty when they are the main ones
 * @param fees empty when they are the main ones
 */
public record LevelVariant(
        ProcedureLevel level, @Nullable String handlingUnitId, List<TimeLimit> limits, List<Fee> fees) {
    public LevelVariant {
        limits = limits == null ? List.of() : List.copyOf(limits);
        fees = fees == null ? List.of() : List.copyOf(fees);
    }
}
