package vn.tthc.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.reporting.ReportingTest;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.fact.Digitisation;
import vn.tthc.reporting.fact.Dimensions;
import vn.tthc.reporting.fact.DossierFact;
import vn.tthc.reporting.fact.Fact;
import vn.tthc.reporting.fact.FeedbackFact;
import vn.tthc.reporting.fact.Histories;
import vn.tthc.reporting.indicator.Formula;
import vn.tthc.reporting.indicator.IndicatorCode;
import vn.tthc.reporting.indicator.Window;
import vn.tthc.test.Events;

@QuarkusTest
class IntakeTest extends ReportingTest {
    private record Sent(UUID eventId, Fact fact) {}

    @Inject
    Pool pool;

    @Test
    void figuresAndCasesAreThoseOfThePureRuleForRandomHistoriesDeliveredThreeTimesAndShuffled() {
        var field = newField();
        var sent = histories(field);
        var latest = new HashMap<UUID, Fact>();
        sent.forEach(
                each -> latest.merge(each.fact().id(), each.fact(), (a, b) -> b.revision() > a.revision() ? b : a));
        var deliveries = new ArrayList<Sent>();
        for (int i = 0; i < 2; i++) deliveries.addAll(sent); // the same events again: the inbox knows them
        sent.forEach(each -> deliveries.add(new Sent(UUID.randomUUID(), each.fact()))); // sent again under another id
        Collections.shuffle(deliveries, new Random(20_260_310));
        deliveries.forEach(IntakeTest::deliver);
        awaitTheEndOfBothTopics();

        var windows = List.of(
                Map.of("from", "2025-12-15", "to", "2026-03-14"),
                Map.of("from", "2025-11-30", "to", "2026-02-11"),
                Map.of("from", "2026-03-09", "to", "2026-03-09"),
                Map.of("from", "2026-03-20", "to", "2026-04-20"));
        var filters = List.<Map<String, String>>of(
                Map.of(),
                Map.of("unit", LONG_XUYEN),
                Map.of("unit", DIVIDED),
                Map.of("procedure", "1.004227"),
                Map.of("channel", "ONLINE"));
        for (var territory : List.of("AS_IS", "AS_WAS"))
            for (var window : windows)
                for (var filter : filters)
                    compare(field, territory, Attribution.HANDLING, window, filter, latest.values());
        for (var territory : List.of("AS_IS", "AS_WAS"))
            for (var filter : filters)
                compare(field, territory, Attribution.RECEIVING, windows.getFirst(), filter, latest.values());
        as("tinh.kiemtoan")
                .post("/api/v1/figures/recount")
                .then()
                .statusCode(200)
                .body("differences.findAll { it.fieldCode == '" + field + "' }", hasSize(0));
    }

