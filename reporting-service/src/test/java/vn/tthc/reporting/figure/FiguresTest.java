package vn.tthc.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.reporting.ReportingTest;

@QuarkusTest
class FiguresTest extends ReportingTest {
    @Test
    void aDossierMovesTheFiguresWithEachOfItsSteps() {
        var field = newField();
        var question = question(field, Map.of());
        var dossier = dossier(field, Map.of());
        publish(dossier);
        awaitTotal("tinh.baocao", question, "RECEIVED_COUNTER_POST", 1);
        assertThat(total(figures("tinh.baocao", question), "IN_PROGRESS_OVERDUE"))
                .isEqualTo(1);

        publish(with(
                dossier,
                Map.of("revision", 2, "state", "SUPPLEMENT_REQUESTED", "pausedAt", "2026-03-04T09:00:00+07:00")));
        awaitTotal("tinh.baocao", question, "IN_PROGRESS_WITHIN", 1);

        publish(with(
                dossier,
                Map.of(
                        "revision", 3,
                        "state", "SETTLED",
                        "dueAt", "2026-03-12T16:00:00+07:00",
                        "endedAt", "2026-03-09T09:00:00+07:00",
                        "outcome", "EARLY")));
        awaitTotal("tinh.baocao", question, "SETTLED_EARLY", 1);
        var figures = figures("tinh.baocao", question);
        assertThat(total(figures, "RECEIVED")).isEqualTo(1);
        assertThat(total(figures, "IN_PROGRESS")).isZero();
        assertThat(figures.getString("dataAsOf")).isNotBlank();
        assertThat(figures.getString("computedAt")).startsWith("2026-03-10T10:00");
    }

    @Test
    void aDossierOfTheWindowBeforeIsCarriedOverIntoTheStatisticalQuarter() {
        var field = newField();
        publish(dossier(field, Map.of("receivedAt", "2025-12-14T08:00:00+07:00")));
        publish(dossier(field, Map.of("receivedAt", "2025-12-15T08:00:00+07:00", "channel", "ONLINE")));
        var quarter = question(field, Map.of("from", "2025-12-15", "to", "2026-03-14"));
        awaitTotal("tinh.baocao", quarter, "RECEIVED", 2);
        var figures = figures("tinh.baocao", quarter);
        assertThat(total(figures, "CARRIED_OVER")).isEqualTo(1);
        assertThat(total(figures, "RECEIVED_ONLINE")).isEqualTo(1);
    }

    @Test
    void rowsByUnitCountAPredecessorAsTheUnitOfTodayAndAddUpToTheTotal() {
        var field = newField();
        publish(dossier(field, Map.of()));
        publish(dossier(field, Map.of("handlingUnitId", MY_BINH, "receivedAt", "2025-06-02T08:00:00+07:00")));
        publish(dossier(field, Map.of("handlingUnitId", JUSTICE)));
        var byUnit = question(field, Map.of("groupBy", "UNIT", "indicators", List.of("RECEIVED")));
        awaitTotal("tinh.baocao", byUnit, "RECEIVED", 3);
        var figures = figures("tinh.baocao", byUnit);
        assertThat(figures.getList("rows.key")).containsExactly(JUSTICE, LONG_XUYEN);
        assertThat(figures.getList("rows.label", String.class).getLast()).isEqualTo("Phường Long Xuyên");
        assertThat(figures.getList("rows.collect { it.values[0].value }")).containsExactly(1, 2);

        var row = question(field, Map.of("unit", LONG_XUYEN));
        assertThat(total(figures("tinh.baocao", row), "RECEIVED")).isEqualTo(2);
        var alone = question(field, Map.of("unit", LONG_XUYEN, "subtree", false));
        assertThat(total(figures("tinh.baocao", alone), "RECEIVED")).isEqualTo(1);
        var province = question(field, Map.of("unit", PROVINCE));
        assertThat(total(figures("tinh.baocao", province), "RECEIVED")).isEqualTo(3);
    }

