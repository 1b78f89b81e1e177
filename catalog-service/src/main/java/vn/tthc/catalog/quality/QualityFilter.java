package vn.tthc.catalog.quality;

import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Parameters;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * Which findings are asked for; null parts do not restrict.
 *
 * @param unit id of the handling department
 * @param level where the commune handles them there is no department
 * @param proposed only those with a proposal, or only those without
 */
record QualityFilter(
        @Nullable String kind,
        @Nullable String field,
        @Nullable String unit,
        @Nullable ProcedureLevel level,
        @Nullable String code,
        @Nullable Boolean proposed) {
    /** A condition on {@code o}, the open findings, without the named column. */
    String where(Parameters parameters, String without) {
        StringBuilder where = new StringBuilder("true");
        and(where, parameters, without, "kind", kind);
        and(where, parameters, without, "field_code", field);
        and(where, parameters, without, "handling_unit_id", unit);
        and(where, parameters, without, "level", level == null ? null : level.name());
        and(where, parameters, without, "code", code);
        if (proposed != null) {
            where.append(proposed ? " and o.proposal is not null" : " and o.proposal is null");
        }
        return where.toString();
    }

    private static void and(
            StringBuilder where, Parameters parameters, String without, String column, @Nullable String value) {
        if (value != null && !column.equals(without)) {
            where.append(" and o.").append(column).append(" = ").append(parameters.add(value));
        }
    }
}
