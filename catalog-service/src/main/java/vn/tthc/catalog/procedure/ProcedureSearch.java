package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Abbreviations;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.internal.Spelling;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Finds procedures in force by filter and text. */
@ApplicationScoped
class ProcedureSearch {
    private record Hit(ProcedureVersion version, double score) {}

    /** A longer text is a paste; its first words say enough. */
    private static final int MOST_WORDS = 24;

    private final Transactions transactions;
    private final ProcedureViews views;

    ProcedureSearch(Transactions transactions, ProcedureViews views) {
        this.transactions = transactions;
        this.views = views;
    }

    Uni<Page<ProcedureView>> find(ProcedureFilter filter, AsOf asOf, PageRequest page, boolean withWorkflow) {
        return transactions.queryAsSystem(c -> widening(
                        c,
                        filter,
                        loose -> {
                            SearchStatement statement = new SearchStatement(filter, asOf, page, loose);
                            return c.preparedQuery(statement.sql()).execute(statement.tuple());
                        },
                        rows -> total(rows) > 0)
                .chain(rows -> views(c, rows, asOf, page, withWorkflow)));
    }

    /** How the same search divides. */
    Uni<ProcedureFacets> facets(ProcedureFilter filter, AsOf asOf) {
        return transactions.queryAsSystem(c -> widening(
                c,
                filter,
                loose -> {
                    FacetStatement statement = new FacetStatement(filter, asOf, loose);
                    return c.preparedQuery(statement.sql())
                            .execute(statement.tuple())
                            .map(FacetStatement::facets);
                },
                facets -> facets.total() > 0));
    }

    /** As typed; when nothing is found with one typing error forgiven in each word; then with all words but one. */
    private static <T> Uni<T> widening(
            SqlConnection connection,
            ProcedureFilter filter,
            Function<@Nullable String, Uni<T>> run,
            Predicate<T> found) {
        List<String> words = filter.text() == null
                ? List.of()
                : Abbreviations.writtenOut(SearchText.words(filter.text())).stream()
                        .limit(MOST_WORDS)
                        .toList();
        return run.apply(null)
                .chain(first -> found.test(first) || words.isEmpty()
                        ? Uni.createFrom().item(first)
                        : known(connection).chain(known -> run.apply(Spelling.corrected(words, known))))
                .chain(second -> found.test(second) || words.size() < 3
                        ? Uni.createFrom().item(second)
                        : run.apply(Spelling.allButOne(words)));
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

    private Uni<Page<ProcedureView>> views(
            SqlConnection connection, RowSet<Row> rows, AsOf asOf, PageRequest page, boolean withWorkflow) {
        List<Hit> hits = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getUUID("id") != null)
                .map(row -> new Hit(ProcedureStore.version(row), row.getDouble("score")))
                .toList();
        Page<Hit> found =
                Page.of(hits, page, hit -> Cursor.of(hit.score(), hit.version().code()), total(rows));
        return views.of(connection, found.items().stream().map(Hit::version).toList(), asOf, withWorkflow)
                .map(found::with);
    }

    private static long total(RowSet<Row> rows) {
        return rows.iterator().next().getLong("total");
    }
}
