package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.fact.Cell;
import vn.tthc.reporting.fact.Cube;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.grain.Grain;

/** The counters: each contribution once in every cube, by day and summed up by half month, month and year. */
@ApplicationScoped
class CounterStore {
    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final int KEYS = 9;
    private static final String ADD = """
            insert into counter as c
                (cube, grain, period, unit_id, origin_unit_id, field_code, procedure_code, level, channel, %s)
            select * from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], %s)
            on conflict (cube, grain, period, unit_id, origin_unit_id, field_code, procedure_code, level, channel)
            do update set %s""".formatted(
                    measures(Measure::column),
                    IntStream.rangeClosed(KEYS + 1, KEYS + MEASURES.size())
                            .mapToObj(n -> "$" + n + "::int[]")
                            .collect(Collectors.joining(", ")),
                    measures(m -> m.column() + " = c." + m.column() + " + excluded." + m.column()));

    private record Key(Cube cube, Grain grain, LocalDate period, Dimensions dimensions) {}

    /** One order for all, so that two transactions never wait for each other in a circle. */
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::cube)
            .thenComparing(Key::grain)
            .thenComparing(Key::period)
            .thenComparing(
                    Key::dimensions,
                    Comparator.comparing(Dimensions::unitId)
                            .thenComparing(Dimensions::originUnitId)
                            .thenComparing(Dimensions::procedureCode)
                            .thenComparing(Dimensions::fieldCode)
                            .thenComparing(Dimensions::level)
                            .thenComparing(Dimensions::channel));

    private final Transactions transactions;

    CounterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Void> add(Map<Cell, Long> changes) {
        var sums = new HashMap<Key, int[]>();
        changes.forEach((cell, change) -> {
            for (var cube : Cube.values()) {
                var dimensions = cube.of(cell.dimensions());
                for (var grain : Grain.values())
                    sums.computeIfAbsent(
                                            new Key(cube, grain, grain.startOf(cell.day()), dimensions),
                                            none -> new int[MEASURES.size()])[
                                    cell.measure().ordinal()] +=
                            Math.toIntExact(change);
            }
        });
        sums.values().removeIf(counts -> Arrays.stream(counts).allMatch(count -> count == 0));
        if (sums.isEmpty()) return Uni.createFrom().voidItem();
        var sorted =
                sums.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER)).toList();
        var keys = sorted.stream().map(Map.Entry::getKey).toList();
        var counts = sorted.stream().map(Map.Entry::getValue).toList();
        var parameters = parameters(keys, counts);
        return transactions
                .statements()
                .chain(statements -> statements.execute(ADD, parameters))
                .replaceWithVoid();
    }

    private static Tuple parameters(List<Key> keys, List<int[]> counts) {
        var parameters = Tuple.tuple()
                .addArrayOfString(texts(keys, key -> key.cube().name()))
                .addArrayOfString(texts(keys, key -> key.grain().name()))
                .addArrayOfLocalDate(keys.stream().map(Key::period).toArray(LocalDate[]::new));
        Stream.<Function<Dimensions, String>>of(
                        Dimensions::unitId,
                        Dimensions::originUnitId,
                        Dimensions::fieldCode,
                        Dimensions::procedureCode,
                        Dimensions::level,
                        Dimensions::channel)
                .forEach(part -> parameters.addArrayOfString(texts(keys, key -> part.apply(key.dimensions()))));
        MEASURES.forEach(measure -> parameters.addArrayOfInteger(
                counts.stream().map(each -> each[measure.ordinal()]).toArray(Integer[]::new)));
        return parameters;
    }

    private static String measures(Function<Measure, String> part) {
        return MEASURES.stream().map(part).collect(Collectors.joining(", "));
    }

    private static String[] texts(List<Key> keys, Function<Key, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }
}
