package vn.tthc.reporting.figure;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions of SQL with their parameters, joined by {@code and}. */
final class Conditions {
    private final StringBuilder sql = new StringBuilder("true");
    private final Tuple parameters;

    /** @param parameters those that come before */
    Conditions(Tuple parameters) {
        this.parameters = parameters;
    }

    /** The filters of a question over columns that counters and facts share. */
    static Conditions of(Tuple parameters, Filter filter, UnitChoice units, String table) {
        return new Conditions(parameters)
                .units(units, table)
                .is(table + "field_code", filter.field())
                .is(table + "procedure_code", filter.procedure())
                .is(table + "level", filter.level())
                .is(table + "channel", filter.channel());
    }

    /** A condition with the number of the next parameter in place of {@code %d}. */
    Conditions and(String condition, Object parameter) {
        parameters.addValue(parameter);
        sql.append(" and ").append(condition.replace("%d", String.valueOf(parameters.size())));
        return this;
    }

    Conditions and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** By the unit of origin: nearly always it is also the one that handles the case, by which there is an index. */
    private Conditions units(UnitChoice units, String table) {
        var ids = units.ids();
        if (ids == null) return this;
        return switch (units.territory()) {
            case AS_IS -> in(table + "unit_id", ids);
            case AS_WAS ->
                in(table + "origin_unit_id", ids)
                        .and("(" + table + "unit_id = any ($" + parameters.size() + ") or " + table
                                + "origin_unit_id <> " + table + "unit_id)");
        };
    }

    private Conditions is(String column, @Nullable String value) {
        return value == null ? this : and(column + " = $%d", value);
    }

    private Conditions in(String column, @Nullable Set<String> values) {
        return values == null ? this : and(column + " = any ($%d)", values.toArray(String[]::new));
    }

    String sql() {
        return sql.toString();
    }

    Tuple parameters() {
        return parameters;
    }
}
