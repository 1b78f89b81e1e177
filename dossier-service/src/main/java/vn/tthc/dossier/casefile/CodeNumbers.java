package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tthc.platform.data.Transactions;

/**
 * Numbers of dossier codes. Each is taken in a short transaction of its own, so that receipts at one counter do not wait for
 * each other; a receipt that fails leaves a gap.
 */
@ApplicationScoped
class CodeNumbers {
    private static final String TAKE = """
            insert into code_number as n (unit_code, day, last)
            select unit_code, day, taken from unnest($1::text[], $2::date[], $3::bigint[]) as need (unit_code, day, taken)
            on conflict (unit_code, day) do update set last = n.last + excluded.last
            returning unit_code, day, last""";

    private final Transactions transactions;

    CodeNumbers(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Long> next(String unitCode, LocalDate day) {
        return blocks(List.of(new Need(unitCode, day, 1))).map(firsts -> firsts.getOrDefault(key(unitCode, day), 1L));
    }

    /** How many numbers a unit needs for a day. */
    record Need(String unitCode, LocalDate day, long count) {}

    static String key(String unitCode, LocalDate day) {
        return unitCode + "/" + day;
    }

    /** Takes a block of numbers for each need; answers the first of each by {@link #key}. */
    Uni<Map<String, Long>> blocks(List<Need> needs) {
        if (needs.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<String, Long> counts = new HashMap<>();
        needs.forEach(need -> counts.put(key(need.unitCode(), need.day()), need.count()));
        List<Need> sorted = needs.stream()
                .sorted(Comparator.comparing(Need::unitCode).thenComparing(Need::day))
                .toList();
        Tuple parameters = Tuple.of(
                sorted.stream().map(Need::unitCode).toArray(String[]::new),
                sorted.stream().map(Need::day).toArray(LocalDate[]::new),
                sorted.stream().map(Need::count).toArray(Long[]::new));
        return transactions
                .queryAsSystem(sql -> sql.preparedQuery(TAKE).execute(parameters))
                .map(rows -> {
                    Map<String, Long> firsts = new HashMap<>();
                    rows.forEach(row -> {
                        String key = key(row.getString("unit_code"), row.getLocalDate("day"));
                        firsts.put(key, row.getLong("last") - counts.getOrDefault(key, 1L) + 1);
                    });
                    return firsts;
                });
    }
}
