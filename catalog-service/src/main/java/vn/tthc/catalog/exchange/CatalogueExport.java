package vn.tthc.catalog.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.exchange.CatalogueFile.Written;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;

/**
 * Writes out the published catalogue: all versions with what was known when, the decisions behind them,
 * and the units that decisions changed. The database
 * writes the lines itself, whose JSON has one form only, so nothing can get lost or be written differently on the way.
 */
@ApplicationScoped
class CatalogueExport {
    private static final int PAGE = 400;
    private static final String ONE_ZONE = "set local timezone to 'UTC'";
    private static final String PUBLISHED = "exists (select 1 from procedure_version v where v.decision_id = d.id)";
    private static final String UNIT_CHANGES = """
            select c.id::text as place, (to_jsonb(c) || '{"record": "unitChange"}')::text as line
            from unit_change c where ($1::text is null or c.id > $1::uuid) order by c.id limit $2
            """;
    /** Units that decisions began or ended; those before them come from files. What ended first, so that its code is free. */
    private static final String UNITS = """
            select coalesce(u.valid_from::text, '') || ' ' || u.id as place,
                (to_jsonb(u) - array['validity', 'folded'] || '{"record": "unit"}')::text as line
            from org_unit u
            where (u.begun_by is not null or u.ended_by is not null)
              and ($1::text is null or coalesce(u.valid_from::text, '') || ' ' || u.id > $1)
            order by place limit $2
            """;

    private static final String DECISIONS = """
            select d.id::text as place, (to_jsonb(d) - 'folded' || '{"record": "decision"}')::text as line
            from decision d where %s and ($1::text is null or d.id > $1::uuid) order by d.id limit $2
            """.formatted(PUBLISHED);
    private static final String LINES = """
            select l.decision_id || ' ' || to_char(l.no, 'FM000000') as place,
                (to_jsonb(l) || '{"record": "line"}')::text as line
            from decision_line l join decision d on d.id = l.decision_id
            where %s and ($1::text is null or l.decision_id || ' ' || to_char(l.no, 'FM000000') > $1)
            order by place limit $2
            """.formatted(PUBLISHED);
    private static final String VERSIONS = """
            select v.code || ' ' || to_char(v.version, 'FM000000') as place,
                (to_jsonb(v) - array['validity', 'valid_from', 'day_place', 'search', 'folded_name', 'folded_rest']
                    || '{"record": "version"}')::text as line
            from procedure_version v
            where v.status <> 'NOT_APPLIED'
              and ($1::text is null or v.code || ' ' || to_char(v.version, 'FM000000') > $1)
            order by place limit $2
            """;

    private final Transactions transactions;
    private final Vertx vertx;

    CatalogueExport(Transactions transactions, Vertx vertx) {
        this.transactions = transactions;
        this.vertx = vertx;
    }

    Uni<Written> write() {
        return transactions.queryAsSystem(
                c -> write((sql, parameters) -> c.preparedQuery(sql).execute(parameters)));
    }

    /** Inside a transaction at hand. */
    Uni<Written> write(Statements statements) {
        Context context = vertx.getOrCreateContext();
        CatalogueFile file = new CatalogueFile();
        return statements
                .execute(ONE_ZONE, Tuple.tuple())
                .chain(() -> pages(statements, context, file, UNIT_CHANGES, null))
                .chain(() -> pages(statements, context, file, UNITS, null))
                .chain(() -> pages(statements, context, file, DECISIONS, null))
                .chain(() -> pages(statements, context, file, LINES, null))
                .chain(() -> pages(statements, context, file, VERSIONS, null))
                .chain(() -> context.executeBlocking(file::end, true));
    }

    /** @param place of the last line written; null at the start */
    private static Uni<Void> pages(
            Statements statements, Context context, CatalogueFile file, String sql, @Nullable String place) {
        return statements
                .execute(sql, Tuple.of(place, PAGE))
                .map(CatalogueExport::list)
                .chain(rows -> {
                    List<String> lines =
                            rows.stream().map(row -> row.getString("line")).toList();
                    Uni<CatalogueFile> written = context.executeBlocking(() -> file.add(lines), true);
                    return rows.size() < PAGE
                            ? written.replaceWithVoid()
                            : written.chain(() -> pages(
                                    statements,
                                    context,
                                    file,
                                    sql,
                                    rows.getLast().getString("place")));
                });
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
