package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.gateway.Backstage.Call;

/** The exchange with the national portal, asked for at the gateway and answered by the dossier service. */
@QuarkusTest
class ExchangeTest extends GatewayTest {
    private static final String EXCHANGE = "/dossier/api/v1/exchange/";

    @Test
    void aPageOfTheLedgerWithItsUnitsIsOneCallAndOneForTheUnits() {
        backstage.on(
                "GET " + EXCHANGE + "entries",
                call -> Answer.json(page(IntStream.range(0, 20)
                        .mapToObj(i -> entry("d" + i, i % 2 == 0 ? "30307-20250701" : "STP-20250701"))
                        .toList())));
        ask(as("longxuyen.tiepnhan"), """
                { exchangeEntries(filter: {standing: STUCK, unitId: "STP-20250701", text: "H01"}) {
                    edges { cursor node { code standing cause { code nextStep } unit { id } } }
                    pageInfo { hasNextPage endCursor } totalCount } }""")
                .body("errors", nullValue())
                .body("data.exchangeEntries.edges.size()", equalTo(20))
                .body("data.exchangeEntries.edges[0].node.cause.code", equalTo("DATA_REFUSED"))
                .body("data.exchangeEntries.totalCount", equalTo(20));
        assertThat(backstage.calls()).extracting(Call::at).hasSize(2).contains("GET " + EXCHANGE + "entries");
        assertThat(backstage.calls().getFirst().query())
                .contains("standing=STUCK", "unit=STP-20250701", "text=H01", "first=20");
    }

    @Test
    void aDossierOutsideTheScopeHasNoLineAndIsNoError() {
        backstage.on("GET " + EXCHANGE + "entries/d9", call -> Answer.problem(404, "exchange-entry-not-found"));
        ask(as("longxuyen.tiepnhan"), "{ exchangeEntry(dossierId: \"d9\") { code } }")
                .body("errors", nullValue())
                .body("data.exchangeEntry", nullValue());
    }

    @Test
    void aCommandIsSentUnderItsKeyWithItsReason() {
        backstage.on("POST " + EXCHANGE + "entries/d1/resend", call -> Answer.json(entry("d1", "30307-20250701")));
        backstage.on("POST " + EXCHANGE + "differences/repair", call -> Answer.json(new JsonObject().put("queued", 2)));
        ask(as("longxuyen.tiepnhan"), """
                mutation {
                  a: resendToPortal(dossierId: "d1", reason: "Đã đối chiếu", idempotencyKey: "key-one-1") { dossierId }
                  b: repairPortalDifferences(ids: ["x", "y"], reason: "Cổng đã sửa", idempotencyKey: "key-two-2") { queued }
                }""")
                .body("errors", nullValue())
                .body("data.a.dossierId", equalTo("d1"))
                .body("data.b.queued", equalTo(2));
        assertThat(backstage.calls())
                .extracting(call -> call.header("Idempotency-Key"))
                .containsExactly("key-one-1", "key-two-2");
        assertThat(backstage.calls())
                .extracting(call -> new JsonObject(call.body()))
                .containsExactly(
                        new JsonObject().put("reason", "Đã đối chiếu"),
                        new JsonObject()
                                .put("ids", new JsonArray(List.of("x", "y")))
                                .put("reason", "Cổng đã sửa"));
    }

    @Test
    void aRefusalOfTheServiceIsToldWithItsCode() {
        backstage.on("POST " + EXCHANGE + "reconciliations", call -> Answer.problem(409, "reconciliation-running"));
        ask(as("tinh.kstt"), "mutation { reconcileWithPortal(idempotencyKey: \"key-three-3\") { id } }")
                .body("errors[0].path", equalTo(List.of("reconcileWithPortal")))
                .body("errors[0].extensions.code", equalTo("reconciliation-running"))
                .body("errors[0].extensions.status", equalTo(409));
    }

    @Test
    void theEvidenceIsPassedThroughForOwnPagesAlone() {
        backstage.on("POST " + EXCHANGE + "evidence", call -> Answer.json(new JsonObject().put("file", "zip")));
        var body = new JsonObject().put("dossierIds", List.of("d1")).put("purpose", "Gửi hỗ trợ");
        as("longxuyen.tiepnhan")
                .contentType("application/json; charset=utf-8")
                .body(body.encode())
                .post("/api/exchange/evidence")
                .then()
                .statusCode(200)
                .body("file", equalTo("zip"));
        assertThat(new JsonObject(backstage.calls().getFirst().body())).isEqualTo(body);
        given().contentType("application/json")
                .body(body.encode())
                .post("/api/exchange/evidence")
                .then()
                .statusCode(401);
    }

    private static JsonObject page(List<JsonObject> items) {
        return new JsonObject()
                .put("items", new JsonArray(items))
                .put("hasNextPage", false)
                .put("totalCount", items.size())
                .put("hasPreviousPage", false)
                .put("cursors", new JsonArray());
    }

    private static JsonObject entry(String id, String unit) {
        return new JsonObject()
                .put("dossierId", id)
                .put("code", "H01-" + id)
                .put("procedureCode", "1.001193")
                .put("procedureName", "Đăng ký khai sinh")
                .put("handlingUnitId", unit)
                .put("state", "RECEIVED")
                .put("standing", "STUCK")
                .put("revision", 1)
                .put("progressEntries", 1)
                .put("acknowledgedProgress", 0)
                .put("resultDue", false)
                .put("resultAcknowledged", false)
                .put("tries", 1)
                .put("mayResend", true)
                .put(
                        "cause",
                        new JsonObject()
                                .put("code", "DATA_REFUSED")
                                .put("text", "Từ chối")
                                .put("textEn", "Refused")
                                .put("nextStep", "Gửi lại")
                                .put("nextStepEn", "Send again"))
                .put("messages", new JsonArray());
    }
}
