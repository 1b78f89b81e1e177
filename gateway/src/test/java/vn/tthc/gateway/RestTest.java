package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class RestTest extends GatewayTest {
    @Test
    void papersGoThroughWithTheTokenOfTheCallerAndNothingWithoutOne() {
        backstage.on(
                "POST /dossier/api/v1/files",
                call -> Answer.json(
                        new JsonObject().put("id", "x").put("size", call.body().length())));
        backstage.on("GET /dossier/api/v1/files/x", call -> new Answer(200, "image/png", "png", Duration.ZERO));
        backstage.on(
                "GET /dossier/api/v1/dossiers/d1/receipt.pdf",
                call -> new Answer(200, "application/pdf", "%PDF", Duration.ZERO));
        for (String path : new String[] {"/api/files/x", "/api/dossiers/d1/receipt.pdf"}) {
            given().get(path).then().statusCode(401).body("type", endsWith("/unauthenticated"));
        }
        given().contentType("image/png")
                .body(new byte[] {1})
                .post("/api/files")
                .then()
                .statusCode(401);
        assertThat(backstage.calls()).isEmpty();

        as("longxuyen.tiepnhan")
                .contentType("image/png")
                .header("X-File-Name", "giay%20to.png")
                .body("p".repeat(2_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/files")
                .then()
                .statusCode(200)
                .body("size", equalTo(2_000_000));
        assertThat(backstage.calls().getFirst().header("X-File-Name")).isEqualTo("giay%20to.png");
        assertThat(backstage.calls().getFirst().header("Authorization")).startsWith("Bearer ");
        as("longxuyen.tiepnhan")
                .get("/api/files/x")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Security-Policy", containsString("script-src 'none'"));
        as("longxuyen.tiepnhan")
                .get("/api/dossiers/d1/receipt.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        as("rachgia.tiepnhan").get("/api/files/of-another-unit").then().statusCode(404);
    }

    @Test
    void theAnnexAndTheDocumentOfADecisionPassThroughForThoseWhoLoggedIn() {
        backstage.on(
                "POST /catalog/api/v1/decisions/q1/annex",
                call -> Answer.json(new JsonObject().put("query", call.query())));
        backstage.on(
                "GET /catalog/api/v1/decisions/q1/document.docx",
                call -> new Answer(200, "application/octet-stream", "x", java.time.Duration.ZERO));
        backstage.on(
                "GET /catalog/api/v1/public/decisions/2015-qd-ubnd-2025",
                call -> Answer.json(new JsonObject().put("address", "2015-qd-ubnd-2025")));
        given().body(new byte[] {1}).post("/api/decisions/q1/annex").then().statusCode(401);
        given().get("/api/decisions/q1/document.docx").then().statusCode(401);
        assertThat(backstage.calls()).isEmpty();
        as("tuphap.kstt")
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/api/decisions/q1/annex?revision=1&dryRun=true")
                .then()
                .statusCode(200)
                .body("query", equalTo("revision=1&dryRun=true"));
        as("tuphap.kstt").get("/api/decisions/q1/document.docx").then().statusCode(200);
        given().get("/public/decisions/2015-qd-ubnd-2025")
                .then()
                .statusCode(200)
                .body("address", equalTo("2015-qd-ubnd-2025"));
    }

    @Test
    void theTableOfAWorkflowPassesThroughForThoseWhoLoggedIn() {
        backstage.on(
                "GET /catalog/api/v1/workflow-details/document.docx",
                call -> new Answer(
                        200, "application/octet-stream", String.valueOf(call.query()), java.time.Duration.ZERO));
        String address = "/api/workflows/document.docx?key=procedure%2F1.001193&version=2";
        given().urlEncodingEnabled(false).get(address).then().statusCode(401);
        assertThat(backstage.calls()).isEmpty();
        as("tuphap.kstt")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .body(equalTo("key=procedure%2F1.001193&version=2"));
    }

    @Test
    void theLinesOfAListDecisionPassThroughForThoseWhoLoggedIn() {
        backstage.on(
                "POST /catalog/api/v1/list-decisions/l1/lines",
                call -> Answer.json(new JsonObject().put("query", call.query())));
        given().body(new byte[] {1}).post("/api/list-decisions/l1/lines").then().statusCode(401);
        given().get("/api/list-decisions/l1/lines.xlsx").then().statusCode(401);
        assertThat(backstage.calls()).isEmpty();
        as("tuphap.kstt")
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/api/list-decisions/l1/lines?revision=1&dryRun=true")
                .then()
                .statusCode(200)
                .body("query", equalTo("revision=1&dryRun=true"));
    }

    @Test
    void aPathCannotLeaveItsPlace() {
        as("longxuyen.tiepnhan")
                .urlEncodingEnabled(false)
                .get("/api/files/..%2F..%2Fdossiers")
                .then()
                .statusCode(404);
        assertThat(backstage.calls()).allMatch(call -> call.path().startsWith("/dossier/api/v1/files/"));
    }

    @Test
    void citizensLookUpAndSendWithoutLoggingIn() {
        backstage.on(
                "GET /dossier/api/v1/public/dossiers/H01-1",
                call -> Answer.json(new JsonObject().put("secret", call.query())));
        backstage.on("GET /feedback/api/v1/public/feedbacks", call -> Answer.json(new JsonObject().put("items", 0)));
        backstage.on(
                "POST /feedback/api/v1/public/feedbacks", call -> Answer.json(new JsonObject().put("code", "PAKN-1")));
        given().urlEncodingEnabled(false)
                .get("/public/procedures?text=khai%20sinh&first=5")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("1.001193"));
        assertThat(backstage.calls().getFirst().query()).isEqualTo("text=khai%20sinh&first=5");
        given().get("/public/dossiers/H01-1?secret=abc").then().statusCode(200).body("secret", equalTo("secret=abc"));
        given().header("X-Check-Secret", "abc")
                .get("/public/dossiers/H01-1")
                .then()
                .statusCode(200);
        assertThat(backstage.calls().getLast().header("X-Check-Secret")).isEqualTo("abc");
        assertThat(backstage.calls().getLast().query()).isEmpty();
        given().get("/public/feedbacks").then().statusCode(200);
        given().get("/public/feedbacks/none?secret=x").then().statusCode(404).contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-12345678")
                .body("{\"title\":\"t\"}")
                .post("/public/feedbacks")
                .then()
                .statusCode(200)
                .body("code", equalTo("PAKN-1"));
        var sent = backstage.calls().getLast();
        assertThat(sent.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(sent.header("Idempotency-Key")).isEqualTo("key-12345678");
        assertThat(sent.headers()).doesNotContainKey("authorization");
    }

    @Test
    void filesOfFeedbackGoToTheirOwnServiceAndSupplementsNeedNoLogIn() {
        backstage.on("GET /feedback/api/v1/files/x", call -> new Answer(200, "image/png", "png", Duration.ZERO));
        backstage.on("POST /feedback/api/v1/public/files", call -> Answer.json(new JsonObject().put("id", "f1")));
        backstage.on(
                "POST /feedback/api/v1/public/feedbacks/PAKN-1/supplement",
                call -> Answer.json(new JsonObject().put("state", "SUPPLEMENTED")));
        given().get("/api/feedback-files/x").then().statusCode(401);
        as("longxuyen.pakn").get("/api/feedback-files/x").then().statusCode(200).contentType("image/png");
        given().contentType("image/png")
                .header("X-File-Name", "anh.png")
                .body("p".repeat(200_000).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/public/feedback-files")
                .then()
                .statusCode(200)
                .body("id", equalTo("f1"));
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-12345678")
                .body("{\"secret\":\"s\",\"content\":\"c\"}")
                .post("/public/feedbacks/PAKN-1/supplement")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUPPLEMENTED"));
        assertThat(backstage.calls().getLast().headers()).doesNotContainKey("authorization");
    }

    @Test
    void aFeedbackTooLargeIsNotPassedOn() {
        given().contentType(ContentType.JSON)
                .body("x".repeat(70_000))
                .post("/public/feedbacks")
                .then()
                .statusCode(413);
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void browsersAreToldWhatPagesMayDo() {
        given().get("/public/procedures")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'; script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void noOtherOriginIsAllowedToRead() {
        for (String path : new String[] {"/public/procedures", "/graphql", "/api/files/x"}) {
            var answers = List.of(
                    given().header("Origin", "https://example.org").get(path),
                    given().header("Origin", "https://example.org")
                            .header("Access-Control-Request-Method", "POST")
                            .options(path));
            answers.forEach(answer -> answer.then()
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("Access-Control-Allow-Credentials", nullValue()));
        }
    }

    @Test
    void noRequestIsShownBackToWhoSentIt() {
        for (String path : new String[] {"/", "/graphql", "/public/procedures", "/api/files/x"}) {
            given().header("X-Check-Secret", "shown-back")
                    .request("TRACE", path)
                    .then()
                    .statusCode(greaterThanOrEqualTo(400))
                    .body(not(containsString("shown-back")));
        }
    }

    @Test
    void ofAParameterGivenTwiceTheFirstCounts() {
        given().get("/public/procedures?text=khai&text=%27").then().statusCode(200);
        assertThat(backstage.calls()).extracting(Backstage.Call::query).allMatch(query -> query.contains("text=khai"));
        assertThat(backstage.calls()).extracting(Backstage.Call::query).noneMatch(query -> query.contains("%27"));
    }

    @Test
    void healthAndMetricsAreServed() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }
}
