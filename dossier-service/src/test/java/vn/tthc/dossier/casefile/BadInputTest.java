package vn.tthc.dossier.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class BadInputTest extends DossierTest {

    @Test
    void anUnknownProcedureIsNamed() {
        refused(request("9.999999", 0), 422, "procedure-unknown").body("errors[0].field", equalTo("procedureCode"));
    }

    @Test
    void anAbolishedProcedureIsRefusedWithDecisionAndDate() {
        refused(request(Suite.ABOLISHED, 1), 422, "procedure-abolished")
                .body("detail", containsString("163/QĐ-BTP"))
                .body("detail", containsString("01/01/2026"));
    }

    @Test
    void everyMissingPaperIsNamed() {
        refused(request(Suite.BIRTH, 0), 422, "papers-missing").body("errors", hasSize(2));
    }

    @Test
    void aPaperThatTheProcedureDoesNotAskForIsRefused() {
        refused(request(Suite.BIRTH, 9), 400, "invalid-input");
    }

    @Test
    void anImpossibleIdentityNumberIsRefusedAtItsField() {
        Map<String, Object> request = birth();
        applicant(request).put("identityNumber", "999190000001");
        refused(request, 400, "invalid-input").body("errors.field", hasItem("applicant.identityNumber"));
    }

    @Test
    void aTaxCodeWithAWrongCheckDigitIsRefused() {
        Map<String, Object> request = legalAdviser();
        applicant(request).put("kind", "ENTERPRISE");
        applicant(request).put("identityNumber", "0100109107");
        refused(request, 400, "invalid-input").body("errors.field", hasItem("applicant.identityNumber"));
    }

    @Test
    void malformedJsonAndUnknownFieldsAreInvalidInput() {
        as("longxuyen.tiepnhan").body("{").post("/api/v1/dossiers").then().statusCode(400);
        Map<String, Object> request = birth();
        request.put("dueAt", "2026-01-01T00:00:00Z");
        refused(request, 400, "invalid-input");
    }

    @Test
    void withoutAnIdempotencyKeyNothingIsReceived() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("longxuyen.tiepnhan"))
                .body(birth())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400);
    }

    @Test
    void aDepartmentDoesNotReceiveForCommunes() {
        as("tuphap.tiepnhan")
                .body(birth())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-competent"));
    }

    @Test
    void anIllegalStepNamesTheAllowedOnes() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act("longxuyen.pheduyet", id, "APPROVE").statusCode(409).body("type", equalTo("/problems/illegal-transition"));
        act("longxuyen.xuly", id, "FORWARD").statusCode(409).body("detailEn", containsString("TAKE"));
    }

    @Test
    void aReasonIsCompulsory() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act("longxuyen.tiepnhan", id, "WITHDRAW", Map.of("reason", " "))
                .statusCode(400)
                .body("type", equalTo("/problems/reason-required"))
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void ofManyOnOneRevisionExactlyOneWins() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        String token = Tokens.of("longxuyen.tiepnhan");
        List<CompletableFuture<Response>> all = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> io.restassured.RestAssured.given()
                        .contentType("application/json")
                        .auth()
                        .oauth2(token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("action", "WITHDRAW", "revision", 1, "reason", "Nộp nhầm"))
                        .post("/api/v1/dossiers/" + id + "/actions")))
                .toList();
        List<Response> answers = all.stream().map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        assertTrue(answers.stream()
                .filter(a -> a.statusCode() != 200)
                .allMatch(a -> a.statusCode() == 409 && a.asString().contains("stale-revision")));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("$", hasSize(2));
    }

    @Test
    void theSameCommandTwiceIsOneDossier() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = birth();
        List<String> codes = IntStream.range(0, 2)
                .mapToObj(i -> io.restassured.RestAssured.given()
                        .contentType("application/json")
                        .auth()
                        .oauth2(Tokens.of("longxuyen.tiepnhan"))
                        .header("Idempotency-Key", key)
                        .body(request)
                        .post("/api/v1/dossiers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("code"))
                .toList();
        assertEquals(codes.get(0), codes.get(1));
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("longxuyen.tiepnhan"))
                .header("Idempotency-Key", key)
                .body(legalAdviser())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aDateBeyondTheCalendarIsRefused() {
        as("longxuyen.tiepnhan")
                .body(Map.of(
                        "procedureCode", Suite.LEGAL_ADVISER, "channel", "COUNTER", "at", "2027-12-30T09:00:00+07:00"))
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-broken"));
    }

    @Test
    void anExtensionGoesForwardAndOnlyOnce() {
        String id = received("longxuyen.tiepnhan", legalAdviser()).path("id");
        act("tuphap.xuly", id, "TAKE");
        act("tuphap.xuly", id, "EXTEND", Map.of("reason", "Chờ xác minh", "newDueAt", "2026-01-01T09:00:00+07:00"))
                .statusCode(422)
                .body("type", equalTo("/problems/extension-not-possible"));
        act("tuphap.xuly", id, "EXTEND", Map.of("reason", "Chờ xác minh", "newDueAt", "2027-11-30T09:00:00+07:00"))
                .statusCode(200)
                .body("dueAt", equalTo("2027-11-30T02:00:00Z"));
        act("tuphap.xuly", id, "EXTEND", Map.of("reason", "Lần nữa", "newDueAt", "2027-12-10T09:00:00+07:00"))
                .statusCode(422);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> applicant(Map<String, Object> request) {
        return (HashMap<String, Object>) request.get("applicant");
    }

    private static ValidatableResponse refused(Map<String, Object> request, int status, String slug) {
        return as("longxuyen.tiepnhan")
                .body(request)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
