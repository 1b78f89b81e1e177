package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.gateway.Backstage.Answer;

/** Versions, histories, facets and the quality of data through GraphQL. */
@QuarkusTest
class CatalogueInTimeTest extends GatewayTest {
    @Test
    void aProcedureIsAskedForAsItWasAndAsItWasKnown() {
        backstage.on("GET /catalog/api/v1/procedures/1.001193", call -> Answer.json(Samples.procedure("1.001193")));
        backstage.on(
                "GET /catalog/api/v1/procedure-facets",
                call -> Answer.json(new JsonObject()
                        .put("total", 3)
                        .put(
                                "fields",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("value", "HT")
                                                .put("label", "Hộ tịch")
                                                .put("procedures", 3)))));
        var answer = data(anyone(), """
                { procedure(code: "1.001193", validOn: "2026-03-31", knownOn: "2026-04-02") { name }
                  procedureFacets(filter: {text: "khai sinh", level: COMMUNE, validOn: "2026-03-31"}) {
                    total fields { value label procedures } units { value } } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.procedureFacets.fields[0].label")).isEqualTo("Hộ tịch");
        assertThat(backstage.calls())
                .anyMatch(call -> call.path().endsWith("/1.001193")
                        && call.query().contains("validOn=2026-03-31")
                        && call.query().contains("knownOn=2026-04-02"))
                .anyMatch(call -> call.path().endsWith("/procedure-facets")
                        && call.query().contains("level=COMMUNE"));
    }

    @Test
    void whatWasPublishedInAPeriodIsAskedWithItsDays() {
        backstage.on(
                "GET /catalog/api/v1/decisions/totals",
                call -> Answer.json(new JsonObject()
                        .put("from", "2026-01-01")
                        .put("to", "2026-11-30")
                        .put("decisions", 2)
                        .put("lines", 5)
                        .put(
                                "totals",
                                new JsonObject()
                                        .put("introduced", 1)
                                        .put("amended", 2)
                                        .put("replaced", 0)
                                        .put("abolished", 2))));
        var answer = data(as("tinh.quyetdinh"), """
                { me { username }
                  publishedTotals(from: "2026-01-01", to: "2026-11-30") { from to decisions lines totals { amended } } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.publishedTotals.to")).isEqualTo("2026-11-30");
        assertThat(answer.getInt("data.publishedTotals.totals.amended")).isEqualTo(2);
        assertThat(backstage.calls())
                .anyMatch(call ->
                        call.query().contains("from=2026-01-01") && call.query().contains("to=2026-11-30"));
    }

    @Test
    void whatALevelHasOfItsOwnIsToldWithItsUnitInOneCallForAll() {
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001193",
                call -> Answer.json(Samples.procedure("1.001193").put("variants", Samples.variants())));
        var answer = data(anyone(), """
                { procedure(code: "1.001193") { handlingUnit { name }
                    variants { level handlingUnit { id } limits { words } fees { amount } } } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.procedure.variants[0].level")).isEqualTo("PROVINCE");
        assertThat(answer.getString("data.procedure.variants[0].handlingUnit.id"))
                .isEqualTo("STC-20250701");
        assertThat(answer.getString("data.procedure.variants[0].limits[0].words"))
                .isEqualTo("20 ngày làm việc");
        assertThat(answer.getInt("data.procedure.variants[0].fees[0].amount")).isEqualTo(3000);
        backstage.on("GET /catalog/api/v1/procedures/1.001193", call -> Answer.json(Samples.procedure("1.001193")));
        assertThat(data(anyone(), "{ procedure(code: \"1.001193\") { variants { level } } }")
                        .getList("data.procedure.variants"))
                .isEmpty();
    }

    @Test
    void theHistoryAndTheDifferenceAreOpenToEveryone() {
        var change =
                new JsonObject().put("field", "limits").put("before", "3 ngày").put("after", "2 ngày");
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001193/history",
                call -> Answer.json(new JsonArray()
                        .add(new JsonObject()
                                .put("versionId", "v2")
                                .put("version", 2)
                                .put("status", "PUBLISHED")
                                .put("validFrom", "2026-03-01")
                                .put("place", 1)
                                .put("recordedAt", "2026-02-25T08:00:00+07:00")
                                .put("change", "AMEND")
                                .put("changes", new JsonArray().add(change))
                                .put(
                                        "reason",
                                        new JsonObject()
                                                .put("decisionId", "d1")
                                                .put("number", "2061/QĐ-UBND")
                                                .put("title", "Về việc công bố")
                                                .put("paragraph", "Điều 1")))));
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001193/difference",
                call -> Answer.json(new JsonObject()
                        .put("code", "1.001193")
                        .put("from", 1)
                        .put("to", 2)
                        .put("changes", new JsonArray().add(change))));
        var answer = data(anyone(), """
                { procedureHistory(code: "1.001193") { version place recordedBy reason { number paragraph } changes { field after } }
                  procedureDifference(code: "1.001193", to: 2) { from changes { before } }
                  none: procedureDifference(code: "9.9", to: 2) { from } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.procedureHistory[0].reason.paragraph"))
                .isEqualTo("Điều 1");
        assertThat(answer.getInt("data.procedureHistory[0].place")).isEqualTo(1);
        assertThat(answer.getString("data.procedureDifference.changes[0].before"))
                .isEqualTo("3 ngày");
        assertThat(answer.getString("data.none")).isNull();
    }

    @Test
    void theWorkListOfTheDatasQualityNamesTheUnitsByOneCall() {
        backstage.on(
                "GET /catalog/api/v1/quality/findings",
                call -> Answer.json(Samples.page(List.of(finding("1.1"), finding("1.2")), "end", true, 40)));
        backstage.on(
                "GET /catalog/api/v1/quality/summary",
                call -> Answer.json(new JsonObject()
                        .put("findings", 40)
                        .put("procedures", 30)
                        .put("unchecked", 0)));
        var answer = data(as("tuphap.kstt"), """
                { qualityFindings(filter: {kind: "limit-unreadable", proposed: true}, first: 2) {
                    totalCount edges { node { code proposal handlingUnit { name } } } }
                  qualitySummary { findings unchecked kinds { value } } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getInt("data.qualityFindings.totalCount")).isEqualTo(40);
        assertThat(answer.getString("data.qualityFindings.edges[1].node.handlingUnit.name"))
                .isNotBlank();
        assertThat(backstage.calls().stream()
                        .filter(call -> call.path().endsWith("/units/batch"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void proposalsAreTakenOverWithTheKeyOfTheCommand() {
        backstage.on(
                "POST /catalog/api/v1/quality/confirmations",
                call -> Answer.json(new JsonObject()
                        .put("decisionId", "d7")
                        .put("revision", 1)
                        .put("lines", 1)));
        ask(as("tuphap.kstt"), """
                mutation { confirmCorrections(input: {corrections: [{code: "1.1", part: "limits"}]},
                  idempotencyKey: "k2345678") { decisionId lines } }""").body("data.confirmCorrections.decisionId", equalTo("d7"));
        var call = backstage.calls().getLast();
        assertThat(call.header("Idempotency-Key")).isEqualTo("k2345678");
        assertThat(new JsonObject(call.body()).getJsonArray("corrections").getJsonObject(0))
                .isEqualTo(new JsonObject().put("code", "1.1").put("part", "limits"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ qualityFindings { totalCount } }",
                "{ qualitySummary { findings } }",
                "mutation { confirmCorrections(input: {corrections: []}, idempotencyKey: \"k2345678\") { lines } }"
            })
    void theWorkListNeedsALogIn(String query) {
        ask(anyone(), query).body("errors[0].extensions.code", equalTo("unauthenticated"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void theCatalogueIsDownloadedByThoseWhoHaveLoggedIn() {
        backstage.on(
                "GET /catalog/api/v1/catalogue/published.xlsx",
                call -> new Answer(200, "application/vnd.ms-excel", "PK", Duration.ZERO));
        given().get("/api/catalogue/published.xlsx").then().statusCode(401).body("type", endsWith("/unauthenticated"));
        as("tuphap.kstt")
                .get("/api/catalogue/published.xlsx?validOn=2026-01-01")
                .then()
                .statusCode(200);
        assertThat(backstage.calls().getLast().query()).isEqualTo("validOn=2026-01-01");
    }

    private static JsonObject finding(String code) {
        return new JsonObject()
                .put("code", code)
                .put("name", "Thủ tục " + code)
                .put("version", 1)
                .put("versionId", "v1")
                .put("fieldCode", "HT")
                .put("fieldName", "Hộ tịch")
                .put("level", "PROVINCE")
                .put("handlingUnitId", "STP-20250701")
                .put("kind", "limit-unreadable")
                .put("title", "Thời hạn không đọc được")
                .put("titleEn", "Time limit cannot be read")
                .put("part", "limits")
                .put("value", "10")
                .put("proposal", "10 ngày làm việc")
                .put("correctable", true);
    }
}
