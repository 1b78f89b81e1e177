package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.gateway.Backstage.Call;

/** The exchange with the national portal, asked for at the gateway and answered by the dossier service. */
@QuarkusTest
class ExchangeTest extends GatewayTest {
    private static final String EXCHANGE = "/dossier/api/v1/exchange/";
    private static final String EVIDENCE = new JsonObject()
            .put("dossierIds", List.of("d1"))
            .put("purpose", "Gửi hỗ trợ")
            .encode();

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
    void theNextPageGoesOnWhereTheServiceSays() {
        backstage.on(
                "GET " + EXCHANGE + "entries",
                call -> Answer.json(Samples.page(List.of(entry("d1", LONG_XUYEN)), "c1", true, 2)));
        String end = data(
                        as("longxuyen.tiepnhan"),
                        "{ exchangeEntries(first: 1) { pageInfo { endCursor hasNextPage } } }")
                .getString("data.exchangeEntries.pageInfo.endCursor");
        ask(
                        as("longxuyen.tiepnhan"),
                        "{ exchangeEntries(first: 1, after: \"" + end
                                + "\") { totalCount pageInfo { hasPreviousPage } } }")
                .body("data.exchangeEntries.totalCount", equalTo(2))
                .body("data.exchangeEntries.pageInfo.hasPreviousPage", equalTo(true));
        assertThat(backstage.calls().getLast().query()).contains("first=1", "after=c1");
        ask(as("longxuyen.tiepnhan"), "{ me { username } portalDifferences(first: 101) { totalCount } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        assertThat(backstage.calls()).hasSize(2);
    }

    @Test
    void differencesOfSeveralDossiersCostOneCallForTheirUnits() {
        backstage.on(
                "GET " + EXCHANGE + "differences",
                call -> Answer.json(page(List.of(
                        difference("x1", LONG_XUYEN), difference("x2", "STP-20250701"), difference("x3", null)))));
        backstage.on(
                "GET " + EXCHANGE + "differences/summary",
                call -> Answer.json(new JsonArray()
                        .add(new JsonObject()
                                .put("kind", "LOST_THERE")
                                .put("open", 3)
                                .put("lostThere", 3))));
        ask(as("tinh.kstt"), """
                { portalDifferences(kind: LOST_THERE, open: false) {
                    totalCount edges { node { id acknowledged theirProgress unit { id } } } }
                  portalDifferenceCounts { kind open lostThere } }""")
                .body("errors", nullValue())
                .body("data.portalDifferences.edges[0].node.unit.id", equalTo(LONG_XUYEN))
                .body("data.portalDifferences.edges[1].node.unit.id", equalTo("STP-20250701"))
                .body("data.portalDifferences.edges[2].node.id", equalTo("x3"))
                .body("data.portalDifferences.edges[2].node.unit", nullValue())
                .body("data.portalDifferenceCounts[0].lostThere", equalTo(3));
        assertThat(backstage.calls())
                .extracting(Call::at)
                .containsExactlyInAnyOrder(
                        "GET " + EXCHANGE + "differences",
                        "GET " + EXCHANGE + "differences/summary",
                        "POST /catalog/api/v1/units/batch");
        assertThat(backstage.calls())
                .filteredOn(call -> call.path().endsWith("/differences"))
                .extracting(Call::query)
                .allMatch(query -> query.contains("kind=LOST_THERE") && query.contains("open=false"));
    }

    @Test
    void howItStandsAndWhatWasComparedIsTold() {
        backstage.on("GET " + EXCHANGE + "link", call -> Answer.json(new JsonObject("""
                {"connected": true, "state": "INTERRUPTED", "since": "2026-11-30T02:00:00Z", "waiting": 7, "stuck": 1,
                 "openDifferences": 2, "cause": {"code": "PORTAL_BUSY", "text": "Cổng quá tải", "textEn": "Busy",
                 "nextStep": "Chờ", "nextStepEn": "Wait"}}""")));
        backstage.on("GET " + EXCHANGE + "reconciliations", call -> Answer.json(new JsonArray().add(comparison())));
        ask(as("longxuyen.tiepnhan"), """
                { exchangeLink { state since waiting stuck openDifferences lastAcknowledgedAt cause { code portalSays } }
                  reconciliations { trigger state from to startedBy differences { kind count } failure { code } } }""")
                .body("errors", nullValue())
                .body("data.exchangeLink.state", equalTo("INTERRUPTED"))
                .body("data.exchangeLink.waiting", equalTo(7))
                .body("data.exchangeLink.cause.code", equalTo("PORTAL_BUSY"))
                .body("data.exchangeLink.lastAcknowledgedAt", nullValue())
                .body("data.reconciliations[0].from", equalTo("2025-10-26"))
                .body("data.reconciliations[0].differences[0].count", equalTo(3));
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
    void aComparisonIsBegunAndADifferenceSettledUnderTheirKeys() {
        backstage.on("POST " + EXCHANGE + "reconciliations", call -> Answer.json(comparison()));
        backstage.on(
                "POST " + EXCHANGE + "differences/x1/settlement",
                call -> Answer.json(difference("x1", null)
                        .put("closedAt", "2026-11-30T03:00:00Z")
                        .put("closedBy", "tinh.kstt")
                        .put("ground", "Hồ sơ thử của Cổng")));
        ask(as("tinh.kstt"), """
                mutation {
                  a: reconcileWithPortal(idempotencyKey: "key-four-4") { state }
                  b: settlePortalDifference(id: "x1", ground: "Hồ sơ thử của Cổng", idempotencyKey: "key-five-5") { closedBy unit { id } }
                }""")
                .body("errors", nullValue())
                .body("data.a.state", equalTo("RUNNING"))
                .body("data.b.closedBy", equalTo("tinh.kstt"))
                .body("data.b.unit", nullValue());
        assertThat(backstage.calls())
                .extracting(call -> call.header("Idempotency-Key"))
                .containsExactly("key-four-4", "key-five-5");
        assertThat(new JsonObject(backstage.calls().getLast().body()))
                .isEqualTo(new JsonObject().put("ground", "Hồ sơ thử của Cổng"));
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
    void theEvidenceIsPassedThroughAsAFile() {
        backstage.on(
                "POST " + EXCHANGE + "evidence", call -> new Answer(200, "application/zip", "PK\3\4", Duration.ZERO));
        as("longxuyen.tiepnhan")
                .contentType("application/json; charset=utf-8")
                .body(EVIDENCE)
                .post("/api/exchange/evidence")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", equalTo("no-store"))
                .body(equalTo("PK\3\4"));
        var asked = backstage.calls().getFirst();
        assertThat(asked.body()).isEqualTo(EVIDENCE);
        assertThat(asked.header("Authorization")).startsWith("Bearer ");
        backstage.on("POST " + EXCHANGE + "evidence", call -> Answer.problem(403, "forbidden"));
        as("longxuyen.pheduyet")
                .contentType("application/json")
                .body(EVIDENCE)
                .post("/api/exchange/evidence")
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
    }

    @Test
    void theEvidenceIsForOwnPagesAlone() {
        backstage.on(
                "POST " + EXCHANGE + "evidence", call -> new Answer(200, "application/zip", "PK\3\4", Duration.ZERO));
        Map<String, String> session = Browser.logIn("longxuyen.tiepnhan", "/");
        given().contentType("application/json")
                .body(EVIDENCE)
                .post("/api/exchange/evidence")
                .then()
                .statusCode(401)
                .body("type", endsWith("/unauthenticated"));
        given().cookies(session)
                .contentType("application/json")
                .body(EVIDENCE)
                .post("/api/exchange/evidence")
                .then()
                .statusCode(403)
                .body("type", endsWith("/client-header-missing"));
        assertThat(backstage.calls()).isEmpty();
        given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType("application/json")
                .body(EVIDENCE)
                .post("/api/exchange/evidence")
                .then()
                .statusCode(200)
                .contentType("application/zip");
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

    private static JsonObject difference(String id, @Nullable String unit) {
        return new JsonObject("""
                {"kind": "LOST_THERE", "acknowledged": true, "firstSeenAt": "2026-11-29T01:30:00+07:00",
                 "lastSeenAt": "2026-11-30T01:30:00+07:00", "seen": 2, "repairs": 0, "repairable": true, "escalated": false,
                 "explanation": "Cổng không còn hồ sơ", "explanationEn": "Gone there", "nextStep": "Gửi lại",
                 "nextStepEn": "Send again"}""").put("id", id).put("code", "H01-" + id).put("handlingUnitId", unit);
    }

    private static JsonObject comparison() {
        return new JsonObject("""
                {"id": "r1", "trigger": "BY_HAND", "state": "RUNNING", "startedAt": "2026-11-30T08:00:00+07:00",
                 "startedBy": "tinh.kstt", "from": "2025-10-26", "to": "2026-11-30", "ours": 10, "theirs": 7, "agreeing": 7,
                 "underWay": 0, "differences": [{"kind": "LOST_THERE", "count": 3}], "repaired": 3, "closed": 0}""");
    }
}
