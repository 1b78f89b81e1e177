package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.list.ListFilter.Basis;
import vn.tthc.catalog.list.ListLine.Action;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.reduction.ReducedLimit;
import vn.tthc.catalog.reduction.Reduction;
import vn.tthc.catalog.reduction.Savings;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Reads lists. What is on them is published, so every reader sees the same. */
@ApplicationScoped
class Lists {
    private final Transactions transactions;

    Lists(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A page, its sizes, and for time reductions what all entries asked for save: two statements, three with savings. */
    Uni<ListPage> page(ListFilter filter, PageRequest page) {
        return transactions.queryAsSystem(c -> rows(c, filter, page).chain(rows -> counts(c, filter)
                .chain(counts -> savings(c, filter).map(savings -> {
                    List<ListEntry> entries = savings == null
                            ? rows
                            : rows.stream()
                                    .map(row -> row.saving(savings.lines().get(row.key())))
                                    .toList();
                    Page<ListEntry> found = Page.of(entries, page, Lists::cursor, (long) counts.entries());
                    return ListPage.of(found, counts, savings == null ? null : savings.totals());
                }))));
    }

    /** The whole list, each time reduction with what it saves. */
    Uni<List<ListEntry>> all(ListFilter filter) {
        return transactions.queryAsSystem(c -> rows(c, filter, null)).map(rows -> {
            if (!filter.kind().isReduction()) {
                return rows;
            }
            Savings savings = savings(rows);
            return rows.stream()
                    .map(row -> row.saving(savings.lines().get(row.key())))
                    .toList();
        });
    }

    Uni<List<BreakdownRow>> breakdown(ListFilter filter, Breakdown by) {
        ListStatement statement = new ListStatement(filter);
        return transactions
                .queryAsSystem(c -> run(c, statement.breakdown(by), statement))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new BreakdownRow(row.getString("key"), row.getString("label"), ListCounts.of(row)))
                        .toList());
    }

    /** Every list: what decisions published, beside what the catalogue says. */
    Uni<List<ListSummary>> summary(LocalDate at) {
        return transactions.queryAsSystem(c -> {
            Uni<List<ListSummary>> summaries = Uni.createFrom().item(new ArrayList<>());
            for (ListKind kind : ListKind.values()) {
                summaries = summaries.chain(list -> counts(c, ListFilter.all(kind, at, Basis.PUBLISHED))
                        .chain(published -> catalogueCounts(c, kind, at)
                                .map(catalogue -> new ListSummary(kind, kind.title(), published, catalogue)))
                        .map(summary -> {
                            list.add(summary);
                            return list;
                        }));
            }
            return summaries;
        });
    }

    /** Lines that would put on the list what the catalogue says; inside a transaction at hand. */
    Uni<List<ListLine>> unpublished(Statements statements, TakeFromCatalogue wanted, LocalDate at) {
        ListStatement statement = new ListStatement(
                new ListFilter(wanted.kind(), at, Basis.UNPUBLISHED, wanted.level(), wanted.field(), null, null, null));
        String sql = statement.rows(null);
        return statements.execute(sql, statement.tuple()).map(rows -> entries(rows).stream()
                .map(e -> new ListLine(Action.ADD, wanted.kind(), e.subjectCode(), e.level(), null, null, null))
                .toList());
    }

    private static Uni<@Nullable ListCounts> catalogueCounts(SqlConnection c, ListKind kind, LocalDate at) {
        return kind.catalogueSays() == null
                ? Uni.createFrom().nullItem()
                : counts(c, ListFilter.all(kind, at, Basis.CATALOGUE));
    }

    private static Uni<List<ListEntry>> rows(SqlConnection c, ListFilter filter, @Nullable PageRequest page) {
        ListStatement statement = new ListStatement(filter);
        return run(c, statement.rows(page), statement).map(Lists::entries);
    }

    private static Uni<ListCounts> counts(SqlConnection c, ListFilter filter) {
        ListStatement statement = new ListStatement(filter);
        return run(c, statement.counts(), statement)
                .map(rows -> ListCounts.of(rows.iterator().next()));
    }

    private static Uni<@Nullable Savings> savings(SqlConnection c, ListFilter filter) {
        return filter.kind().isReduction()
                ? rows(c, filter, null).map(Lists::savings)
                : Uni.createFrom().nullItem();
    }

    /** Of all entries asked for, not of a page: a procedure of two levels is counted once among them. */
    private static Savings savings(List<ListEntry> entries) {
        List<ReducedLimit> lines = new ArrayList<>();
        for (ListEntry entry : entries) {
            Reduction cut = entry.detail() == null ? null : entry.detail().reduction();
            if (cut != null) {
                String subject = entry.subjectCode() + "\u001f" + (entry.item() == null ? "" : entry.item());
                lines.add(new ReducedLimit(entry.key(), subject, cut, entry.hourlyRate()));
            }
        }
        return Savings.of(lines);
    }

    private static Uni<RowSet<Row>> run(SqlConnection c, String sql, ListStatement statement) {
        return c.preparedQuery(sql).execute(statement.tuple());
    }

    private static Cursor cursor(ListEntry entry) {
        return Cursor.of(
                entry.subjectCode(),
                entry.level() == ProcedureLevel.PROVINCE ? 1 : 2,
                entry.item() == null ? "" : entry.item());
    }

    private static List<ListEntry> entries(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Lists::entry).toList();
    }

    private static ListEntry entry(Row row) {
        String detail = row.getString("detail");
        String item = row.getString("item");
        return new ListEntry(
                row.getString("subject_code"),
                row.getString("subject_name"),
                row.getString("field_code"),
                row.getString("field_name"),
                row.getString("unit_id"),
                ProcedureLevel.valueOf(row.getString("level")),
                item.isEmpty() ? null : item,
                detail == null || detail.equals("{}") ? null : Json.read(detail, ListDetail.class),
                row.getLocalDate("from_day"),
                row.getLocalDate("to_day"),
                row.getUUID("decision_id"),
                row.getString("decision_number"),
                row.getLocalDate("decision_issued_on"),
                row.getLong("hourly_rate"),
                null);
    }
}
