package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** The register of ministry decisions, and the clocks that run from their receipt. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class UpstreamDecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aMinistryDecisionWaitsUntilADecisionAnswersIt() {
        String number = number();
        String id = register("tinh.quyetdinh", number, Map.of("unitId", "STP-20250701"));
        open(number).body("items.id", contains(id)).body("items[0].state", equalTo("OPEN"));
        String answer = draft(
                "tinh.quyetdinh",
                List.of(line("INTRODUCE", code(), content("Thủ tục theo bộ", 3))),
                Map.of("upstreamId", id));
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + answer)
                .then()
                .body("upstreamNumber", equalTo(number))
                .body("timeliness.daysFromReceipt", is(notNullValue()))
                .body("timeliness.due", is(notNullValue()));
        open(number).body("items[0].state", equalTo("IN_DRAFT")).body("items[0].answerId", equalTo(answer));
        // the draft of the province is nothing that a department knows of
        as("nongnghiep.kstt").get("/api/v1/upstream-decisions/" + id).then().body("state", equalTo("OPEN"));
        issue("tinh.quyetdinh", answer, 1, today(), today())
                .statusCode(200)
                .body("timeliness.cause", equalTo("OWN"))
                .body("timeliness.publicLate", is(false));
        open(number).body("items", empty());
        as("nongnghiep.kstt").get("/api/v1/upstream-decisions/" + id).then().body("state", equalTo("ANSWERED"));
    }

    @Test
    void whatNeedsNoAnswerIsSaidWithAReason() {
        String number = number();
        String id = register("tinh.quyetdinh", number, Map.of());
        send(
                        "tinh.quyetdinh",
                        "PUT",
                        "/api/v1/upstream-decisions/" + id,
                        body(number, Map.of("revision", 1, "noAnswerReason", "Chỉ thuộc thẩm quyền của bộ")))
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_ANSWER_NEEDED"));
        open(number).body("items", empty());
    }

    @Test
    void draftsTakeOverWhatIsMendedInTheRegister() {
        String number = number();
        String id = register("tuphap.kstt", number, Map.of("unitId", "STP-20250701"));
        String answer = draft("tuphap.kstt", List.of(), Map.of("upstreamId", id));
        String received = today().minusDays(3).toString();
        send(
                        "tuphap.kstt",
                        "PUT",
                        "/api/v1/upstream-decisions/" + id,
                        body(number, Map.of("revision", 1, "unitId", "STP-20250701", "receivedOn", received)))
                .then()
                .statusCode(200);
        as("tuphap.kstt").get("/api/v1/decisions/" + answer).then().body("upstreamReceivedOn", equalTo(received));
    }

    @Test
    void wrongEntriesAreRefusedWithTheField() {
        String number = number();
        send(
                        "tinh.quyetdinh",
                        "POST",
                        "/api/v1/upstream-decisions",
                        body(number, Map.of("receivedOn", today().minusDays(40).toString())))
                .then()
                .statusCode(400)
                .body("errors.field", contains("receivedOn"));
        send("tinh.quyetdinh", "POST", "/api/v1/upstream-decisions", body(number, Map.of("unitId", "KHONG-CO")))
                .then()
                .statusCode(422)
                .body("errors.field", contains("unitId"));
        register("tinh.quyetdinh", number, Map.of());
        send("tinh.quyetdinh", "POST", "/api/v1/upstream-decisions", body(number, Map.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/upstream-decision-registered"));
    }

    @Test
    void aDepartmentRegistersOnlyWhatItAnswers() {
        String number = number();
        String id = register("tinh.quyetdinh", number, Map.of("unitId", "STP-20250701"));
        send("nongnghiep.kstt", "POST", "/api/v1/upstream-decisions", body(number(), Map.of("unitId", "STP-20250701")))
                .then()
                .statusCode(403);
        send(
                        "nongnghiep.kstt",
                        "PUT",
                        "/api/v1/upstream-decisions/" + id,
                        body(number, Map.of("revision", 1, "unitId", "SNNMT-20250701")))
                .then()
                .statusCode(403);
        given().get("/api/v1/upstream-decisions/" + id).then().statusCode(401);
        as("quocgia").get("/api/v1/upstream-decisions/" + id).then().statusCode(403);
    }

    private ValidatableResponse open(String number) {
        return as("tinh.quyetdinh")
                .queryParam("open", true)
                .queryParam("text", number)
                .get("/api/v1/upstream-decisions")
                .then()
                .statusCode(200);
    }

    private String register(String user, String number, Map<String, Object> more) {
        return send(user, "POST", "/api/v1/upstream-decisions", body(number, more))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> body(String number, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                number,
                "issuer",
                "Bộ Tư pháp",
                "title",
                "Về việc công bố thủ tục hành chính lĩnh vực hộ tịch",
                "issuedOn",
                today().minusDays(30).toString(),
                "receivedOn",
                today().minusDays(20).toString()));
        body.putAll(more);
        return body;
    }

    private static String number() {
        return code().substring(2) + "/QĐ-BTP";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
