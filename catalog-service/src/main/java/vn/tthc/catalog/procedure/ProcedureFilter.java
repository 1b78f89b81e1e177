package vn.tthc.catalog.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Which procedures are asked for; null parts do not restrict.
 *
 * @param status when absent: published, or not applied where {@code applies} is false
 * @param unit id of the handling department
 * @param applies to this province
 */
record ProcedureFilter(
        @Nullable String text,
        @Nullable String field,
        @Nullable ProcedureLevel level,
        @Nullable ProcedureStatus status,
        @Nullable OnlineLevel onlineLevel,
        @Nullable String unit,
        boolean applies) {
    String[] statuses() {
        if (!applies) {
            return new String[] {ProcedureStatus.NOT_APPLIED.name()};
        }
        return new String[] {(status == null ? ProcedureStatus.PUBLISHED : status).name()};
    }
}
