package vn.tthc.reporting.intake;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.DossierFact;
import vn.tthc.reporting.fact.Fact;
import vn.tthc.reporting.fact.FeedbackFact;
import vn.tthc.reporting.fact.Life;

/** Facts as columns: one array for each column of the table, so that a batch is one statement. */
final class FactColumns {
    private static final String COLUMNS = """
            id, kind, code, revision, unit_id, origin_unit_id, receiving_unit_id, origin_receiving_unit_id, field_code,
            procedure_code, level, channel, received_at, due_at, paused_at, answered_at, ended_at, changed_at, state, outcome,
            arrival, received_on, closing, closed_on, hold, hold_from, hold_until, marks, digitisation""";
    private static final String ROWS = """
            select id, kind, code, revision, unit_id, origin_unit_id, receiving_unit_id, origin_receiving_unit_id, field_code,
                procedure_code, level, channel, received_at, due_at, paused_at, answered_at, ended_at, changed_at, state,
                outcome, arrival, received_on, closing, closed_on, hold, hold_from, hold_until,
                string_to_array(marks, ','), digitisation::jsonb
            from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[], $14::timestamptz[],
                $15::timestamptz[], $16::timestamptz[], $17::timestamptz[], $18::timestamptz[], $19::text[], $20::text[],
                $21::text[], $22::date[], $23::text[], $24::date[], $25::text[], $26::date[], $27::date[], $28::text[],
                $29::text[]) as told (""" + COLUMNS + ")";

    static final String INSERT = "insert into fact (" + COLUMNS + ") " + ROWS;
    static final String UPDATE = "update fact set (" + COLUMNS + ") = (select n.*) from (" + ROWS + ") as n (" + COLUMNS
            + ") where fact.id = n.id";

    private final List<Fact> facts;

    private FactColumns(List<Fact> facts) {
        this.facts = facts;
    }

    static Tuple of(List<Fact> facts) {
        var columns = new FactColumns(facts);
        var parameters = Tuple.tuple();
        parameters.addArrayOfUUID(facts.stream().map(Fact::id).toArray(UUID[]::new));
        parameters.addArrayOfString(columns.texts(fact -> fact.kind().name()));
        parameters.addArrayOfString(columns.texts(Fact::code));
        parameters.addArrayOfLong(facts.stream().map(Fact::revision).toArray(Long[]::new));
        columns.addDimensions(parameters);
        columns.addTimes(parameters);
        columns.addDays(parameters);
        return parameters;
    }

    private void addDimensions(Tuple parameters) {
        List<Function<Dimensions, String>> parts = List.of(
                Dimensions::unitId,
                Dimensions::originUnitId,
                Dimensions::receivingUnitId,
                Dimensions::originReceivingUnitId,
                Dimensions::fieldCode,
                Dimensions::procedureCode,
                Dimensions::level,
                Dimensions::channel);
        parts.forEach(part -> parameters.addArrayOfString(texts(fact -> part.apply(fact.dimensions()))));
    }

    private void addTimes(Tuple parameters) {
        parameters.addArrayOfOffsetDateTime(times(Fact::receivedAt));
        parameters.addArrayOfOffsetDateTime(times(Fact::dueAt));
        parameters.addArrayOfOffsetDateTime(times(fact -> fact instanceof DossierFact d ? d.pausedAt() : null));
        parameters.addArrayOfOffsetDateTime(times(fact -> fact instanceof FeedbackFact f ? f.answeredAt() : null));
        parameters.addArrayOfOffsetDateTime(times(Fact::endedAt));
        parameters.addArrayOfOffsetDateTime(times(Fact::changedAt));
        parameters.addArrayOfString(texts(Fact::stateName));
        parameters.addArrayOfString(texts(fact -> name(fact.outcome())));
    }

    private void addDays(Tuple parameters) {
        parameters.addArrayOfString(texts(ofLife(life -> life.arrival().name())));
        parameters.addArrayOfLocalDate(days(ofLife(Life::receivedOn)));
        parameters.addArrayOfString(texts(ofClosing(closing -> closing.how().name())));
        parameters.addArrayOfLocalDate(days(ofClosing(Life.Closing::on)));
        parameters.addArrayOfString(texts(ofHold(hold -> hold.what().name())));
        parameters.addArrayOfLocalDate(days(ofHold(Life.Hold::from)));
        parameters.addArrayOfLocalDate(days(ofHold(Life.Hold::until)));
        parameters.addArrayOfString(texts(FactColumns::marks));
        parameters.addArrayOfString(texts(fact -> fact instanceof DossierFact d ? Json.write(d.digitisation()) : null));
    }

    private static String marks(Fact fact) {
        var life = fact.counted().life();
        return life == null
                ? ""
                : life.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Function<Fact, @Nullable T> ofLife(Function<Life, @Nullable T> part) {
        return fact -> {
            var life = fact.counted().life();
            return life == null ? null : part.apply(life);
        };
    }

    private static <T> Function<Fact, @Nullable T> ofClosing(Function<Life.Closing, @Nullable T> part) {
        return FactColumns.<T>ofLife(life -> {
            var closing = life.closing();
            return closing == null ? null : part.apply(closing);
        });
    }

    private static <T> Function<Fact, @Nullable T> ofHold(Function<Life.Hold, @Nullable T> part) {
        return FactColumns.<T>ofLife(life -> {
            var hold = life.hold();
            return hold == null ? null : part.apply(hold);
        });
    }

    private @Nullable String[] texts(Function<Fact, @Nullable String> part) {
        return facts.stream().map(part).toArray(String[]::new);
    }

    private @Nullable LocalDate[] days(Function<Fact, @Nullable LocalDate> part) {
        return facts.stream().map(part).toArray(LocalDate[]::new);
    }

    private @Nullable OffsetDateTime[] times(Function<Fact, @Nullable Instant> part) {
        return facts.stream().map(fact -> utc(part.apply(fact))).toArray(OffsetDateTime[]::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
