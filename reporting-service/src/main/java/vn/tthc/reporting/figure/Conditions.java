package vn.tthc.reporting.figure;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.reporting.fact.Attribution;

/** Conditions of SQL with their parameters, joined by {@code and}. */
final class Conditions {
    private static final String ROWS = """
            ((select scope_is_all()) or f.%s = any ((select scope_units())::text[])
                or f.field_code = any ((select scope_fields())::text[]))""";
    private final StringBuilder sql = new StringBuilder("true");
    private final Tuple parameters;

    /** @param parameters those that come before */
    Conditions(Tuple parameters) {
        this.parameters = parameters;
    }

    /** The filters of a question over the counters, where a cell has the one unit that its cube is about. */
    static Conditions ofCounters(Tuple parameters, Filter filter, UnitChoice units) {
        return of(parameters, filter, units, "c.", Attribution.HANDLING);
    }

    /** The same over facts, with the rule of rows: it lets through what it lets through of the counters asked. */
    static Conditions ofFacts(Tuple parameters, Filter filter, UnitChoice units) {
        var attribution = filter.attribution();
        return of(parameters, filter, units, "f.", attribution).and(ROWS.formatted(attribution.unit()));
    }

    private static Conditions of(
            Tuple parameters, Filter filter, UnitChoice units, String table, Attribution attribution) {
        return new Conditions(parameters)
                .units(units, table + attribution.unit(), table + attribution.origin())
                .is(table + "field_code", filter.field())
                .in(table + "field_code", filter.fields().isEmpty() ? null : filter.fields())
                .is(table + "procedure_code", filter.procedure())
                .in(table + "procedure_code", filter.procedures().isEmpty() ? null : filter.procedures())
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
    private Conditions units(UnitChoice units, String unit, String origin) {
        var ids = units.ids();
        if (ids == null) return this;
        return switch (units.territory()) {
            case AS_IS -> in(unit, ids);
            case AS_WAS ->
                in(origin, ids)
                        .and("(" + unit + " = any ($" + parameters.size() + ") or " + origin + " <> " + unit + ")");
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
