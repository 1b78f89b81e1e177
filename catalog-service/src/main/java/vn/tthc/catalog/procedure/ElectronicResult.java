package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Statements;

/**
 * A result that by a list decision must be issued electronically (kết quả phải cấp bản điện tử), for a time.
 *
 * @param result its name, as in the procedure's content
 * @param level the level at which the list decision names it
 * @param validTo last day, inclusive; null while no end is known
 */
public record ElectronicResult(
        String result,
        ProcedureLevel level,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    private static final String READ = """
            select subject_code, item, level, lower(validity) as from_day, upper(validity) - 1 as to_day
            from list_entry where kind = 'RESULT_ELECTRONIC' and subject_code = any($1)
            order by subject_code, item, level, validity
            """;

    /** By the code of the procedure, of all times, inside a transaction at hand. */
    static Uni<Map<String, List<ElectronicResult>>> of(Statements statements, Collection<String> codes) {
        return statements.execute(READ, Tuple.of(codes.toArray(String[]::new))).map(ElectronicResult::byCode);
    }

    private static Map<String, List<ElectronicResult>> byCode(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.getString("subject_code"),
                        Collectors.mapping(
                                row -> new ElectronicResult(
                                        row.getString("item"),
                                        ProcedureLevel.valueOf(row.getString("level")),
                                        row.getLocalDate("from_day"),
                                        row.getLocalDate("to_day")),
                                Collectors.toList())));
    }
}
