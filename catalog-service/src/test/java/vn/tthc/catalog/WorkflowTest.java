package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Internal workflows: drawn, versioned, refused when they do not fit, and looked after. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class WorkflowTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aProcedureGetsAWorkflowOfItsOwnAndEveryChangeIsAVersion() {
        String key = "procedure/" + introduced(10);
        draw("tuphap.kstt", key, 0, 8, null)
                .statusCode(200)
                .body("version", is(1))
                .body("key", equalTo(key));
        draw("tuphap.kstt", key, 1, 16, null).statusCode(200).body("version", is(2));
        draw("tuphap.kstt", key, 1, 8, null).statusCode(409).body("type", endsWith("/workflow-changed"));
        as("longxuyen.xuly")
                .get("/api/v1/workflows/" + key)
                .then()
                .statusCode(200)
                .body("steps[2].unitId", equalTo("STC-20250701"))
                .body("steps[3].agency", equalTo("Công an tỉnh"))
                .body("steps[4].after", equalTo(List.of(3, 4)))
                .body("decision.number", equalTo("12/QĐ-UBND"));
        as("longxuyen.xuly")
                .get("/api/v1/procedures/" + key.substring(10))
                .then()
                .body("workflow.key", equalTo(key));
        var told = Events.next(
                "tthc.catalog.workflows",
                e -> e.key().equals(key) && e.data().path("version").asInt() == 2);
        EventContractTest.conform(List.of(told), "vn.tthc.catalog.workflow.v1");
        assertEquals(2, told.data().path("versions").size());
    }

    @Test
    void aWorkflowThatTakesLongerThanTheLimitIsRefusedWithThePath() {
        String key = "procedure/" + introduced(5);
        draw("tinh.quyetdinh", key, 0, 30, null)
                .statusCode(422)
                .body("type", endsWith("/workflow-exceeds-limit"))
                .body("detailEn", containsString("1 → 2 → 3 → 5 → 6 takes 47 hours, 7 more than the limit of 40 hours"))
                .body("errors.field", hasItems("path", "branch"));
        as("tinh.quyetdinh").get("/api/v1/workflows/" + key).then().statusCode(404);
    }

    @Test
    void aVersionOfAnotherDayIsAnnouncedAndPreviewedAndRunsFromThen() {
        String key = "procedure/" + introduced(10);
        LocalDate later = LocalDate.now(clock).plusDays(20);
        preview("tuphap.kstt", key, 0, 100, later)
                .statusCode(200)
                .body("tooLong", is(true))
                .body("procedures", is(1))
                .body("units[0].unitId", equalTo("STP-20250701"))
                .body("replacesKey", equalTo("PROVINCE/G15-TP07"));
        draw("tuphap.kstt", key, 0, 8, null).statusCode(200);
        draw("tuphap.kstt", key, 1, 9, later).statusCode(200);
        preview("tuphap.kstt", key, 2, 8, later.minusDays(1))
                .body("replaces", is(1))
                .body("overtakes", hasItem(2));
        as("tuphap.xuly").get("/api/v1/workflows/" + key).then().body("version", is(1));
        as("tuphap.xuly")
                .queryParam("at", later.toString())
                .get("/api/v1/workflows/" + key)
                .then()
                .body("version", is(2));
        as("tuphap.xuly")
                .queryParam("key", key)
                .get("/api/v1/workflow-details")
                .then()
                .statusCode(200)
                .body("inForce", is(true))
                .body("versions", hasSize(2))
                .body("versions[1].effectiveFrom", equalTo(later.toString()))
                .body("measure.limit", is(80f))
                .body("mayDraw", is(false));
        draw("tuphap.kstt", key, 2, 8, LocalDate.now(clock).minusDays(1))
                .statusCode(422)
                .body("type", endsWith("/workflow-effective-too-early"));
    }

    @Test
    void aShorterLimitAndAnAbolishedProcedureShowInTheWorkList() {
        String code = introduced(10);
        String key = "procedure/" + code;
        draw("tuphap.kstt", key, 0, 40, null).statusCode(200);
        problems(code).body("items", hasSize(0));
        decide(line("AMEND", code, Map.of("limits", List.of(limit(3)))), 5);
        problems(code).body("items.kind", equalTo(List.of("LIMIT_EXCEEDED"))).body("items[0].hoursOver", is(33f));
        covered(code).body("items[0].state", equalTo("WRONG"));
        decide(line("ABOLISH", code, null), 0);
        problems(code).body("items.kind", equalTo(List.of("PROCEDURE_ABOLISHED")));
    }

    @Test
    void everyProcedureOfTheProvinceRunsOnSomeWorkflowAndTheSharesAgreeWithTheList() {
        var byField = as("tinh.quyetdinh")
                .queryParam("groupBy", "FIELD")
                .get("/api/v1/workflow-coverage")
                .then()
                .statusCode(200)
                .body("total.procedures", greaterThan(2500))
                .body("rows.size()", greaterThan(100))
                .extract()
                .jsonPath();
        int sum = byField.getList("rows.procedures", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(byField.getInt("total.procedures"), sum);
        int justice = as("tinh.quyetdinh")
                .get("/api/v1/workflow-coverage")
                .then()
                .extract()
                .jsonPath()
                .getInt("rows.find { it.key == 'STP-20250701' }.configured");
        int none = list("unit", "STP-20250701", "NONE");
        assertEquals(list("unit", "STP-20250701", null) - none, justice);
        as("tinh.quyetdinh")
                .queryParam("unit", "COMMUNE")
                .queryParam("first", "1")
                .get("/api/v1/workflow-coverage/procedures")
                .then()
                .body("items[0].handlingUnitId", nullValue())
                .body("totalCount", greaterThan(100));
    }

    @Test
    void aDepartmentDrawsForItsOwnFieldsOnly() {
        draw("nongnghiep.kstt", "procedure/" + introduced(10), 0, 8, null)
                .statusCode(403)
                .body("type", endsWith("/workflow-of-another-unit"));
        preview("nongnghiep.kstt", "PROVINCE/*", 1, 8, null).statusCode(403);
        draw("tinh.quyetdinh", "procedure/9.999999", 0, 8, null)
                .statusCode(422)
                .body("type", endsWith("/workflow-without-procedure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflow-details?key=PROVINCE/*",
                "workflow-problems",
                "workflow-coverage",
                "workflow-coverage/procedures"
            })
    void workflowsAreForTheOffices(String path) {
        given().get("/api/v1/" + path).then().statusCode(401);
        as("quocgia").get("/api/v1/" + path).then().statusCode(403);
        as("longxuyen.tiepnhan").get("/api/v1/" + path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"longxuyen.xuly", "tinh.kiemtoan", "tuphap.pheduyet"})
    void onlyProcedureControlDrawsAndPreviews(String user) {
        draw(user, "PROVINCE/*", 1, 8, null).statusCode(403);
        preview(user, "PROVINCE/*", 1, 8, null).statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/workflow-previews?key=PROVINCE/*")
                .then()
                .statusCode(401);
    }

    private String introduced(int days) {
        String code = code();
        decide(line("INTRODUCE", code, content("Thủ tục thử quy trình", days)), 9);
        return code;
    }

    private void decide(Map<String, Object> line, int daysAgo) {
        LocalDate day = LocalDate.now(clock).minusDays(daysAgo);
        issue("tinh.quyetdinh", draft("tinh.quyetdinh", List.of(line)), 1, day, day)
                .statusCode(200);
    }

    private static ValidatableResponse problems(String code) {
        return as("tinh.quyetdinh")
                .queryParam("text", code)
                .get("/api/v1/workflow-problems")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse covered(String code) {
        return as("tinh.quyetdinh")
                .queryParam("text", code)
                .get("/api/v1/workflow-coverage/procedures")
                .then()
                .statusCode(200)
                .body("items.procedureCode", not(hasItem("1.001193")));
    }

    private static int list(String by, String value, String state) {
        var request = as("tinh.quyetdinh").queryParam(by, value).queryParam("first", "1");
        return (state == null ? request : request.queryParam("state", state))
                .get("/api/v1/workflow-coverage/procedures")
                .then()
                .statusCode(200)
                .extract()
                .path("totalCount");
    }

    private ValidatableResponse draw(String user, String key, int version, double opinion, LocalDate from) {
        return as(user).contentType(ContentType.JSON)
                .body(drawn(version, opinion, from))
                .put("/api/v1/workflows/" + key)
                .then();
    }

    private ValidatableResponse preview(String user, String key, int version, double opinion, LocalDate from) {
        return as(user).contentType(ContentType.JSON)
                .body(drawn(version, opinion, from))
                .queryParam("key", key)
                .post("/api/v1/workflow-previews")
                .then();
    }

    /** Receipt, work, an opinion of Finance beside an enquiry at the police, approval, return: 17 hours and the opinion. */
    private Map<String, Object> drawn(int version, double opinion, LocalDate from) {
        Map<String, Object> finance = new HashMap<>(step(3, "case-officer", opinion, 2));
        finance.put("unitId", "STC-20250701");
        Map<String, Object> police = new HashMap<>(step(4, "case-officer", 80, 2));
        police.put("agency", "Công an tỉnh");
        Map<String, Object> drawn = new HashMap<>(Map.of(
                "version",
                version,
                "name",
                "Quy trình riêng",
                "decision",
                Map.of("number", "12/QĐ-UBND", "date", "2026-01-05", "signer", "Nguyễn Văn An"),
                "steps",
                List.of(
                        step(1, "intake-officer", 4),
                        step(2, "case-officer", 4, 1),
                        finance,
                        police,
                        step(5, "approver", 8, 3, 4),
                        step(6, "intake-officer", 1, 5))));
        if (from != null) {
            drawn.put("effectiveFrom", from.toString());
        }
        return drawn;
    }

    private static Map<String, Object> step(int no, String role, double hours, Integer... after) {
        return Map.of(
                "no",
                no,
                "name",
                "Bước " + no,
                "role",
                role,
                "at",
                role.equals("intake-officer") ? "RECEIVING" : "HANDLING",
                "hours",
                hours,
                "after",
                List.of(after));
    }
}
