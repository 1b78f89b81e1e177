package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** A dossier of a procedure with a workflow of its own: Finance beside the police, both before the approver. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class WorkflowRunTest extends DossierTest {
    private static final String CODE = "9.260077";

    @BeforeEach
    void theWorkflowIsKnown() {
        Suite.procedure(procedure());
        Suite.workflow(workflow());
        await().atMost(Duration.ofSeconds(60)).until(() -> as("tuphap.tiepnhan")
                .body(Map.of("procedureCode", CODE, "channel", "COUNTER"))
                .post("/api/v1/deadlines/preview")
                .asString()
                .contains("\"key\":\"procedure/" + CODE + "\""));
    }

    @Test
    void branchesRunSideBySideTheAgencySuspendsAndTheApproverWaitsForAll() {
        String id = received("tuphap.tiepnhan", request(CODE, 1)).path("id");
        as("taichinh.xuly").get("/api/v1/dossiers/" + id).then().statusCode(404);
        act("tuphap.xuly", id, "TAKE").statusCode(200);
        act("tuphap.xuly", id, "FORWARD").statusCode(200).body("state", equalTo("PROCESSING"));
        as("nongnghiep.xuly").get("/api/v1/dossiers/" + id).then().statusCode(404);
        as("taichinh.xuly")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("allowedActions.action", contains("TAKE"))
                .body("allowedActions.stepNo", contains(3));
        listed("taichinh.xuly", "UNASSIGNED", id, true);
        act("taichinh.xuly", id, "TAKE").statusCode(200).body("allowedActions.action", not(hasItem("STOP")));
        listed("taichinh.xuly", "MINE", id, true);
        listed("taichinh.xuly", "UNASSIGNED", id, false);
        act("taichinh.xuly", id, "STOP", Map.of("reason", "Không thuộc thẩm quyền"))
                .statusCode(403);
        act("tuphap.xuly", id, "FORWARD", Map.of("stepNo", 3)).statusCode(403);
        act("taichinh.xuly", id, "FORWARD")
                .statusCode(200)
                .body("state", equalTo("WAITING_AGENCY"))
                .body("deadline.paused", is(true));
        act("taichinh.xuly", id, "AGENCY_ANSWERED").statusCode(403);
        act("tuphap.xuly", id, "AGENCY_ANSWERED").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
        listed("tuphap.pheduyet", "WAITING_APPROVAL", id, true);
        act("tuphap.pheduyet", id, "SEND_BACK", Map.of("reason", "Tính lại số tiền", "stepNo", 3))
                .statusCode(200)
                .body("state", equalTo("PROCESSING"));
        listed("taichinh.xuly", "MINE", id, true);
        act("taichinh.xuly", id, "FORWARD").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
        act("tuphap.pheduyet", id, "SEND_BACK", Map.of("reason", "Sai bước", "stepNo", 5))
                .statusCode(409);
        act("tuphap.pheduyet", id, "APPROVE").statusCode(200).body("state", equalTo("SETTLED"));
        act("tuphap.tiepnhan", id, "RETURN_RESULT").statusCode(200);
        as("taichinh.xuly")
                .get("/api/v1/dossiers/" + id + "/course")
                .then()
                .statusCode(200)
                .body("workflowVersion", is(1))
                .body("steps.status", everyItem(equalTo("DONE")))
                .body("steps[2].visits.status", contains("SENT_BACK", "DONE"))
                .body("steps[2].visits[1].by.username", equalTo("taichinh.xuly"))
                .body("steps[3].agency", equalTo("Công an tỉnh"))
                .body("steps[4].after", contains(3, 4));
        as("taichinh.xuly")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("action", hasItems("FORWARD", "AGENCY_ANSWERED", "SEND_BACK"))
                .body("find { it.action == 'AGENCY_ANSWERED' }.stepNo", is(4));
    }

    @Test
    void anAgencyMayAlsoAnswerBeforeTheOtherBranchIsDone() {
        String id = received("tuphap.tiepnhan", request(CODE, 1)).path("id");
        act("tuphap.xuly", id, "TAKE").statusCode(200);
        act("tuphap.xuly", id, "FORWARD")
                .statusCode(200)
                .body("allowedActions.findAll { it.action == 'FORWARD' }.stepNo", contains(4));
        act("tuphap.xuly", id, "FORWARD", Map.of("stepNo", 4)).statusCode(200).body("state", equalTo("PROCESSING"));
        act("tuphap.xuly", id, "FORWARD", Map.of("stepNo", 4)).statusCode(403);
        act("taichinh.xuly", id, "TAKE").statusCode(200);
        act("taichinh.xuly", id, "FORWARD").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
    }

    @Test
    void anAnnouncedVersionIsNotUsedBeforeItsDay() {
        as("tuphap.tiepnhan")
                .body(Map.of("procedureCode", CODE, "channel", "COUNTER"))
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(200)
                .body("workflow.version", is(1))
                .body("workflow.steps", hasSize(6));
    }

    @Test
    void theCourseIsForThoseWhoSeeTheDossier() {
        String id = received("tuphap.tiepnhan", request(CODE, 1)).path("id");
        given().get("/api/v1/dossiers/" + id + "/course").then().statusCode(401);
        as("tuphap.pakn").get("/api/v1/dossiers/" + id + "/course").then().statusCode(403);
        as("nongnghiep.xuly").get("/api/v1/dossiers/" + id + "/course").then().statusCode(404);
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id + "/course")
                .then()
                .statusCode(200)
                .body("steps[1].status", equalTo("OPEN"))
                .body("steps[1].visits[0].dueAt", notNullValue());
    }

    private static void listed(String user, String view, String id, boolean there) {
        as(user).queryParam("view", view)
                .queryParam("procedure", CODE)
                .queryParam("first", 100)
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }

    private static Map<String, Object> workflow() {
        List<Map<String, Object>> steps = List.of(
                step(1, "intake-officer", Map.of("after", List.of())),
                step(2, "case-officer", Map.of("after", List.of(1))),
                step(3, "case-officer", Map.of("after", List.of(2), "unitId", "STC-20250701")),
                step(4, "case-officer", Map.of("after", List.of(2), "agency", "Công an tỉnh")),
                step(5, "approver", Map.of("after", List.of(3, 4))),
                step(6, "intake-officer", Map.of("after", List.of(5))));
        return Map.of(
                "key",
                "procedure/" + CODE,
                "version",
                1,
                "name",
                "Quy trình riêng",
                "steps",
                steps,
                "versions",
                List.of(
                        Map.of("version", 1, "name", "Quy trình riêng", "steps", steps),
                        Map.of(
                                "version",
                                2,
                                "name",
                                "Quy trình sau",
                                "effectiveFrom",
                                LocalDate.now().plusDays(30).toString(),
                                "steps",
                                steps.subList(0, 2))));
    }

    private static Map<String, Object> step(int no, String role, Map<String, Object> more) {
        Map<String, Object> step = new HashMap<>(more);
        step.put("no", no);
        step.put("name", "Bước " + no);
        step.put("role", role);
        step.put("at", role.equals("intake-officer") ? "RECEIVING" : "HANDLING");
        step.put("share", 0.2);
        step.put("hours", 4);
        return step;
    }

    private static Map<String, Object> procedure() {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", CODE + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2025-07-01",
                "name", "Cấp phép thử",
                "fieldCode", "G15-TP02",
                "fieldName", "Luật sư",
                "level", "PROVINCE",
                "handlingUnitId", JUSTICE,
                "nonTerritorial", true));
        version.put(
                "components", List.of(Map.of("no", 1, "name", "Đơn", "originals", 1, "copies", 0, "required", true)));
        version.put(
                "limits", List.of(Map.of("channel", "COUNTER", "value", 10, "unit", "WORKING_DAY", "text", "10 ngày")));
        return Map.of("code", CODE, "versions", List.of(version));
    }
}
