package vn.tthc.gateway.key;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.time.Clocks;

/** Counts the requests of keys against their quotas, and remembers every read. */
@ApplicationScoped
class ReadLog {
    private static final String COUNT = """
            insert into api_key_day (key_id, day, requests, rows, minute, in_minute) values ($1, $2, 1, 0, $4, 1)
            on conflict (key_id, day) do update set requests = api_key_day.requests + 1, minute = $4,
                in_minute = case when api_key_day.minute = $4 then api_key_day.in_minute + 1 else 1 end
            where api_key_day.requests < $3 and (api_key_day.minute is distinct from $4 or api_key_day.in_minute < $5)
            returning requests, in_minute""";
    private static final String OF_DAY = "select requests from api_key_day where key_id = $1 and day = $2";
    private static final String WRITE = """
            with used as (update api_key_secret set last_used_at = $3 where prefix = $2),
                counted as (update api_key_day set rows = rows + $6 where key_id = $1 and day = $9)
            insert into api_key_read (key_id, prefix, at, query, filter, rows, status, address)
            values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8)""";
    private static final String READS =
            "select id, at, prefix, query, filter::text as filter, rows, status, address from api_key_read where key_id = $1";
    private static final String USAGE = """
            select k.id, k.name, k.owner,
                count(r.id) filter (where r.status < 400) as reads,
                coalesce(sum(r.rows), 0)::bigint as rows,
                count(r.id) filter (where r.status >= 400) as refused,
                count(distinct (r.at at time zone 'Asia/Ho_Chi_Minh')::date)::integer as days,
                max(r.at) as last_read_at
            from api_key k left join api_key_read r on r.key_id = k.id and r.at >= $1 and r.at < $2
            where ($3::uuid is null or k.id = $3) and k.issued_at < $2
            group by k.id, k.name, k.owner
            order by reads desc, k.name, k.id""";

    private final Pool pool;
    private final Clock clock;

    ReadLog(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What came of counting a request. */
    sealed interface Counted {
        /** @param today requests of the day with this one @param inMinute of the minute of the clock */
        record Taken(int today, int inMinute) implements Counted {}

        record MinuteUsedUp() implements Counted {}

        record DayUsedUp() implements Counted {}
    }

    /** Whichever gateway took the others. */
    Uni<Counted> count(CallerKey key) {
        var now = OffsetDateTime.now(clock);
        var today = now.toLocalDate();
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(key.id(), today, key.perDay(), now.truncatedTo(ChronoUnit.MINUTES), key.perMinute()))
                .chain(rows -> {
                    if (rows.size() > 0) {
                        var row = rows.iterator().next();
                        return Uni.createFrom().<Counted>item(new Counted.Taken(row.getInteger(0), row.getInteger(1)));
                    }
                    return pool.preparedQuery(OF_DAY)
                            .execute(Tuple.of(key.id(), today))
                            .<Counted>map(used -> used.iterator().next().getInteger(0) < key.perDay()
                                    ? new Counted.MinuteUsedUp()
                                    : new Counted.DayUsedUp());
                });
    }

    /** @param filter as JSON */
    Uni<Void> write(CallerKey key, String query, String filter, long rows, int status, @Nullable String address) {
        var now = OffsetDateTime.now(clock);
        return pool.preparedQuery(WRITE)
                .execute(Tuple.tuple()
                        .addUUID(key.id())
                        .addString(key.prefix())
                        .addOffsetDateTime(now)
                        .addString(query)
                        .addString(filter)
                        .addLong(rows)
                        .addInteger(status)
                        .addString(address)
                        .addLocalDate(now.toLocalDate()))
                .replaceWithVoid();
    }

    /** The newest first. */
    Uni<Page<ApiKeyRead>> reads(UUID key, PageRequest page) {
        var after = page.after();
        var parameters = Tuple.of(key);
        if (after != null) parameters.addLong(after.number(0));
        var sql = READS + (after == null ? "" : " and id < $2") + " order by id desc limit " + page.limit();
        return pool.preparedQuery("select count(*) from api_key_read where key_id = $1")
                .execute(Tuple.of(key))
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(total -> pool.preparedQuery(sql).execute(parameters).map(rows -> {
                    var reads = new ArrayList<ApiKeyRead>();
                    rows.forEach(row -> reads.add(KeyRows.read(row)));
                    return Page.of(List.copyOf(reads), page, each -> Cursor.of(each.id()), total);
                }));
    }

    /** Of every key that there was by then, or of one. */
    Uni<List<ApiKeyUsage>> usage(YearMonth month, @Nullable UUID key) {
        return pool.preparedQuery(USAGE)
                .execute(Tuple.of(start(month), start(month.plusMonths(1)), key))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(KeyRows::usage)
                        .toList());
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Clocks.ZONE).toOffsetDateTime();
    }
}