    @Test
    void figuresAreToldByTheUnitsAsTheyWereOrAsTheyAre() {
        var field = newField();
        publish(dossier(field, Map.of("handlingUnitId", MY_BINH, "receivedAt", "2025-06-02T08:00:00+07:00")));
        publish(dossier(field, Map.of("handlingUnitId", DIVIDED, "receivedAt", "2025-06-02T08:00:00+07:00")));
        publish(dossier(
                field,
                Map.of(
                        "handlingUnitId", RACH_GIA,
                        "originUnitId", DIVIDED,
                        "receivedAt", "2025-06-02T08:00:00+07:00")));
        var byUnit = question(field, Map.of("groupBy", "UNIT", "indicators", List.of("CARRIED_OVER")));
        awaitTotal("tinh.baocao", byUnit, "CARRIED_OVER", 3);
        assertThat(rows("tinh.baocao", byUnit)).isEqualTo(Map.of(LONG_XUYEN, 1, DIVIDED, 1, RACH_GIA, 1));
        var asWas = with(byUnit, Map.of("territory", "AS_WAS"));
        assertThat(rows("tinh.baocao", asWas)).isEqualTo(Map.of(MY_BINH, 1, DIVIDED, 2));
        assertThat(total(figures("tinh.baocao", asWas), "CARRIED_OVER")).isEqualTo(3);

        for (var unit : List.of(DIVIDED, MY_BINH, RACH_GIA)) {
            var one = with(question(field, Map.of("territory", "AS_WAS")), Map.of("unit", unit));
            var figure = total(figures("tinh.baocao", one), "CARRIED_OVER");
            assertThat(figure).isEqualTo(rows("tinh.baocao", asWas).getOrDefault(unit, 0));
            assertThat(cases("tinh.baocao", "CARRIED_OVER", one).getInt("totalCount"))
                    .isEqualTo(figure);
        }
        assertThat(rows("longxuyen.baocao", asWas)).isEqualTo(Map.of(MY_BINH, 1));
        assertThat(rows("rachgia.baocao", asWas)).isEqualTo(Map.of(DIVIDED, 1));
        answer("rachgia.baocao", with(asWas, Map.of("unit", MY_BINH))).statusCode(404);
    }

