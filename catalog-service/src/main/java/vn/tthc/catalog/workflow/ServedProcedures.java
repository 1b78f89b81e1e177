package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;

/** The procedures of the province in force on a day, as far as workflows need them. */
@ApplicationScoped
class ServedProcedures {
    private static final String IN_FORCE = """
            select code, name, level, field_code, field_name, handling_unit_id,
                coalesce(content -> 'limits', '[]')::text as limits,
                coalesce(content -> 'cases', '[]')::text as cases
            from procedure_version
            where status = 'PUBLISHED' and validity @> $1::date order by code
            """;

    Uni<List<ServedProcedure>> inForce(SqlConnection connection, LocalDate day) {
        return connection.preparedQuery(IN_FORCE).execute(Tuple.of(day)).map(ServedProcedures::procedures);
    }

    Uni<List<ServedProcedure>> inForce(Statements statements, LocalDate day) {
        return statements.execute(IN_FORCE, Tuple.of(day)).map(ServedProcedures::procedures);
    }

    private static List<ServedProcedure> procedures(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new ServedProcedure(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        row.getString("field_code"),
                        row.getString("field_name"),
                        row.getString("handling_unit_id"),
                        Json.list(row.getString("limits"), ServedProcedure.Limit.class),
                        Json.list(row.getString("cases"), String.class)))
                .toList();
    }
}
