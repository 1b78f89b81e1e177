package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureView.VersionRef;
import vn.tthc.catalog.workflow.Workflow;
import vn.tthc.catalog.workflow.Workflows;

/** Puts views together: the versions, their histories, flags and workflows, each for the whole list at once. */
@ApplicationScoped
class ProcedureViews {
    private static final String REFS = """
            select code, version, id, status, valid_from as from_day, day_place, created_at,
                lead(valid_from) over (partition by code order by moments) as until_day,
                content ->> 'decisionNumber' as decision_number, decision_id, change
            from procedure_version
            where code = any($1) and created_at <= coalesce($2::timestamptz, 'infinity')
            order by code, moments
            """;

    private final Workflows workflows;

    ProcedureViews(Workflows workflows) {
        this.workflows = workflows;
    }

    /** @param asOf what was recorded later is not in the histories, and ends no version */
    Uni<List<ProcedureView>> of(
            SqlConnection connection, List<ProcedureVersion> versions, AsOf asOf, boolean withWorkflow) {
        if (versions.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String[] codes =
                versions.stream().map(ProcedureVersion::code).distinct().toArray(String[]::new);
        Uni<Function<ProcedureVersion, @Nullable Workflow>> flows = withWorkflow
                ? workflows
                        .current(connection)
                        .map(known -> version -> known.forProcedure(
                                version.code(),
                                version.content().level().name(),
                                version.content().fieldCode()))
                : Uni.createFrom().item(version -> null);
        return connection
                .preparedQuery(REFS)
                .execute(Tuple.of(codes, asOf.knownUntil()))
                .map(ProcedureViews::refs)
                .chain(refs -> ComponentFlags.of(connection, List.of(codes), asOf.knownUntil())
                        .chain(flags -> flows.map(flow -> versions.stream()
                                .map(v -> ProcedureView.of(
                                        v,
                                        refs.getOrDefault(v.code(), List.of()),
                                        flags.getOrDefault(v.code(), List.of()),
                                        asOf.validOn(),
                                        flow.apply(v)))
                                .toList())));
    }

    private static Map<String, List<VersionRef>> refs(RowSet<Row> rows) {
        Map<String, List<VersionRef>> refs = new HashMap<>();
        for (Row row : rows) {
            LocalDate until = row.getLocalDate("until_day");
            String change = row.getString("change");
            refs.computeIfAbsent(row.getString("code"), c -> new ArrayList<>())
                    .add(new VersionRef(
                            row.getInteger("version"),
                            row.getUUID("id"),
                            ProcedureStatus.valueOf(row.getString("status")),
                            row.getLocalDate("from_day"),
                            until == null ? null : ProcedureVersion.lastDay(row.getLocalDate("from_day"), until),
                            row.getInteger("day_place"),
                            row.getOffsetDateTime("created_at").toInstant(),
                            row.getString("decision_number"),
                            row.getUUID("decision_id"),
                            change == null ? null : ProcedureVersion.Change.valueOf(change)));
        }
        return refs;
    }
}
