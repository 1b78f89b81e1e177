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
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class ListsTest extends GatewayTest {
    @Test
    void aListIsReadWithItsSizesItsSavingsAndTheUnitsInOneCall() {
        backstage.on("GET /catalog/api/v1/lists/TIME_REDUCTION_30", call -> Answer.json(page()));
        backstage.on(
                "GET /catalog/api/v1/lists",
                call -> Answer.json(new JsonArray()
                        .add(new JsonObject()
                                .put("kind", "BUSINESS")
                                .put("title", "t")
                                .put("published", counts()))));
        var answer = data(as("tinh.kstt"), """
                { procedureLists { kind published { procedures } catalogue { procedures } }
                  procedureList(kind: TIME_REDUCTION_30, at: "2026-03-31", filter: {level: PROVINCE}, first: 2) {
                    totalCount counts { procedures province } savings { days hours cost excluded { reason lines } }
                    edges { node { subjectCode unit { name } detail { reduction { statutory unit } } saving { days exclusion } } } } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getDouble("data.procedureList.savings.hours")).isEqualTo(90_347.6);
        assertThat(answer.getString("data.procedureList.savings.excluded[0].reason"))
                .isEqualTo("NOT_SHORTER");
        assertThat(answer.getString("data.procedureList.edges[1].node.unit.name"))
                .startsWith("Đơn vị");
        assertThat(answer.getInt("data.procedureLists[0].published.procedures")).isEqualTo(1856);
        assertThat(backstage.calls().stream().filter(call -> call.path().endsWith("/units/batch")))
                .hasSize(1);
        assertThat(backstage.calls())
                .anyMatch(call -> call.path().endsWith("TIME_REDUCTION_30")
                        && call.query().contains("at=2026-03-31")
                        && call.query().contains("level=PROVINCE"));
    }

    @Test
    void whatADraftLineSaysArrivesAsItWasSent() {
        backstage.on("POST /catalog/api/v1/list-decisions", call -> Answer.json(decision()));
        String mutation = """
                mutation { draftListDecision(input: {title: "Ủy quyền", lines: [{action: ADD, kind: DELEGATION, subjectCode: "1.1",
                  level: PROVINCE, validTo: "2026-12-31", detail: {authority: {from: "Chủ tịch", to: "Giám đốc Sở", toUnitId: "SXD-20250701"}}}]},
                  idempotencyKey: "k2345678") { id revision } }""";
        ask(as("tinh.kstt"), mutation).body("data.draftListDecision.id", equalTo("d1"));
        var line = new JsonObject(backstage.calls().getLast().body())
                .getJsonArray("lines")
                .getJsonObject(0);
        assertThat(line.getString("validTo")).isEqualTo("2026-12-31");
        assertThat(line.getJsonObject("detail").getJsonObject("authority").getString("toUnitId"))
                .isEqualTo("SXD-20250701");
    }

    @Test
    void whatTheServiceRefusesIsSaidWithItsLines() {
        backstage.on(
                "POST /catalog/api/v1/list-decisions/d1/issue",
                call -> Answer.problem(422, "list-decision-not-issuable"));
        ask(as("tinh.quyetdinh"), """
                mutation { issueListDecision(input: {id: "d1", revision: 1, number: "1", signer: "s", issuedOn: "2026-01-01",
                  effectiveOn: "2026-01-01"}, idempotencyKey: "k2345678") { id } }""")
                .body("errors[0].extensions.code", equalTo("list-decision-not-issuable"))
                .body("errors[0].extensions.status", equalTo(422));
    }

    @Test
    void theFileOfAListComesThroughForThoseWhoHaveLoggedIn() {
        backstage.on(
                "GET /catalog/api/v1/lists/BUSINESS/export.csv",
                call -> new Answer(200, "text/csv", "a,b", Duration.ZERO));
        given().get("/api/lists/BUSINESS/export.csv").then().statusCode(401).body("type", endsWith("/unauthenticated"));
        assertThat(backstage.calls()).isEmpty();
        as("tinh.kstt")
                .get("/api/lists/BUSINESS/export.csv?at=2026-03-31")
                .then()
                .statusCode(200);
        assertThat(backstage.calls().getLast().query()).isEqualTo("at=2026-03-31");
    }

    private static JsonObject page() {
        return Samples.page(List.of(entry("1.1"), entry("1.2")), "c", false, 2)
                .put("counts", counts())
                .put(
                        "savings",
                        new JsonObject()
                                .put("lines", 3)
                                .put("counted", 2)
                                .put("days", 11_293.45)
                                .put("hours", 90_347.6)
                                .put("cost", 4_870_000_000L)
                                .put("withoutRate", 0)
                                .put("excluded", new JsonObject().put("NOT_SHORTER", 1)));
    }

    private static JsonObject entry(String code) {
        return new JsonObject()
                .put("subjectCode", code)
                .put("subjectName", "Thủ tục " + code)
                .put("fieldCode", "HT")
                .put("fieldName", "Hộ tịch")
                .put("unitId", "STP-20250701")
                .put("level", "PROVINCE")
                .put(
                        "detail",
                        new JsonObject()
                                .put(
                                        "reduction",
                                        new JsonObject()
                                                .put("statutory", 15)
                                                .put("reduced", 10.5)
                                                .put("unit", "WORKING_DAY")))
                .put("validFrom", "2026-01-01")
                .put("decisionId", "d1")
                .put("decisionNumber", "1/QĐ-UBND")
                .put("saving", new JsonObject().put("days", 4.5).put("hours", 36));
    }

    private static JsonObject counts() {
        return new JsonObject()
                .put("entries", 2258)
                .put("procedures", 1856)
                .put("province", 1856)
                .put("commune", 402)
                .put("fields", 47)
                .put("decisions", 21);
    }

    private static JsonObject decision() {
        return new JsonObject()
                .put("id", "d1")
                .put("title", "Ủy quyền")
                .put("status", "DRAFT")
                .put("unitId", "VPUBND-20250701")
                .put("draftedBy", "tinh.kstt")
                .put("revision", 1)
                .put("lines", new JsonArray())
                .put("totals", new JsonArray())
                .put("problems", new JsonArray());
    }
}
