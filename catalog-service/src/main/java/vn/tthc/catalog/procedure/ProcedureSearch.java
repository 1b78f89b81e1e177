package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.tthc.catalog.procedure.SearchStatement.Way;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Finds procedures in force today by filter and text. */
@ApplicationScoped
class ProcedureSearch {
    private record Hit(ProcedureVersion version, double score) {}

    private final Transactions transactions;
    private final ProcedureViews views;
    private final Clock clock;

    ProcedureSearch(Transactions transactions, ProcedureViews views, Clock clock) {
        this.transactions = transactions;
        this.views = views;
        this.clock = clock;
    }

    Uni<Page<ProcedureView>> find(ProcedureFilter filter, PageRequest page, boolean withWorkflow) {
        LocalDate today = LocalDate.now(clock);
        return transactions.queryAsSystem(c -> run(c, new SearchStatement(filter, today, page, Way.WORDS))
                .chain(rows -> total(rows) == 0 && filter.text() != null
                        ? run(c, new SearchStatement(filter, today, page, Way.ALIKE))
                        : Uni.createFrom().item(rows))
                .chain(rows -> views(c, rows, page, withWorkflow)));
    }

    private Uni<Page<ProcedureView>> views(
            SqlConnection connection, RowSet<Row> rows, PageRequest page, boolean withWorkflow) {
        List<Hit> hits = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getUUID("id") != null)
                .map(row -> new Hit(ProcedureStore.version(row), row.getDouble("score")))
                .toList();
        Page<Hit> found =
                Page.of(hits, page, hit -> Cursor.of(hit.score(), hit.version().code()), total(rows));
        return views.of(connection, found.items().stream().map(Hit::version).toList(), withWorkflow)
                .map(items -> new Page<>(items, found.endCursor(), found.hasNextPage(), found.totalCount()));
    }

    private static Uni<RowSet<Row>> run(SqlConnection connection, SearchStatement statement) {
        return connection.preparedQuery(statement.sql()).execute(statement.tuple());
    }

    private static long total(RowSet<Row> rows) {
        return rows.iterator().next().getLong("total");
    }
}
