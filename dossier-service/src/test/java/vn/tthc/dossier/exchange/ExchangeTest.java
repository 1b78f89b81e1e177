package vn.tthc.dossier.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** What the portal is told, what it acknowledges, and what is done when it does not. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(PortalParts.class)
class ExchangeTest extends DossierTest {
    private static final Map<String, String> REASON = Map.of("reason", "Đã đối chiếu với giấy tờ");

    @AfterEach
    void thePortalIsWell() {
        Portal.behave();
    }

    @Test
    void everyStepAndTheResultReachThePortal() {
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        String code = received.path("code");
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        assertThat(Portal.dossier(code)).containsEntry("TrangThaiHoSo", "2").containsEntry("SoTienTrinh", 1);

        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        act("longxuyen.xuly", id, "FORWARD").statusCode(200);
        act("longxuyen.pheduyet", id, "APPROVE", Map.of("result", Map.of("number", "9/2026", "issuedOn", "2026-11-02")))
                .statusCode(200);
        act("longxuyen.tiepnhan", id, "RETURN_RESULT").statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(Portal.dossier(code))
                        .containsEntry("TrangThaiHoSo", "10")
                        .containsEntry("SoTienTrinh", 5)
                        .containsEntry("CoKetQua", true));
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        as("longxuyen.xuly")
                .get("/api/v1/exchange/entries/" + code)
                .then()
                .statusCode(200)
                .body("acknowledgedRevision", equalTo(5))
                .body("remoteStatus", equalTo(10))
                .body("progressEntries", equalTo(5))
                .body("acknowledgedProgress", equalTo(5))
                .body("resultDue", equalTo(true))
                .body("resultAcknowledged", equalTo(true))
                .body("receipt", notNullValue())
                .body("cause", nullValue())
                .body("mayResend", equalTo(true))
                .body("messages.findAll { it.outcome != 'ACKNOWLEDGED' }", hasSize(0))
                .body("messages.size()", greaterThan(2))
                .body("messages.kind.toSet().size()", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN,PORTAL_UNREACHABLE",
        "BUSY,PORTAL_BUSY",
        "BROKEN,PORTAL_FAULT",
        "GARBLED,ANSWER_UNREADABLE",
        "SLOW,PORTAL_TIMEOUT"
    })
    void dossiersAreReceivedWhileThePortalIsIllAndSentWhenItIsWellAgain(String illness, String cause) {
        Portal.misbehave(illness);
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> as("longxuyen.tiepnhan")
                        .get("/api/v1/exchange/link")
                        .then()
                        .statusCode(200)
                        .body("connected", equalTo(true))
                        .body("state", equalTo("INTERRUPTED"))
                        .body("since", notNullValue())
                        .body("cause.code", equalTo(cause))
                        .body("cause.nextStep", notNullValue())
                        .body("waiting", greaterThan(0)));
        assertThat(Portal.entry(id)).containsEntry("standing", "WAITING");
        Portal.behave();
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        assertThat(Portal.dossier(received.path("code"))).isNotNull();
        as("longxuyen.tiepnhan").get("/api/v1/exchange/link").then().body("state", equalTo("WORKING"));
    }

    @Test
    void aRefusedDossierIsLeftToAPersonWithItsCauseAndSentAgainByHand() {
        Portal.misbehave("REFUSE");
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        Portal.awaitStanding(id, "STUCK");
        Portal.behave();
        as("longxuyen.tiepnhan")
                .get("/api/v1/exchange/entries?standing=STUCK&unit=" + LONG_XUYEN + "&first=100")
                .then()
                .statusCode(200)
                .body("items.find { it.dossierId == '" + id + "' }.cause.code", equalTo("DATA_REFUSED"))
                .body("items.find { it.dossierId == '" + id + "' }.cause.portalSays", containsString("MaDoiTuong"))
                .body("items.find { it.dossierId == '" + id + "' }.cause.nextStep", containsString("Gửi lại"))
                .body("items.find { it.dossierId == '" + id + "' }.messages", hasSize(0));
        as("longxuyen.tiepnhan")
                .body(REASON)
                .post("/api/v1/exchange/entries/" + id + "/resend")
                .then()
                .statusCode(200)
                .body("standing", not(equalTo("STUCK")));
        var entry = Portal.awaitStanding(id, "ACKNOWLEDGED");
        assertThat((List<?>) entry.get("messages"))
                .extracting("outcome")
                .contains("REFUSED")
                .contains("ACKNOWLEDGED");
    }

    @Test
    void aNewStepOfARefusedDossierIsTriedByItself() {
        Portal.misbehave("REFUSE");
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        Portal.awaitStanding(id, "STUCK");
        Portal.behave();
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        Portal.awaitStanding(id, "ACKNOWLEDGED");
    }

    @Test
    void whatThePortalForgotIsSentAgainAsAWhole() {
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        Portal.forget(received.path("code"));
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(Portal.dossier(received.path("code")))
                        .isNotNull()
                        .containsEntry("SoTienTrinh", 2));
    }

    @Test
    void sendingAgainIsForTheUnitsOfTheDossierAndNeedsAReasonAndAKey() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        String path = "/api/v1/exchange/entries/" + id + "/resend";
        as("rachgia.tiepnhan").body(REASON).post(path).then().statusCode(404);
        as("rachgia.tiepnhan").get("/api/v1/exchange/entries/" + id).then().statusCode(404);
        as("tinh.kiemtoan").body(REASON).post(path).then().statusCode(403);
        as("longxuyen.pakn").get("/api/v1/exchange/entries/" + id).then().statusCode(403);
        as("longxuyen.tiepnhan").body(Map.of("reason", "x")).post(path).then().statusCode(400);
        as("longxuyen.tiepnhan").body("{}").post(path).then().statusCode(400);
        var once = new RequestSpecBuilder()
                .addHeader("Idempotency-Key", UUID.randomUUID().toString())
                .addHeader("Authorization", "Bearer " + Tokens.of("longxuyen.tiepnhan"))
                .setContentType(ContentType.JSON)
                .build();
        for (int i = 0; i < 2; i++) {
            given().spec(once).body(REASON).post(path).then().statusCode(200);
        }
        given().spec(once)
                .body(Map.of("reason", "Một lý do khác"))
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void theListIsReadInPagesAndFoundByCode() {
        var received = received("longxuyen.tiepnhan", birth());
        String code = received.path("code");
        received("longxuyen.tiepnhan", birth());
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        as("longxuyen.tiepnhan")
                .queryParam("text", code)
                .get("/api/v1/exchange/entries")
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(1))
                .body("items[0].code", equalTo(code));
        var first = as("longxuyen.tiepnhan")
                .get("/api/v1/exchange/entries?first=1")
                .then()
                .statusCode(200)
                .body("hasNextPage", equalTo(true))
                .extract();
        as("longxuyen.tiepnhan")
                .queryParam("after", first.<String>path("endCursor"))
                .get("/api/v1/exchange/entries?first=1")
                .then()
                .statusCode(200)
                .body("items[0].dossierId", not(equalTo(first.path("items[0].dossierId"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing=NONE", "first=0", "first=101", "after=x", "text=%25%27%5C"})
    void badInputIsRefusedOrFindsNothing(String query) {
        as("longxuyen.tiepnhan")
                .urlEncodingEnabled(false)
                .get("/api/v1/exchange/entries?" + query)
                .then()
                .statusCode(query.startsWith("text") ? 200 : query.startsWith("standing") ? 404 : 400);
    }
}
