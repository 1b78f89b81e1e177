package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** How many open dossiers of the caller's scope run on which version of a workflow. */
@Path("/api/v1/workflow-pins")
@Authenticated
class WorkflowPins {
    private static final String COUNT = """
            select content::jsonb -> 'workflow' ->> 'key' as key,
                (content::jsonb -> 'workflow' ->> 'version')::int as version, handling_unit_id, count(*) as open
            from dossier where ended_at is null and content::jsonb -> 'workflow' ->> 'key' = any ($1)
            group by 1, 2, 3 order by 1, 2, 3""";

    private final Transactions transactions;
    private final Identity identity;

    WorkflowPins(Transactions transactions, Identity identity) {
        this.transactions = transactions;
        this.identity = identity;
    }

    record Keys(@NotNull @Size(min = 1, max = 200) Set<@NotBlank String> keys) {}

    /** @param unitId who handles them */
    record Pins(String key, int version, String unitId, long open) {
        static List<Pins> of(RowSet<Row> rows) {
            return StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Pins(
                            row.getString("key"),
                            row.getInteger("version"),
                            row.getString("handling_unit_id"),
                            row.getLong("open")))
                    .toList();
        }
    }

    @POST
    public Uni<List<Pins>> count(@NotNull @Valid Keys asked) {
        identity.current().require(WorkflowMoves.PERMISSION);
        return transactions
                .query(sql ->
                        sql.preparedQuery(COUNT).execute(Tuple.of(asked.keys().toArray(String[]::new))))
                .map(Pins::of);
    }
}
