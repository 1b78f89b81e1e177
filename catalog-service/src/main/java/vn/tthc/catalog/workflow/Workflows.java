package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;

/** Keeps workflows, each in all its versions. A version is added, never changed. */
@ApplicationScoped
public class Workflows {
    private static final String COLUMNS = """
            key, version, name, level, field_code, procedure_code, steps::text as steps, effective_from,
                decision_number, decision_date, decision_signer
            """;
    private static final String IN_FORCE = "select distinct on (key) " + COLUMNS
            + " from workflow_version where effective_from is null or effective_from <= $1 order by key, version desc";
    private static final String HISTORY =
            "select " + COLUMNS + " from workflow_version where key = $1 order by version";

    private final Clock clock;

    Workflows(Clock clock) {
        this.clock = clock;
    }

    /** Those that new dossiers run on today. */
    public Uni<KnownWorkflows> current(SqlConnection connection) {
        return inForce(connection, today());
    }

    Uni<KnownWorkflows> inForce(SqlConnection connection, LocalDate day) {
        return connection.preparedQuery(IN_FORCE).execute(Tuple.of(day)).map(Workflows::known);
    }

    Uni<KnownWorkflows> inForce(Statements statements, LocalDate day) {
        return statements.execute(IN_FORCE, Tuple.of(day)).map(Workflows::known);
    }

    /** All versions of the key, the oldest first. */
    Uni<List<Workflow>> history(SqlConnection connection, String key) {
        return connection.preparedQuery(HISTORY).execute(Tuple.of(key)).map(Workflows::workflows);
    }

    Uni<List<Workflow>> history(Statements statements, String key) {
        return statements.execute(HISTORY, Tuple.of(key)).map(Workflows::workflows);
    }

    /** Names of the units that steps name, by their id. */
    Uni<Map<String, String>> unitNames(SqlConnection connection, List<WorkflowStep> steps) {
        String[] ids = steps.stream()
                .map(WorkflowStep::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return connection
                .preparedQuery("select id, name from org_unit where id = any($1)")
                .execute(Tuple.of(ids))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString("id"), row -> row.getString("name"))));
    }

    /** Keys of which there is any version. */
    Uni<List<String>> keys(Statements statements) {
        return statements
                .execute("select distinct key from workflow_version", Tuple.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList());
    }

    Uni<Void> add(Statements statements, List<Workflow> added, String by) {
        return statements
                .execute(
                        """
                        insert into workflow_version (key, version, name, level, field_code, procedure_code, steps,
                            effective_from, decision_number, decision_date, decision_signer, changed_by, changed_at)
                        select key, version, name, level, field_code, procedure_code, steps::jsonb, effective_from,
                            decision_number, decision_date, decision_signer, $12, $13
                        from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                            $8::date[], $9::text[], $10::date[], $11::text[])
                            as w (key, version, name, level, field_code, procedure_code, steps, effective_from,
                                decision_number, decision_date, decision_signer)
                        """,
                        Tuple.tuple(List.of(
                                texts(added, Workflow::key),
                                added.stream().map(Workflow::version).toArray(Integer[]::new),
                                texts(added, Workflow::name),
                                texts(added, Workflow::level),
                                texts(added, Workflow::fieldCode),
                                texts(added, Workflow::procedureCode),
                                texts(added, w -> Json.write(w.steps())),
                                days(added, Workflow::effectiveFrom),
                                texts(
                                        added,
                                        w -> w.decision() == null
                                                ? null
                                                : w.decision().number()),
                                days(
                                        added,
                                        w -> w.decision() == null
                                                ? null
                                                : w.decision().date()),
                                texts(
                                        added,
                                        w -> w.decision() == null
                                                ? null
                                                : w.decision().signer()),
                                by,
                                clock.instant().atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String[] texts(List<Workflow> workflows, Function<Workflow, @Nullable String> part) {
        return workflows.stream().map(part).toArray(String[]::new);
    }

    private static LocalDate[] days(List<Workflow> workflows, Function<Workflow, @Nullable LocalDate> part) {
        return workflows.stream().map(part).toArray(LocalDate[]::new);
    }

    private static KnownWorkflows known(RowSet<Row> rows) {
        return new KnownWorkflows(
                workflows(rows).stream().collect(Collectors.toMap(Workflow::key, Function.identity())));
    }

    private static List<Workflow> workflows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(Workflows::workflow)
                .toList();
    }

    private static Workflow workflow(Row row) {
        String number = row.getString("decision_number");
        return new Workflow(
                row.getString("key"),
                row.getInteger("version"),
                row.getString("name"),
                row.getString("level"),
                row.getString("field_code"),
                row.getString("procedure_code"),
                Json.list(row.getString("steps"), WorkflowStep.class),
                row.getLocalDate("effective_from"),
                number == null
                        ? null
                        : new WorkflowDecision(
                                number, row.getLocalDate("decision_date"), row.getString("decision_signer")));
    }
}
