package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.fact.Counted;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.Fact;
import vn.tthc.reporting.fact.Life;
import vn.tthc.reporting.fact.Measure;

/** The facts, read and written inside the transaction at hand. */
@ApplicationScoped
class FactStore {
    private static final String LOCK = """
            select id, revision, unit_id, origin_unit_id, receiving_unit_id, origin_receiving_unit_id, field_code,
                procedure_code, level, channel, arrival, received_on, closing, closed_on, hold, hold_from, hold_until, marks
            from fact where id = any ($1) order by id for update""";

    /** A fact as it was counted. */
    record Known(long revision, Counted counted) {}

    private final Transactions transactions;

    FactStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Those that are known, locked until the end of the transaction. */
    Uni<Map<UUID, Known>> lock(Collection<UUID> ids) {
        var parameters = Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new));
        return transactions
                .statements()
                .chain(statements -> statements.execute(LOCK, parameters))
                .map(rows -> {
                    var known = new HashMap<UUID, Known>();
                    rows.forEach(row -> known.put(row.getUUID("id"), known(row)));
                    return known;
                });
    }

    /** Fails when another transaction has just inserted one of them: the batch is then taken again. */
    Uni<Void> insert(List<Fact> facts) {
        return execute(FactColumns.INSERT, facts);
    }

    Uni<Void> update(List<Fact> facts) {
        return execute(FactColumns.UPDATE, facts);
    }

    private Uni<Void> execute(String sql, List<Fact> facts) {
        if (facts.isEmpty()) return Uni.createFrom().voidItem();
        return transactions
                .statements()
                .chain(statements -> statements.execute(sql, FactColumns.of(facts)))
                .replaceWithVoid();
    }

    private static Known known(Row row) {
        var dimensions = new Dimensions(
                row.getString("unit_id"),
                row.getString("origin_unit_id"),
                row.getString("receiving_unit_id"),
                row.getString("origin_receiving_unit_id"),
                row.getString("field_code"),
                row.getString("procedure_code"),
                row.getString("level"),
                row.getString("channel"));
        return new Known(row.getLong("revision"), new Counted(dimensions, life(row)));
    }

    private static @Nullable Life life(Row row) {
        var arrival = row.getString("arrival");
        if (arrival == null) return null;
        var closing = row.getString("closing");
        var hold = row.getString("hold");
        return new Life(
                Measure.valueOf(arrival),
                row.getLocalDate("received_on"),
                closing == null ? null : new Life.Closing(Measure.valueOf(closing), row.getLocalDate("closed_on")),
                hold == null
                        ? null
                        : new Life.Hold(
                                Measure.valueOf(hold), row.getLocalDate("hold_from"), row.getLocalDate("hold_until")),
                Stream.of(row.getArrayOfStrings("marks")).map(Measure::valueOf).collect(Collectors.toSet()));
    }
}
