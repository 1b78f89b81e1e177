package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.fact.Cell;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.grain.Grain;

/** The counters: each cell once by day, and summed up by month and by year. */
@ApplicationScoped
class CounterStore {
    private static final String ADD = """
            insert into counter as c
                (grain, period, measure, unit_id, field_code, procedure_code, level, channel, count)
            select * from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::bigint[])
            on conflict (grain, period, measure, unit_id, procedure_code, field_code, level, channel)
            do update set count = c.count + excluded.count""";

    private record Row(Grain grain, Cell cell) {}

    /** One order for all, so that two transactions never wait for each other in a circle. */
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::grain)
            .thenComparing(row -> row.cell().day())
            .thenComparing(row -> row.cell().measure())
            .thenComparing(
                    row -> row.cell().dimensions(),
                    Comparator.comparing(Dimensions::unitId)
                            .thenComparing(Dimensions::procedureCode)
                            .thenComparing(Dimensions::fieldCode)
                            .thenComparing(Dimensions::level)
                            .thenComparing(Dimensions::channel));

    private final Transactions transactions;

    CounterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Void> add(Map<Cell, Long> changes) {
        var sums = new TreeMap<Row, Long>(ORDER);
        changes.forEach((cell, change) -> {
            for (var grain : Grain.values()) sums.merge(row(grain, cell), change, CounterStore::sum);
        });
        if (sums.isEmpty()) return Uni.createFrom().voidItem();
        var rows = List.copyOf(sums.keySet());
        var parameters = Tuple.tuple()
                .addArrayOfString(texts(rows, row -> row.grain().name()))
                .addArrayOfLocalDate(rows.stream().map(row -> row.cell().day()).toArray(LocalDate[]::new))
                .addArrayOfString(texts(rows, row -> row.cell().measure().name()))
                .addArrayOfString(texts(rows, row -> row.cell().dimensions().unitId()))
                .addArrayOfString(texts(rows, row -> row.cell().dimensions().fieldCode()))
                .addArrayOfString(texts(rows, row -> row.cell().dimensions().procedureCode()))
                .addArrayOfString(texts(rows, row -> row.cell().dimensions().level()))
                .addArrayOfString(texts(rows, row -> row.cell().dimensions().channel()))
                .addArrayOfLong(sums.values().toArray(Long[]::new));
        return transactions
                .statements()
                .chain(statements -> statements.execute(ADD, parameters))
                .replaceWithVoid();
    }

    private static Row row(Grain grain, Cell cell) {
        return new Row(grain, new Cell(grain.startOf(cell.day()), cell.measure(), cell.dimensions()));
    }

    private static @org.jspecify.annotations.Nullable Long sum(Long a, Long b) {
        return a + b == 0 ? null : a + b;
    }

    private static String[] texts(List<Row> rows, Function<Row, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