    private void compare(
            String field,
            String territory,
            Attribution attribution,
            Map<String, String> window,
            Map<String, String> filter,
            Iterable<Fact> facts) {
        var more = new HashMap<String, Object>(window);
        more.put("territory", territory);
        more.put("attribution", attribution.name());
        more.putAll(filter);
        var question = question(field, more);
        var figures = figures("tinh.baocao", question);
        var days = new Window(LocalDate.parse(window.get("from")), LocalDate.parse(window.get("to")))
                .until(Histories.TODAY);
        for (var name : COUNTS) {
            var count = ((Formula.OfCases) IndicatorCode.valueOf(name).formula()).count();
            var expected = new ArrayList<String>();
            for (var fact : facts)
                if (fits(fact.dimensions(), territory, attribution, filter)
                        && fact.life().filter(life -> count.covers(life, days)).isPresent())
                    expected.add(fact.id().toString());
            assertThat(total(figures, name)).as("%s of %s", name, question).isEqualTo(expected.size());
            assertThat(ids(name, question))
                    .as("cases of %s of %s", name, question)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** All pages. */
    private static List<String> ids(String indicator, Map<String, Object> question) {
        var ids = new ArrayList<String>();
        var page = new HashMap<>(question);
        page.put("first", 40);
        boolean more = true;
        while (more) {
            var answer = cases("tinh.baocao", indicator, page);
            ids.addAll(answer.getList("items.id", String.class));
            more = answer.getBoolean("hasNextPage");
            if (more) page.put("after", answer.getString("endCursor"));
            else assertThat(answer.getInt("totalCount")).isEqualTo(ids.size());
        }
        assertThat(backwards(indicator, question)).isEqualTo(ids);
        return ids;
    }

    /** All pages from the last to the first, not counted. */
    private static List<String> backwards(String indicator, Map<String, Object> question) {
        var ids = new ArrayList<String>();
        var page = new HashMap<>(question);
        page.put("last", 40);
        page.put("total", false);
        boolean more = true;
        while (more) {
            var answer = cases("tinh.baocao", indicator, page);
            assertThat(answer.getString("totalCount")).isNull();
            ids.addAll(0, answer.getList("items.id", String.class));
            more = answer.getBoolean("hasPreviousPage");
            page.put("before", answer.getString("cursors[0]"));
        }
        return ids;
    }

    @Test
    void anEventOfAnUnknownVersionOrWithoutItsFieldsIsParkedAndTheOthersGoOn() {
        var field = newField();
        var wrong = dossier(field, Map.of());
        wrong.remove("handlingUnitId");
        Events.publish("tthc.dossier.dossiers", "k1", "vn.tthc.dossier.changed.v9", dossier(field, Map.of()));
        Events.publish("tthc.dossier.dossiers", "k1", "vn.tthc.dossier.changed.v1", wrong);
        Events.publish("tthc.dossier.dossiers", "k1", "vn.tthc.dossier.changed.v1", "{");
        Events.publish(
                "tthc.dossier.dossiers",
                "k1",
                "vn.tthc.dossier.changed.v1",
                dossier(field, Map.of("state", "SETTLED")));
        Events.publish("tthc.dossier.dossiers", "k1", "vn.tthc.dossier.changed.v1", dossier(field, Map.of()));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        as("tinh.quantri")
                .get("/api/v1/events/parked?first=100")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("unknown-type"))
                .body("items.reason", hasItem("malformed-data"))
                .body("items.reason", hasItem("handler-failed"));
    }

    /** Events of a partition are taken in order, so what was sent before has been taken when these have. */
    private void awaitTheEndOfBothTopics() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            var key = UUID.randomUUID();
            ids.add(Events.publish(
                    "tthc.dossier.dossiers", key.toString(), DossierChanged.TYPE, dossier("END", Map.of())));
            var feedback = Map.of(
                    "feedbackId",
                    key,
                    "code",
                    "PA",
                    "revision",
                    1,
                    "channel",
                    "ZALO",
                    "responsibleUnitId",
                    JUSTICE,
                    "receivedAt",
                    "2026-03-01T08:00:00+07:00",
                    "state",
                    "NEW");
            ids.add(Events.publish("tthc.feedback.feedbacks", key.toString(), FeedbackChanged.TYPE, feedback));
        }
        var taken = Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> pool.preparedQuery("select count(*) from inbox where event_id = any ($1)")
                                .execute(taken)
                                .await()
                                .atMost(Duration.ofSeconds(5))
                                .iterator()
                                .next()
                                .getLong(0)
                        == ids.size());
    }

    private static List<Sent> histories(String field) {
        Arbitrary<List<Fact>> histories = Histories.histories();
        var sent = new ArrayList<Sent>();
        var seen = new HashSet<String>();
        for (int i = 0; i < 6; i++) {
            var ids = new HashMap<String, UUID>();
            for (var fact : histories.sample()) {
                var id = ids.computeIfAbsent(fact.kind() + "/" + fact.id(), none -> UUID.randomUUID());
                if (seen.add(id + "/" + fact.revision())) sent.add(new Sent(UUID.randomUUID(), moved(fact, id, field)));
            }
        }
        return sent;
    }

    private static Fact moved(Fact fact, UUID id, String field) {
        var d = fact.dimensions();
        var where = fact instanceof FeedbackFact
                ? new Dimensions(d.unitId(), field, d.procedureCode(), "", d.channel())
                : new Dimensions(
                        d.unitId(),
                        d.originUnitId(),
                        d.receivingUnitId(),
                        d.originReceivingUnitId(),
                        field,
                        d.procedureCode(),
                        d.level(),
                        d.channel());
        return switch (fact) {
            case DossierFact f ->
                new DossierFact(
                        id,
                        f.code(),
                        f.revision(),
                        where,
                        f.receivedAt(),
                        f.dueAt(),
                        f.pausedAt(),
                        f.endedAt(),
                        f.changedAt(),
                        f.state(),
                        f.outcome(),
                        f.digitisation());
            case FeedbackFact f ->
                new FeedbackFact(
                        id,
                        f.code(),
                        f.revision(),
                        where,
                        f.receivedAt(),
                        f.dueAt(),
                        f.answeredAt(),
                        f.endedAt(),
                        f.changedAt(),
                        f.state(),
                        f.outcome());
        };
    }

    private static void deliver(Sent sent) {
        var fact = sent.fact();
        var data = new LinkedHashMap<String, Object>();
        data.put("code", fact.code());
        data.put("revision", fact.revision());
        data.put("procedureCode", fact.dimensions().procedureCode());
        data.put("fieldCode", fact.dimensions().fieldCode());
        data.put("level", fact.dimensions().level());
        data.put("channel", fact.dimensions().channel());
        put(data, "receivedAt", fact.receivedAt());
        put(data, "dueAt", fact.dueAt());
        put(data, "endedAt", fact.endedAt());
        data.put("state", fact.stateName());
        put(data, "outcome", fact.outcome());
        data.put("change", Map.of("at", fact.changedAt().toString()));
        var id = fact.id().toString();
        switch (fact) {
            case DossierFact d -> {
                data.put("dossierId", id);
                data.put("handlingUnitId", d.dimensions().unitId());
                if (!d.dimensions().originUnitId().equals(d.dimensions().unitId()))
                    data.put("originUnitId", d.dimensions().originUnitId());
                if (!d.dimensions().receivingUnitId().isEmpty())
                    data.put("receivingUnitId", d.dimensions().receivingUnitId());
                if (!d.dimensions()
                        .originReceivingUnitId()
                        .equals(d.dimensions().receivingUnitId()))
                    data.put("originReceivingUnitId", d.dimensions().originReceivingUnitId());
                put(data, "pausedAt", d.pausedAt());
                digitisation(data, d.digitisation());
                Events.publish(sent.eventId(), "tthc.dossier.dossiers", id, DossierChanged.TYPE, data);
            }
            case FeedbackFact f -> {
                data.put("feedbackId", id);
                data.put("responsibleUnitId", f.dimensions().unitId());
                put(data, "answeredAt", f.answeredAt());
                Events.publish(sent.eventId(), "tthc.feedback.feedbacks", id, FeedbackChanged.TYPE, data);
            }
        }
    }

    private static void digitisation(Map<String, Object> data, Digitisation told) {
        put(data, "handedInComponents", told.handedIn());
        put(data, "digitisedComponents", told.digitised());
        put(data, "reusedComponents", told.reused());
        put(data, "mustDigitiseComponents", told.mustDigitise());
        put(data, "digitisedMustDigitiseComponents", told.mustDigitised());
        put(data, "reusableComponents", told.reusable());
        put(data, "electronicResult", told.electronicResult());
        put(data, "resultMustBeElectronic", told.resultMustBeElectronic());
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value instanceof Instant || value instanceof Enum<?>) data.put(name, value.toString());
        else if (value != null) data.put(name, value);
    }

    private static boolean fits(
            Dimensions dimensions, String territory, Attribution attribution, Map<String, String> filter) {
        var handling = attribution == Attribution.HANDLING;
        var unit = territory.equals("AS_WAS")
                ? handling ? dimensions.originUnitId() : dimensions.originReceivingUnitId()
                : ofToday(handling ? dimensions.unitId() : dimensions.receivingUnitId());
        return filter.getOrDefault("unit", unit).equals(unit)
                && filter.getOrDefault("procedure", dimensions.procedureCode()).equals(dimensions.procedureCode())
                && filter.getOrDefault("channel", dimensions.channel()).equals(dimensions.channel());
    }

    private static String ofToday(String unit) {
        return unit.equals(MY_BINH) ? LONG_XUYEN : unit;
    }
}
