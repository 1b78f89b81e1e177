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
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.internal.Spelling;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Finds procedures in force today by filter and text. */
@ApplicationScoped
class ProcedureSearch {
    private record Hit(ProcedureVersion version, double score) {}

    /** A longer text is a paste; its first words say enough. */
    private static final int MOST_WORDS = 24;

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
        List<String> words = filter.text() == null
                ? List.of()
                : SearchText.words(filter.text()).stream().limit(MOST_WORDS).toList();
        return transactions.queryAsSystem(c -> run(c, new SearchStatement(filter, today, page, null))
                .chain(rows -> found(rows) || words.isEmpty()
                        ? Uni.createFrom().item(rows)
                        : known(c).chain(known ->
                                run(c, new SearchStatement(filter, today, page, Spelling.corrected(words, known)))))
                .chain(rows -> found(rows) || words.size() < 3
                        ? Uni.createFrom().item(rows)
                        : run(c, new SearchStatement(filter, today, page, Spelling.allButOne(words))))
                .chain(rows -> views(c, rows, page, withWorkflow)));
    }

    /** Words that occur in procedures. */
    private static Uni<List<String>> known(SqlConnection connection) {
        return connection
                .preparedQuery("select word from search_word")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList());
    }

    private static boolean found(RowSet<Row> rows) {
        return total(rows) > 0;
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
