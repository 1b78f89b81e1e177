package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;

/** Keeps workflows, each in all its versions. */
@ApplicationScoped
public class Workflows {
    private static final String CURRENT = """
            select key, version, name, level, field_code, procedure_code, steps::text as steps
            from workflow_version where current
            """;

    private final Clock clock;

    Workflows(Clock clock) {
        this.clock = clock;
    }

    /** The present ones. */
    public Uni<KnownWorkflows> current(SqlConnection connection) {
        return connection.preparedQuery(CURRENT).execute().map(Workflows::known);
    }

    Uni<KnownWorkflows> current(Statements statements) {
        return statements.execute(CURRENT, Tuple.tuple()).map(Workflows::known);
    }

    /** Adds the version and makes it the present one. */
    Uni<Void> add(Statements statements, List<Workflow> workflows, String by) {
        String[] keys = texts(workflows, Workflow::key);
        return statements
                .execute("update workflow_version set current = false where current and key = any($1)", Tuple.of(keys))
                .chain(() -> statements.execute(
                        """
                        insert into workflow_version (key, version, current, name, level, field_code, procedure_code,
                            steps, changed_by, changed_at)
                        select key, version, true, name, level, field_code, procedure_code, steps::jsonb, $8, $9
                        from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
                            as w (key, version, name, level, field_code, procedure_code, steps)
                        """,
                        Tuple.tuple(List.of(
                                keys,
                                workflows.stream().map(Workflow::version).toArray(Integer[]::new),
                                texts(workflows, Workflow::name),
                                texts(workflows, Workflow::level),
                                texts(workflows, Workflow::fieldCode),
                                texts(workflows, Workflow::procedureCode),
                                texts(workflows, w -> Json.write(w.steps())),
                                by,
                                clock.instant().atOffset(ZoneOffset.UTC)))))
                .replaceWithVoid();
    }

    private static String[] texts(List<Workflow> workflows, Function<Workflow, @Nullable String> part) {
        return workflows.stream().map(part).toArray(String[]::new);
    }

    private static KnownWorkflows known(RowSet<Row> rows) {
        Map<String, Workflow> byKey = StreamSupport.stream(rows.spliterator(), false)
                .map(Workflows::workflow)
                .collect(Collectors.toMap(Workflow::key, Function.identity()));
        return new KnownWorkflows(byKey);
    }

    private static Workflow workflow(Row row) {
        return new Workflow(
                row.getString("key"),
                row.getInteger("version"),
                row.getString("name"),
                row.getString("level"),
                row.getString("field_code"),
                row.getString("procedure_code"),
                Json.list(row.getString("steps"), WorkflowStep.class));
    }
}
