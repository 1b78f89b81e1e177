package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Statements;

/** Reads the flags of components, for many procedures at once. */
final class ComponentFlags {
    private static final String READ = """
            select subject_code, item, kind, level, lower(validity) as from_day, upper(validity) - 1 as to_day,
                detail #>> '{replacement,database}' as database, detail #>> '{replacement,mode}' as mode
            from list_entry
            where kind = any($1) and subject_code = any($2) and created_at <= coalesce($3::timestamptz, 'infinity')
            order by subject_code, item, kind, level, validity
            """;
    private static final String[] LISTS =
            Arrays.stream(ComponentFlag.values()).map(ComponentFlag::list).toArray(String[]::new);
    private static final Map<String, ComponentFlag> BY_LIST =
            Arrays.stream(ComponentFlag.values()).collect(Collectors.toMap(ComponentFlag::list, flag -> flag));

    private ComponentFlags() {}

    /** By the code of the procedure, of all times. @param knownUntil null: as known now */
    static Uni<Map<String, List<FlaggedComponent>>> of(
            SqlConnection connection, Collection<String> codes, @Nullable OffsetDateTime knownUntil) {
        return connection
                .preparedQuery(READ)
                .execute(Tuple.of(LISTS, codes.toArray(String[]::new), knownUntil))
                .map(ComponentFlags::byCode);
    }

    /** The same inside a transaction at hand, as known now. */
    static Uni<Map<String, List<FlaggedComponent>>> of(Statements statements, Collection<String> codes) {
        return statements
                .execute(READ, Tuple.of(LISTS, codes.toArray(String[]::new), null))
                .map(ComponentFlags::byCode);
    }

    private static Map<String, List<FlaggedComponent>> byCode(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.getString("subject_code"),
                        Collectors.mapping(ComponentFlags::flag, Collectors.toList())));
    }

    private static FlaggedComponent flag(Row row) {
        String mode = row.getString("mode");
        return new FlaggedComponent(
                row.getString("item"),
                Objects.requireNonNull(BY_LIST.get(row.getString("kind"))),
                ProcedureLevel.valueOf(row.getString("level")),
                row.getLocalDate("from_day"),
                row.getLocalDate("to_day"),
                row.getString("database"),
                mode == null ? null : mode.equals("FALLBACK_PAPER"));
    }
}
