package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.test.TestParts;

/** Impact assessments of draft documents, and review plans, from the first line to the decision. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AssessmentAndReviewTest {
    private static final String ASSESSMENTS = Assessments.PATH;
    private static final String PLANS = Reviews.PATH;

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void anAssessmentGoesFromTheDepartmentToTheProvinceAndIsCountedOnTheDayItWasSent() {
        String id = Assessments.drafted("tuphap.kstt");
        as("xaydung.kstt").get(ASSESSMENTS + "/" + id).then().statusCode(404);
        as("longxuyen.tiepnhan").get(ASSESSMENTS + "/" + id).then().statusCode(404);
        step("tuphap.kstt", id, 1, "APPRAISE").statusCode(403);
        step("tuphap.kstt", id, 1, "ISSUE").statusCode(409).body("type", endsWith("/assessment-step-not-open"));
        step("tuphap.kstt", id, 1, "SEND").statusCode(200).body("state", equalTo("SENT"));
        as("xaydung.kstt").get(ASSESSMENTS + "/" + id).then().statusCode(200);
        step("xaydung.kstt", id, 2, "WITHDRAW").statusCode(403);
        step("tinh.kstt", id, 1, "APPRAISE").statusCode(409).body("type", endsWith("/assessment-changed"));
        step("tinh.kstt", id, 2, "APPRAISE").statusCode(200).body("appraisedOn", equalTo(today().toString()));
        as("tinh.kstt")
                .get(ASSESSMENTS + "?from=" + today() + "&to=" + today())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("counts.documents", greaterThanOrEqualTo(1))
                .body("counts.introduced", greaterThanOrEqualTo(1));
        step("tuphap.kstt", id, 3, "ISSUE").statusCode(200).body("documentNumber", equalTo("5/2026/NQ-HĐND"));
    }

    @Test
    void aReviewGoesFromThePlanToTheDecisionThatCarriesItOut() {
        String id = plan("tinh.kstt");
        as("tuphap.kstt").get(PLANS + "/" + id).then().statusCode(404);
        issue("tinh.kstt", id).statusCode(403);
        issue("tinh.quyetdinh", id).statusCode(200);
        itemStep("xaydung.kstt", id, 2, 1, "KEEP").statusCode(403);
        itemStep("tuphap.kstt", id, 2, 9, "KEEP").statusCode(404);
        itemStep("tuphap.kstt", id, 2, 1, "PROPOSE").statusCode(200).body("counts.proposed", is(1));
        itemStep("tuphap.kstt", id, 3, 1, "APPROVE").statusCode(403);
        itemStep("tinh.quyetdinh", id, 3, 1, "APPROVE")
                .statusCode(200)
                .body("counts.approved", is(1))
                .body("counts.saving", is(300));
        itemStep("tinh.quyetdinh", id, 4, 1, "IMPLEMENT").statusCode(200).body("counts.implemented", is(1));
        itemStep("tinh.quyetdinh", id, 5, 1, "REJECT").statusCode(409).body("type", endsWith("/review-step-not-open"));
        as("longxuyen.tiepnhan")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("counts.planned", is(2))
                .body("counts.overdue", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, impact-assessments",
        "POST, impact-assessments",
        "GET, review-plans",
        "POST, review-plans",
        "POST, review-plans/0198f000-0000-7000-8000-000000000000/issue"
    })
    void withoutATokenNothingIsAnswered(String method, String path) {
        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, "/api/v1/" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"longxuyen.tiepnhan", "tuphap.xuly", "quocgia"})
    void onlyThoseWhoControlProceduresWrite(String user) {
        post(user, ASSESSMENTS, Map.of("title", "Không được", "procedures", List.of()))
                .statusCode(403);
        post(user, PLANS, Map.of("title", "Không được", "items", List.of())).statusCode(403);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ValidatableResponse step(String user, String id, int revision, String step) {
        return post(
                user,
                ASSESSMENTS + "/" + id + "/steps",
                Map.of(
                        "revision",
                        revision,
                        "step",
                        step,
                        "on",
                        today().toString(),
                        "opinion",
                        "Nhất trí",
                        "documentNumber",
                        "5/2026/NQ-HĐND"));
    }

    private String plan(String user) {
        return post(
                        user,
                        PLANS,
                        Map.of(
                                "title",
                                "Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2026",
                                "items",
                                List.of(item("1.001193", 20), item("1.000110", -1))))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> item(String code, int days) {
        return Reviews.item(code, "STP-20250701", today().plusDays(days));
    }

    private ValidatableResponse issue(String user, String id) {
        return post(
                user,
                PLANS + "/" + id + "/issue",
                Map.of("revision", 1, "number", key().substring(0, 8) + "/KH-UBND", "issuedOn", today().toString()));
    }

    private ValidatableResponse itemStep(String user, String id, int revision, int no, String step) {
        return post(
                user,
                PLANS + "/" + id + "/steps",
                Map.of(
                        "revision",
                        revision,
                        "no",
                        no,
                        "step",
                        step,
                        "proposal",
                        Map.of("kind", "SHORTEN_TIME", "text", "Giảm còn 3 ngày", "costBefore", 1000, "costAfter", 700),
                        "decisionNumber",
                        "12/QĐ-UBND",
                        "on",
                        today().toString()));
    }

    private static ValidatableResponse post(String user, String path, Map<String, Object> body) {
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails();
    }
}