    @Test
    void severalProceduresAreCountedTogetherByUnit() {
        var field = newField();
        publish(dossier(field, Map.of("procedureCode", "9.000001")));
        publish(dossier(field, Map.of("procedureCode", "9.000002", "handlingUnitId", JUSTICE)));
        publish(dossier(field, Map.of("procedureCode", "9.000003")));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 3);
        var some = question(
                field,
                Map.of(
                        "groupBy", "UNIT",
                        "indicators", List.of("RECEIVED"),
                        "procedures", List.of("9.000001", "9.000002")));
        assertThat(rows("tinh.baocao", some)).isEqualTo(Map.of(LONG_XUYEN, 1, JUSTICE, 1));
        assertThat(rows("longxuyen.baocao", some)).isEqualTo(Map.of(LONG_XUYEN, 1));
    }

    private static Map<String, Integer> rows(String user, Map<String, Object> question) {
        var figures = figures(user, question);
        var rows = new HashMap<String, Integer>();
        var keys = figures.getList("rows.key", String.class);
        for (int i = 0; i < keys.size(); i++) rows.put(keys.get(i), figures.getInt("rows[" + i + "].values[0].value"));
        return rows;
    }

    @Test
    void aDossierReceivedElsewhereCountsOnceForItsReceiverAndOnceForItsDecider() {
        var field = newField();
        publish(dossier(field, Map.of("receivingUnitId", RACH_GIA, "handlingUnitId", JUSTICE)));
        publish(dossier(field, Map.of("receivingUnitId", MY_BINH, "handlingUnitId", JUSTICE)));
        publish(dossier(field, Map.of()));
        var byDecider = question(field, Map.of("groupBy", "UNIT", "indicators", List.of("RECEIVED")));
        awaitTotal("tinh.baocao", byDecider, "RECEIVED", 3);
        assertThat(rows("tinh.baocao", byDecider)).isEqualTo(Map.of(JUSTICE, 2, LONG_XUYEN, 1));
        var byReceiver = with(byDecider, Map.of("attribution", "RECEIVING"));
        assertThat(rows("tinh.baocao", byReceiver)).isEqualTo(Map.of(RACH_GIA, 1, LONG_XUYEN, 2));
        assertThat(total(figures("tinh.baocao", byReceiver), "RECEIVED")).isEqualTo(3);
        assertThat(rows("tinh.baocao", with(byReceiver, Map.of("territory", "AS_WAS"))))
                .isEqualTo(Map.of(RACH_GIA, 1, LONG_XUYEN, 1, MY_BINH, 1));

        for (var user : List.of("tinh.baocao", "longxuyen.baocao", "rachgia.baocao", "tuphap.baocao"))
            for (var attribution : List.of("HANDLING", "RECEIVING")) {
                var own = question(field, Map.of("attribution", attribution));
                assertThat(cases(user, "RECEIVED", own).getInt("totalCount"))
                        .as("%s, %s", user, attribution)
                        .isEqualTo(total(figures(user, own), "RECEIVED"));
            }
        assertThat(rows("rachgia.baocao", byReceiver)).isEqualTo(Map.of(RACH_GIA, 1));
        assertThat(rows("rachgia.baocao", byDecider)).isEmpty();
        assertThat(rows("tuphap.baocao", byReceiver)).isEmpty();
        assertThat(cases("rachgia.baocao", "RECEIVED", question(field, Map.of("attribution", "RECEIVING")))
                        .getString("items[0].receivingUnitId"))
                .isEqualTo(RACH_GIA);
    }

    @Test
    void digitisationIsCountedByTheFlagsOfTheDayOfReceiptAndAnOldEventAsUnknown() {
        var field = newField();
        var told = Map.of(
                "handedInComponents", 2,
                "digitisedComponents", 2,
                "reusedComponents", 1,
                "mustDigitiseComponents", 1,
                "digitisedMustDigitiseComponents", 1,
                "reusableComponents", 1);
        var settled = Map.of("state", "SETTLED", "endedAt", "2026-03-04T09:00:00+07:00", "outcome", "EARLY");
        var full = with(dossier(field, told), settled);
        publish(with(full, Map.of("electronicResult", true, "resultMustBeElectronic", true)));
        publish(with(dossier(field, told), Map.of("digitisedComponents", 1, "reusedComponents", 0)));
        publish(with(dossier(field, Map.of("components", 3, "digitisedComponents", 3)), settled));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 3);
        var counts = figures("tinh.baocao", question(field, Map.of()));
        var expected = new HashMap<String, Integer>(Map.of(
                "DIGITISATION_RECEIVED", 2,
                "DIGITISED_ANY", 2,
                "DIGITISED_FULLY", 1,
                "MUST_DIGITISE_DONE", 2,
                "REUSABLE_RECEIVED", 2,
                "REUSED", 1,
                "RESULT_REQUIRED", 1,
                "REQUIRED_RESULT_ELECTRONIC", 1,
                "DIGITISATION_UNKNOWN", 1,
                "FLAGS_UNKNOWN", 1));
        expected.putAll(Map.of("RESULT_UNKNOWN", 1, "RESULT_RULE_UNKNOWN", 1, "DIGITISED_NONE", 0));
        expected.forEach((indicator, value) ->
                assertThat(total(counts, indicator)).as(indicator).isEqualTo(value));
        answer(
                        "tinh.baocao",
                        question(
                                field,
                                Map.of(
                                        "indicators",
                                        List.of("DIGITISED_RATE", "REUSE_RATE", "RESULT_ELECTRONIC_RATE"))))
                .body("total.values.value", equalTo(List.of(50.00f, 50.00f, 100.00f)));
    }

    @Test
    void aChangeOfADossierIsInTheFiguresWithinOneSecond() {
        var field = newField();
        publish(dossier(field, Map.of()));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        for (int n = 2; n <= 5; n++) {
            publish(dossier(field, Map.of()));
            int expected = n;
            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> total(figures("tinh.baocao", question(field, Map.of())), "RECEIVED") == expected);
        }
    }

    @Test
    void rowsByFieldProcedureLevelAndChannelHaveVietnameseNames() {
        var field = newField();
        publish(dossier(field, Map.of("channel", "ONLINE")));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED_ONLINE", 1);
        var labels = new HashMap<String, String>();
        for (var groupBy : List.of("FIELD", "PROCEDURE", "LEVEL", "CHANNEL")) {
            var figures = figures("tinh.baocao", question(field, Map.of("groupBy", groupBy)));
            labels.put(groupBy, figures.getString("rows[0].label"));
        }
        assertThat(labels)
                .containsEntry("FIELD", "Lĩnh vực " + field)
                .containsEntry("PROCEDURE", "Thủ tục đăng ký khai sinh")
                .containsEntry("LEVEL", "Cấp xã")
                .containsEntry("CHANNEL", "Trực tuyến");
    }

    @Test
    void aRateSaysHowItIsComputedAndIsUnknownWithoutCases() {
        answer("tinh.baocao", question(newField(), Map.of("indicators", List.of("ON_TIME_RATE"))))
                .statusCode(200)
                .body("total.values[0].value", nullValue())
                .body("rows", hasSize(0))
                .body("indicators[0].formula", equalTo("(Trước hạn + đúng hạn) / đã giải quyết × 100"));
    }

    @Test
    void theCasesOfAFigureCarryNoPersonalData() {
        var field = newField();
        var dossier = dossier(field, Map.of());
        publish(dossier);
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        var cases = cases("quocgia", "IN_PROGRESS", question(field, Map.of()));
        assertThat(cases.getMap("items[0]").keySet())
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "code",
                        "procedureCode",
                        "procedureName",
                        "fieldName",
                        "unitId",
                        "receivedAt",
                        "dueAt",
                        "endedAt",
                        "state",
                        "outcome",
                        "receivingUnitId");
        assertThat(cases.getString("items[0].code")).isEqualTo(dossier.get("code"));
        assertThat(cases.getString("items[0].receivedAt")).isEqualTo("2026-03-02T08:00:00+07:00");
    }

    @Test
    void wrongQuestionsAreRefusedWithTheFieldThatIsWrong() {
        answer("tinh.baocao", question("X", Map.of("from", "2026-04-01")))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("to"));
        answer("tinh.baocao", question("X", Map.of("from", "0026-03-01")))
                .statusCode(400)
                .body("errors.field", hasItem("from"));
        answer("tinh.baocao", question("X", Map.of("indicators", List.of()))).statusCode(400);
        answer("tinh.baocao", question("X", Map.of("indicators", List.of("HAPPINESS"))))
                .statusCode(400);
        answer("tinh.baocao", question("X", Map.of("month", 3))).statusCode(400);
        as("tinh.baocao")
                .body(Map.of("indicator", "ON_TIME_RATE", "from", "2026-03-01", "to", "2026-03-31"))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(422)
                .body("type", endsWith("rate-has-no-cases"));
        as("tinh.baocao")
                .body(Map.of("indicator", "RECEIVED", "from", "2026-03-01", "to", "2026-03-31", "after", "?"))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(400);
    }

    @Test
    void periodsAreGivenByKindAndYear() {
        as("tinh.baocao")
                .get("/api/v1/periods?kind=STATISTICAL_QUARTER&year=2026")
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("[0].label", equalTo("Quý I/2026 (15/12/2025–14/03/2026)"))
                .body("[0].from", equalTo("2025-12-15"));
        as("tinh.baocao").get("/api/v1/periods?kind=FORTNIGHT&year=2026").then().statusCode(400);
        as("tinh.baocao").get("/api/v1/periods?kind=MONTH").then().statusCode(400);
        as("tinh.baocao").get("/api/v1/indicators").then().statusCode(200).body("", hasSize(43));
    }

    private static Map<String, Object> with(Map<String, Object> dossier, Map<String, ?> more) {
        var changed = new HashMap<>(dossier);
        changed.putAll(more);
        return changed;
    }
}
