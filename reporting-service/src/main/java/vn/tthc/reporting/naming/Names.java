package vn.tthc.reporting.naming;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;

/** Names of fields (lĩnh vực) and procedures (thủ tục hành chính). */
@ApplicationScoped
public class Names {
    private static final String PUBLISH_FIELDS = """
            insert into field_name as f (code, name, from_catalogue)
            select code, name, true from unnest($1::text[], $2::text[]) as n (code, name)
            on conflict (code) do update set name = excluded.name, from_catalogue = true
            where (f.name, f.from_catalogue) is distinct from (excluded.name, true)""";
    private static final String PUBLISH_PROCEDURES = """
            insert into procedure_name as p (code, name, field_code, handling_unit_id, from_catalogue)
            select code, name, field, unit, true
            from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as n (code, name, field, unit)
            on conflict (code) do update set name = excluded.name, field_code = excluded.field_code,
                handling_unit_id = excluded.handling_unit_id, from_catalogue = true
            where (p.name, p.field_code, p.handling_unit_id, p.from_catalogue)
                is distinct from (excluded.name, excluded.field_code, excluded.handling_unit_id, true)""";
    private static final String SEEN_FIELDS = """
            insert into field_name (code, name, from_catalogue)
            select code, name, false from unnest($1::text[], $2::text[]) as n (code, name)
            on conflict (code) do nothing""";
    private static final String SEEN_PROCEDURES = """
            insert into procedure_name (code, name, field_code, from_catalogue)
            select code, name, field, false from unnest($1::text[], $2::text[], $3::text[]) as n (code, name, field)
            on conflict (code) do nothing""";

    /**
     * A procedure with its field.
     *
     * @param handlingUnitId the department that handles it; null: the receiving commune, or not known
     */
    public record Named(
            String code,
            String name,
            String fieldCode,
            String fieldName,
            @Nullable String handlingUnitId) {}

    private final Transactions transactions;

    Names(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Names from dossiers: kept only where nothing is known yet. Inside a write transaction. */
    public Uni<Void> seen(Collection<Named> procedures) {
        var sorted = byCode(procedures);
        return execute(SEEN_FIELDS, fields(procedures))
                .chain(() -> execute(
                        SEEN_PROCEDURES,
                        Tuple.of(
                                array(sorted, Named::code),
                                array(sorted, Named::name),
                                array(sorted, Named::fieldCode))));
    }

    Uni<Void> publish(Collection<Named> procedures) {
        var sorted = byCode(procedures);
        return execute(PUBLISH_FIELDS, fields(procedures))
                .chain(() -> execute(
                        PUBLISH_PROCEDURES,
                        Tuple.of(
                                array(sorted, Named::code),
                                array(sorted, Named::name),
                                array(sorted, Named::fieldCode),
                                array(sorted, Named::handlingUnitId))));
    }

    /** Names by code. */
    public Uni<Map<String, String>> fields(SqlConnection connection, Collection<String> codes) {
        return names(connection, "select code, name from field_name where code = any ($1)", codes);
    }

    /** Names by code. */
    public Uni<Map<String, String>> procedures(SqlConnection connection, Collection<String> codes) {
        return names(connection, "select code, name from procedure_name where code = any ($1)", codes);
    }

    private static Uni<Map<String, String>> names(SqlConnection connection, String sql, Collection<String> codes) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.tuple().addArrayOfString(codes.toArray(String[]::new)))
                .map(rows -> {
                    var names = new HashMap<String, String>();
                    rows.forEach(row -> names.put(row.getString(0), row.getString(1)));
                    return names;
                });
    }

    private Uni<Void> execute(String sql, Tuple parameters) {
        return transactions
                .statements()
                .chain(statements -> statements.execute(sql, parameters))
                .replaceWithVoid();
    }

    private static Tuple fields(Collection<Named> procedures) {
        var fields = new TreeMap<String, String>();
        procedures.forEach(each -> fields.put(each.fieldCode(), each.fieldName()));
        return Tuple.of(fields.keySet().toArray(String[]::new), fields.values().toArray(String[]::new));
    }

    /** In the order of the key, so that two transactions never wait for each other in a circle. */
    private static Collection<Named> byCode(Collection<Named> procedures) {
        var sorted = new TreeMap<String, Named>();
        procedures.forEach(each -> sorted.put(each.code(), each));
        return sorted.values();
    }

    private static @Nullable String[] array(Collection<Named> procedures, Function<Named, @Nullable String> part) {
        return procedures.stream().map(part).toArray(String[]::new);
    }
}
