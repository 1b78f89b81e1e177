package vn.tthc.catalog.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Keeps the reports of all loads. */
@ApplicationScoped
class ImportReports {
    private static final String REPORTS =
            "select r.*, (select count(*)::int from import_odd o where o.import_id = r.id) as odd_count from import_run r ";

    private final Transactions transactions;

    ImportReports(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Void> add(Statements statements, ImportReport report) {
        List<Odd> odd = report.odd();
        return statements
                .execute(
                        "insert into import_run (id, kind, started_at, finished_at, run_by, read, loaded, unchanged)"
                                + " values ($1, $2, $3, $4, $5, $6, $7, $8)",
                        Tuple.tuple(List.of(
                                report.id(),
                                report.kind().name(),
                                report.startedAt().atOffset(ZoneOffset.UTC),
                                report.finishedAt().atOffset(ZoneOffset.UTC),
                                report.runBy(),
                                report.read(),
                                report.loaded(),
                                report.unchanged())))
                .chain(() -> statements.execute(
                        """
                        insert into import_odd (import_id, no, row, code, kind, reason, value)
                        select $1, no, row, code, kind, reason, value
                        from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
                            as o (no, row, code, kind, reason, value)
                        """,
                        Tuple.tuple(List.of(
                                report.id(),
                                IntStream.rangeClosed(1, odd.size()).boxed().toArray(Integer[]::new),
                                odd.stream().map(Odd::row).toArray(Integer[]::new),
                                texts(odd, Odd::code),
                                texts(odd, Odd::kind),
                                texts(odd, Odd::reason),
                                texts(odd, Odd::value)))))
                .replaceWithVoid();
    }

    Uni<ImportReport> get(UUID id) {
        return transactions.queryAsSystem(c -> c.preparedQuery(REPORTS + "where r.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new ImportRefusal.NotFound(id.toString());
                    }
                    return rows.iterator().next();
                })
                .chain(run -> c.preparedQuery("select * from import_odd where import_id = $1 order by no")
                        .execute(Tuple.of(id))
                        .map(odd -> report(
                                run,
                                StreamSupport.stream(odd.spliterator(), false)
                                        .map(ImportReports::odd)
                                        .toList()))));
    }

    /** The latest first, without what was odd. */
    Uni<Page<ImportReport>> list(PageRequest page) {
        UUID after = page.after() == null ? null : page.after().uuid(0);
        return transactions.queryAsSystem(
                c -> c.preparedQuery(REPORTS + "where $1::uuid is null or r.id < $1 order by r.id desc limit $2")
                        .execute(Tuple.of(after, page.limit()))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> report(row, List.of()))
                                .toList())
                        .map(rows -> Page.of(rows, page, r -> Cursor.of(r.id()), null)));
    }

    private static ImportReport report(Row row, List<Odd> odd) {
        return new ImportReport(
                row.getUUID("id"),
                ImportReport.Kind.valueOf(row.getString("kind")),
                false,
                row.getOffsetDateTime("started_at").toInstant(),
                row.getOffsetDateTime("finished_at").toInstant(),
                row.getString("run_by"),
                row.getInteger("read"),
                row.getInteger("loaded"),
                row.getInteger("unchanged"),
                row.getInteger("odd_count"),
                odd);
    }

    private static Odd odd(Row row) {
        return new Odd(
                row.getInteger("row"),
                row.getString("code"),
                row.getString("kind"),
                row.getString("reason"),
                row.getString("value"));
    }

    private static String[] texts(List<Odd> odd, Function<Odd, @Nullable String> part) {
        return odd.stream().map(part).toArray(String[]::new);
    }
}
