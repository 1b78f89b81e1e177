package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

/**
 * Review (rà soát) of an internal administrative procedure (TTHC nội bộ) and its simplification: published by a list decision,
 * reviewed by the unit in charge, approved by the province, carried out by another list decision.
 */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class InternalReviewTest {
    private static final String PLANS = "/api/v1/review-plans";

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void anInternalProcedureIsReviewedAndSimplifiedByTheDecisionThatCarriesItOut() {
        String code = publish(10);
        String plan = issued(code);
        steps("tuphap.kstt", plan, 2, "PROPOSE", null)
                .statusCode(200)
                .body("items[0].state", equalTo("PROPOSED"))
                .body("items[0].internal", is(true))
                .body("counts.proposed", is(1));
        steps("tinh.quyetdinh", plan, 3, "APPROVE", "31/QĐ-UBND")
                .statusCode(200)
                .body("counts.approved", is(1))
                .body("counts.saving", is(400));

        LocalDate from = today().plusDays(1);
        String number = issueList("CHANGE", code, 6, from);
        steps("tinh.quyetdinh", plan, 4, "IMPLEMENT", number)
                .statusCode(200)
                .body("items[0].state", equalTo("IMPLEMENTED"))
                .body("items[0].decisionNumber", equalTo(number))
                .body("counts.implemented", is(1));
        onTheList(code, today()).body("items[0].detail.internalProcedure.limitDays", is(10));
        onTheList(code, from)
                .body("items[0].detail.internalProcedure.limitDays", is(6))
                .body("items[0].decisionNumber", equalTo(number));
    }

    @Test
    void theProvinceMayRejectAndTheUnitKeepsOrProposesUntilThen() {
        String plan = issued(publish(10));
        steps("tuphap.kstt", plan, 2, "KEEP", null).statusCode(200).body("counts.reviewed", is(1));
        steps("tuphap.kstt", plan, 3, "PROPOSE", null).statusCode(200);
        steps("tinh.quyetdinh", plan, 4, "REJECT", null)
                .statusCode(200)
                .body("items[0].state", equalTo("REJECTED"))
                .body("counts.saving", is(0));
        steps("tuphap.kstt", plan, 5, "PROPOSE", null).statusCode(409).body("type", endsWith("/review-step-not-open"));
        steps("tinh.quyetdinh", plan, 5, "IMPLEMENT", "31/QĐ-UBND").statusCode(409);
    }

    @Test
    void whoIsOfAnotherRoleLevelOrUnitIsRefused() {
        String plan = issued(publish(10));
        for (String user :
                List.of("tuphap.xuly", "tuphap.pheduyet", "longxuyen.tiepnhan", "longxuyen.lanhdao", "quocgia")) {
            steps(user, plan, 2, "PROPOSE", null).statusCode(403);
            plan(user, List.of(item("NB-1"))).statusCode(403);
        }
        steps("nongnghiep.kstt", plan, 2, "PROPOSE", null)
                .statusCode(403)
                .body("detail", containsString("đơn vị được giao rà soát"));
        steps("tuphap.kstt", plan, 2, "PROPOSE", null).statusCode(200);
        for (String step : List.of("APPROVE", "REJECT", "IMPLEMENT")) {
            steps("tuphap.kstt", plan, 3, step, "31/QĐ-UBND").statusCode(403);
            steps("tinh.kstt", plan, 3, step, "31/QĐ-UBND").statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post(PLANS + "/" + plan + "/steps")
                .then()
                .statusCode(401);
    }

    @Test
    void aPlanThatIsNotIssuedIsForItsUnitAndTheProvince() {
        String plan = plan("tuphap.kstt", List.of(item(publish(10))))
                .statusCode(201)
                .extract()
                .path("id");
        as("tuphap.pheduyet").get(PLANS + "/" + plan).then().statusCode(200);
        as("tinh.quyetdinh").get(PLANS + "/" + plan).then().statusCode(200);
        for (String user : List.of("nongnghiep.kstt", "longxuyen.tiepnhan")) {
            as(user).get(PLANS + "/" + plan).then().statusCode(404);
            as(user).get(PLANS + "?first=100").then().statusCode(200).body("items.id", not(hasItem(plan)));
        }
        steps("nongnghiep.kstt", plan, 1, "PROPOSE", null).statusCode(404);
        steps("tuphap.kstt", plan, 1, "PROPOSE", null).statusCode(409);
        var issue = issue();
        send("tuphap.kstt", "POST", PLANS + "/" + plan + "/issue", issue).then().statusCode(403);
        send("tinh.quyetdinh", "POST", PLANS + "/" + plan + "/issue", issue)
                .then()
                .statusCode(200);
        as("nongnghiep.kstt").get(PLANS + "/" + plan).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatNoDecisionHasPublishedCannotBeReviewed(boolean internal) {
        Map<String, Object> unknown = new HashMap<>(item("NB-" + key()));
        unknown.put("internal", internal);
        plan("tinh.kstt", List.of(unknown))
                .statusCode(422)
                .body("type", endsWith("/review-plan-unfit"))
                .body("detail", containsString(unknown.get("subjectCode").toString()));
        Map<String, Object> other = new HashMap<>(item(internal ? "1.001193" : publish(10)));
        other.put("internal", internal);
        plan("tinh.kstt", List.of(other)).statusCode(422);
    }

    private String publish(int days) {
        String code = "NB-" + key().substring(0, 13);
        issueList("ADD", code, days, today());
        onTheList(code, today()).body("items.subjectCode", contains(code));
        return code;
    }

    /** @return number of the decision */
    private String issueList(String action, String code, int days, LocalDate from) {
        var line = Map.of(
                "action",
                action,
                "kind",
                "INTERNAL_PROCEDURE",
                "subjectCode",
                code,
                "level",
                "PROVINCE",
                "detail",
                Map.of(
                        "internalProcedure",
                        Map.of(
                                "name",
                                "Bổ nhiệm báo cáo viên " + code,
                                "fieldName",
                                "Phổ biến, giáo dục pháp luật",
                                "group",
                                "BETWEEN_AGENCIES",
                                "limitDays",
                                days,
                                "electronic",
                                true)));
        String id = ListDecisions.draft("tinh.kstt", Map.of("title", "Công bố TTHC nội bộ", "lines", List.of(line)));
        return ListDecisions.issue(id, 1, today(), from)
                .statusCode(200)
                .extract()
                .path("number");
    }

    private ValidatableResponse onTheList(String code, LocalDate day) {
        return as("longxuyen.tiepnhan")
                .queryParam("text", code)
                .queryParam("at", day.toString())
                .get("/api/v1/lists/INTERNAL_PROCEDURE")
                .then()
                .statusCode(200)
                .body("items.subjectCode", contains(code));
    }

    private String issued(String code) {
        String plan =
                plan("tinh.kstt", List.of(item(code))).statusCode(201).extract().path("id");
        send("tinh.quyetdinh", "POST", PLANS + "/" + plan + "/issue", issue())
                .then()
                .statusCode(200);
        return plan;
    }

    private Map<String, Object> issue() {
        return Map.of("revision", 1, "number", key().substring(0, 8) + "/KH-UBND", "issuedOn", today().toString());
    }

    private static ValidatableResponse plan(String user, List<Map<String, Object>> items) {
        return send(user, "POST", PLANS, Map.of("title", "Kế hoạch rà soát TTHC nội bộ năm 2026", "items", items))
                .then();
    }

    private Map<String, Object> item(String code) {
        return Map.of(
                "subjectCode",
                code,
                "subjectName",
                "Bổ nhiệm báo cáo viên",
                "internal",
                true,
                "unitId",
                "STP-20250701",
                "dueOn",
                today().plusDays(30).toString());
    }

    private ValidatableResponse steps(String user, String plan, int revision, String step, String decision) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "revision",
                revision,
                "no",
                1,
                "step",
                step,
                "on",
                today().toString(),
                "proposal",
                Map.of(
                        "kind",
                        "SHORTEN_TIME",
                        "text",
                        "Giảm từ 10 còn 6 ngày làm việc",
                        "costBefore",
                        1000,
                        "costAfter",
                        600)));
        if (decision != null) {
            body.put("decisionNumber", decision);
        }
        return send(user, "POST", PLANS + "/" + plan + "/steps", body).then();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
