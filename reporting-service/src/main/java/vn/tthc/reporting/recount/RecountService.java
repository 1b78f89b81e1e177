package vn.tthc.reporting.recount;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.fact.Axis;
import vn.tthc.reporting.fact.Cube;
import vn.tthc.reporting.fact.Measure;
import vn.tthc.reporting.grain.Grain;

/** Sums the facts up in one statement, so that both sides are of the same moment, and compares every cell. */
@ApplicationScoped
class RecountService {
    private static final String COMPARE = """
            with by_day as (
                select c.day, c.measure, unit_id, origin_unit_id, receiving_unit_id, origin_receiving_unit_id, field_code,
                    procedure_code, level, channel, sum(c.delta)::bigint as count
                from fact cross join lateral (
                    values (received_on, arrival, 1), (closed_on, closing, 1), (hold_from, hold, 1), (hold_until, hold, -1)
                    union all
                    select case when mark in (%s) then closed_on else received_on end, mark, 1 from unnest(marks) as mark
                ) as c (day, measure, delta)
                where c.day is not null
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            cubes (cube, by_unit, by_field, by_procedure, by_level, by_channel, by_receiver) as (values %s),
            recounted (cube, grain, period, measure, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
                    count) as (
                select cube, grain,
                    case grain
                        when 'DAY' then day
                        when 'HALF_MONTH' then date_trunc('month', day::timestamp)::date
                            + case when extract(day from day) < 15 then 0 else 14 end
                        when 'MONTH' then date_trunc('month', day::timestamp)::date
                        else date_trunc('year', day::timestamp)::date end,
                    measure,
                    case when not by_unit then '' when by_receiver then receiving_unit_id else unit_id end,
                    case when not by_unit then '' when by_receiver then origin_receiving_unit_id else origin_unit_id end,
                    case when by_field then field_code else '' end,
                    case when by_procedure then procedure_code else '' end,
                    case when by_level then level else '' end,
                    case when by_channel then channel else '' end,
                    sum(count)::bigint
                from by_day cross join cubes
                    cross join (values ('DAY'), ('HALF_MONTH'), ('MONTH'), ('YEAR')) as g (grain)
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            counted as (
                select c.cube, c.grain, c.period, m.measure, c.unit_id, c.origin_unit_id, c.field_code, c.procedure_code,
                    c.level, c.channel, m.count
                from counter c cross join lateral (values %s) as m (measure, count)
                where m.count <> 0),
            compared as (
                select cube, grain, period, measure, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
                    coalesce(c.count, 0)::bigint as counter, coalesce(r.count, 0) as recounted
                from counted c
                full join recounted r using (cube, grain, period, measure, unit_id, origin_unit_id, field_code,
                    procedure_code, level, channel))
            select (select count(*) from fact), count(*) over (), count(*) filter (where counter <> recounted) over (),
                compared.*
            from compared
            order by counter = recounted, cube, grain, period, measure, unit_id, procedure_code, field_code, level, channel
            limit 1000""".formatted(
                    Stream.of(Measure.values())
                            .filter(measure -> measure.role() == Measure.Role.CLOSING_MARK)
                            .map(measure -> "'" + measure + "'")
                            .collect(Collectors.joining(", ")),
                    Stream.of(Cube.values()).map(RecountService::cube).collect(Collectors.joining(", ")),
                    Stream.of(Measure.values())
                            .map(measure -> "('" + measure + "', c." + measure.column() + ")")
                            .collect(Collectors.joining(", ")));

    /** The cube as a row: its name, whether it tells each axis apart, and whether by the receiving unit. */
    private static String cube(Cube cube) {
        return Stream.of(Axis.values())
                .map(axis -> String.valueOf(cube.tellsApart(axis)))
                .collect(Collectors.joining(
                        ", ", "('" + cube + "', ", ", " + (cube.attribution() == Attribution.RECEIVING) + ")"));
    }

    private final Transactions transactions;
    private final Clock clock;

    RecountService(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Recount> recount() {
        return transactions
                .queryAsSystem(connection -> connection.preparedQuery(COMPARE).execute())
                .map(this::recount);
    }

    private Recount recount(RowSet<Row> rows) {
        var differences = new ArrayList<Recount.Difference>();
        long facts = 0;
        long cells = 0;
        long differing = 0;
        for (var row : rows) {
            facts = row.getLong(0);
            cells = row.getLong(1);
            differing = row.getLong(2);
            if (!row.getLong("counter").equals(row.getLong("recounted"))) differences.add(difference(row));
        }
        return new Recount(OffsetDateTime.now(clock), facts, cells, differing, differences);
    }

    private static Recount.Difference difference(Row row) {
        return new Recount.Difference(
                Cube.valueOf(row.getString("cube")),
                Grain.valueOf(row.getString("grain")),
                row.getLocalDate("period"),
                Measure.valueOf(row.getString("measure")),
                row.getString("unit_id"),
                row.getString("origin_unit_id"),
                row.getString("field_code"),
                row.getString("procedure_code"),
                row.getString("level"),
                row.getString("channel"),
                row.getLong("counter"),
                row.getLong("recounted"));
    }
}
