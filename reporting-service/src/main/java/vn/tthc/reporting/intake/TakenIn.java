package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.SortedMap;
import vn.tthc.platform.data.Transactions;

/** How far the events have been taken in. */
@ApplicationScoped
class TakenIn {
    private static final String REACHED = """
            insert into taken_in as t (topic, partition, last_event_at)
            select * from unnest($1::text[], $2::int[], $3::timestamptz[])
            on conflict (topic, partition) do update set last_event_at = excluded.last_event_at
            where t.last_event_at < excluded.last_event_at""";

    record Partition(String topic, int number) implements Comparable<Partition> {
        @Override
        public int compareTo(Partition other) {
            return Comparator.comparing(Partition::topic)
                    .thenComparingInt(Partition::number)
                    .compare(this, other);
        }
    }

    private final Transactions transactions;

    TakenIn(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Void> reached(SortedMap<Partition, Instant> times) {
        var row = Tuple.tuple()
                .addArrayOfString(times.keySet().stream().map(Partition::topic).toArray(String[]::new))
                .addArrayOfInteger(
                        times.keySet().stream().map(Partition::number).toArray(Integer[]::new))
                .addArrayOfOffsetDateTime(times.values().stream()
                        .map(time -> time.atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
        return transactions
                .statements()
                .chain(statements -> statements.execute(REACHED, row))
                .replaceWithVoid();
    }
}
