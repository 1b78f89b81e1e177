package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.unit.UnitState.Rank;

/** Reads units. They are public: every level has to find every other. */
@ApplicationScoped
public class Units {
    private static final String COLUMNS = """
            select u.id, u.code, u.name, u.level, u.kind, u.parent_id, u.valid_from, u.valid_to, u.folded,
                (select coalesce(json_agg(json_build_object('unitId', s.from_id, 'unitName', o.name, 'extent', s.extent)
                    order by s.from_id), '[]') from unit_succession s join org_unit o on o.id = s.from_id
                    where s.to_id = u.id)::text as predecessors,
                (select coalesce(json_agg(json_build_object('unitId', s.to_id, 'unitName', o.name, 'extent', s.extent)
                    order by s.to_id), '[]') from unit_succession s join org_unit o on o.id = s.to_id
                    where s.from_id = u.id)::text as successors
            from org_unit u
            """;
    private static final String FILTER = """
            where ($1::text is null or u.level = $1) and u.validity @> $2::date
              and ($3::text is null or u.folded like '%' || $3 || '%' or u.code = $4 or u.id = $4)
            """;

    private final Transactions transactions;
    private final Clock clock;

    Units(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<OrgUnit> get(String id) {
        return batch(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(() -> new UnitRefusal.NotFound(id)));
    }

    /** Those of the ids that exist, in the order asked for. */
    Uni<List<OrgUnit>> batch(Collection<String> ids) {
        return transactions
                .queryAsSystem(c -> rows(c, COLUMNS + "where u.id = any($1)", Tuple.of(ids.toArray(String[]::new))))
                .map(units -> {
                    Map<String, OrgUnit> byId =
                            units.stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
                    return ids.stream()
                            .distinct()
                            .filter(byId::containsKey)
                            .map(byId::get)
                            .toList();
                });
    }

    Uni<Page<OrgUnit>> list(UnitFilter filter, PageRequest page) {
        String text = filter.text() == null ? null : filter.text().strip();
        Tuple tuple = Tuple.tuple()
                .addString(filter.level() == null ? null : filter.level().name())
                .addLocalDate(filter.at())
                .addString(text == null ? null : SearchText.fold(text))
                .addString(text);
        Tuple all = Tuple.newInstance(tuple.getDelegate());
        @Nullable Cursor after = page.after();
        Tuple paged = Tuple.tuple()
                .addString(tuple.getString(0))
                .addLocalDate(filter.at())
                .addString(tuple.getString(2))
                .addString(text)
                .addString(after == null ? null : after.key(0))
                .addInteger(page.limit());
        return transactions.queryAsSystem(c -> rows(
                        c,
                        COLUMNS
                                + FILTER
                                + (page.backward()
                                        ? " and ($5::text is null or u.id < $5) order by u.id desc limit $6"
                                        : " and ($5::text is null or u.id > $5) order by u.id limit $6"),
                        paged)
                .chain(items -> c.preparedQuery("select count(*) from org_unit u " + FILTER)
                        .execute(all)
                        .map(count -> Page.of(
                                items,
                                page,
                                u -> Cursor.of(u.id()),
                                count.iterator().next().getLong(0)))));
    }

    /** Every unit, inside a transaction at hand. */
    Uni<List<OrgUnit>> all(Statements statements) {
        return statements.execute(COLUMNS, Tuple.tuple()).map(Units::units);
    }

    /** Every unit. */
    Uni<List<OrgUnit>> all() {
        return transactions.queryAsSystem(c -> rows(c, COLUMNS, Tuple.tuple()));
    }

    /** Ids of the departments and vertical agencies in force, by code; inside a transaction at hand. */
    public Uni<Map<String, String>> departments(Statements statements) {
        return statements
                .execute(
                        "select code, id from org_unit where level = any($1) and validity @> $2::date",
                        Tuple.of(new String[] {Rank.DEPARTMENT.name(), Rank.VERTICAL.name()}, LocalDate.now(clock)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
    }

    private static Uni<List<OrgUnit>> rows(SqlConnection connection, String sql, Tuple tuple) {
        return connection.preparedQuery(sql).execute(tuple).map(Units::units);
    }

    private static List<OrgUnit> units(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Units::unit).toList();
    }

    private static OrgUnit unit(Row row) {
        return new OrgUnit(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                Rank.valueOf(row.getString("level")),
                row.getString("kind"),
                row.getString("parent_id"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                Json.list(row.getString("predecessors"), OrgUnit.Succession.class),
                Json.list(row.getString("successors"), OrgUnit.Succession.class));
    }
}
