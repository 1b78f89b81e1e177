package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.time.Clocks;
import vn.tthc.reporting.fact.Kind;
import vn.tthc.reporting.fact.Outcome;
import vn.tthc.reporting.indicator.Count;
import vn.tthc.reporting.indicator.Window;

/** Finds the cases behind a count: the newest first. */
@ApplicationScoped
class CaseReader {
    private static final String COUNT = "select count(*) from fact f where ";
    private static final String LIST = """
            select f.id, f.kind, f.code, nullif(f.procedure_code, ''), p.name, n.name, f.unit_id, f.received_at, f.due_at,
                f.ended_at, f.state, f.outcome, nullif(f.receiving_unit_id, '')
            from fact f
            left join procedure_name p on p.code = f.procedure_code
            left join field_name n on n.code = f.field_code
            where %1$s order by f.received_at %2$s, f.id %2$s""";
    private static final int FETCHED_AT_ONCE = 500;

    Uni<Page<FigureCase>> page(
            SqlConnection connection, Count count, Filter filter, Window window, UnitChoice units, PageRequest page) {
        var all = conditions(count, filter, window, units);
        var wanted = conditions(count, filter, window, units);
        var after = page.after();
        if (after != null) {
            String side = page.backward() ? ">" : "<";
            wanted.and("f.received_at " + side + "= $%d", after.instant(0).atOffset(ZoneOffset.UTC));
            wanted.and(
                    "(f.received_at, f.id) " + side + " ($"
                            + wanted.parameters().size() + ", $%d)",
                    after.uuid(1));
        }
        var list = LIST.formatted(wanted.sql(), page.backward() ? "asc" : "desc") + " limit " + page.limit();
        return total(connection, all, page).chain(total -> connection
                .preparedQuery(list)
                .execute(wanted.parameters())
                .map(rows -> {
                    var cases = new ArrayList<FigureCase>();
                    rows.forEach(row -> cases.add(figureCase(row)));
                    return Page.of(List.copyOf(cases), page, CaseReader::cursor, total);
                }));
    }

    /** All of them in the same order, fetched as they are taken. @param connection with a transaction */
    Multi<FigureCase> all(SqlConnection connection, Count count, Filter filter, Window window, UnitChoice units) {
        var wanted = conditions(count, filter, window, units);
        return connection.prepare(LIST.formatted(wanted.sql(), "desc")).onItem().transformToMulti(statement -> statement
                .createStream(FETCHED_AT_ONCE, wanted.parameters())
                .toMulti()
                .map(CaseReader::figureCase));
    }

    private static Uni<@Nullable Long> total(SqlConnection connection, Conditions all, PageRequest page) {
        return page.counted()
                ? connection
                        .preparedQuery(COUNT + all.sql())
                        .execute(all.parameters())
                        .map(rows -> rows.iterator().next().getLong(0))
                : Uni.createFrom().nullItem();
    }

    private static Conditions conditions(Count count, Filter filter, Window window, UnitChoice units) {
        var parameters = Tuple.of(window.from(), window.to());
        return Conditions.ofFacts(parameters, filter, units)
                .and("$1::date is not null and $2::date is not null")
                .and(CaseCondition.of(count));
    }

    private static Cursor cursor(FigureCase each) {
        return Cursor.of(each.receivedAt().toInstant(), each.id());
    }

    private static FigureCase figureCase(Row row) {
        var outcome = row.getString(11);
        return new FigureCase(
                row.getUUID(0),
                Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                local(row.getOffsetDateTime(7)),
                localOrNull(row.getOffsetDateTime(8)),
                localOrNull(row.getOffsetDateTime(9)),
                row.getString(10),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(12));
    }

    private static @Nullable OffsetDateTime localOrNull(@Nullable OffsetDateTime moment) {
        return moment == null ? null : local(moment);
    }

    private static OffsetDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Clocks.ZONE).toOffsetDateTime();
    }
}
