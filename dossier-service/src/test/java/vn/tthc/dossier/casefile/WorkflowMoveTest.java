package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** Version 2 of a workflow puts a step in before the work, and has the approval done by the office of the province. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class WorkflowMoveTest extends DossierTest {
    private static final String CODE = "9.260078";
    private static final String KEY = "procedure/" + CODE;

    @Test
    void aRunningDossierIsMovedByAnActWithAReasonAndGoesOnThere() {
        String working = onVersion1();
        act("tuphap.xuly", working, "TAKE").statusCode(200);
        String approving = onVersion1();
        act("tuphap.xuly", approving, "TAKE").statusCode(200);
        act("tuphap.xuly", approving, "FORWARD").statusCode(200);
        String due = read(working).extract().path("dueAt");
        drawn(2);

        as("tinh.kstt")
                .body(Map.of("keys", List.of(KEY)))
                .post("/api/v1/workflow-pins")
                .then()
                .statusCode(200)
                .body("find { it.version == 1 && it.unitId == '" + JUSTICE + "' }.open", greaterThan(1));
        as("tuphap.kstt")
                .get("/api/v1/workflow-moves?key=" + KEY + "&from=1&to=2")
                .then()
                .statusCode(200)
                .body("open", greaterThan(1))
                .body("dossiers.find { it.dossierId == '" + working + "' }.standsAt", equalTo("2. Thẩm tra"))
                .body("dossiers.find { it.dossierId == '" + working + "' }.wouldStandAt", equalTo("3. Thẩm tra"))
                .body("dossiers.find { it.dossierId == '" + approving + "' }.wouldStandAt", nullValue())
                .body(
                        "dossiers.find { it.dossierId == '" + approving + "' }.refusal",
                        containsString("không có bước tương ứng"));
        course(working).body("workflowVersion", equalTo(1));

        move("tuphap.kstt", List.of(working, approving), "Quy trình mới")
                .statusCode(422)
                .body("type", endsWith("/dossier-not-movable"))
                .body("detail", containsString("Ký duyệt"));
        course(working).body("workflowVersion", equalTo(1));
        move("tuphap.kstt", List.of(working), "Áp dụng quy trình mới")
                .statusCode(200)
                .body("dossiers", equalTo(1));
        course(working)
                .body("workflowVersion", equalTo(2))
                .body("steps[1].status", equalTo("DONE"))
                .body("steps[2].status", equalTo("OPEN"))
                .body("steps[2].visits[-1].holder.username", equalTo("tuphap.xuly"));
        read(working).body("state", equalTo("PROCESSING")).body("dueAt", equalTo(due));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + working + "/timeline")
                .then()
                .body("[-1].action", equalTo("MIGRATE_WORKFLOW"))
                .body("[-1].by", equalTo("tuphap.kstt"))
                .body("[-1].reason", equalTo("Áp dụng quy trình mới"))
                .body("[-1].note", containsString("phiên bản 1 → 2"));
        var event = Events.next(
                "tthc.dossier.dossiers",
                e -> e.key().equals(working)
                        && e.data().path("change").path("action").asText().equals("MIGRATE_WORKFLOW"));
        assertEquals(2, event.data().get("workflowVersion").asInt());
        act("tuphap.xuly", working, "FORWARD").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
        move("tuphap.kstt", List.of(working), "Lần nữa").statusCode(422);
    }

    @Test
    void aDossierIsMovedToTheWorkflowThatTheCatalogueHasForItByNow() {
        String code = "9.260079";
        String own = "procedure/" + code;
        Suite.procedure(procedure(code));
        await().atMost(Duration.ofSeconds(60)).until(() -> workflowOf(code).equals("PROVINCE/*"));
        String id = received("tuphap.tiepnhan", request(code, 1)).path("id");
        act("tuphap.xuly", id, "TAKE").statusCode(200);
        String other = received("tuphap.tiepnhan", legalAdviser()).path("id");
        published(
                own,
                1,
                List.of(
                        step(1, "Tiếp nhận hồ sơ", "intake-officer", null),
                        step(2, "Kiểm tra", "case-officer", null),
                        step(3, "Chuyên viên xử lý", "case-officer", null),
                        step(4, "Lãnh đạo sở phê duyệt", "approver", null),
                        step(5, "Trả kết quả", "intake-officer", null)));
        await().atMost(Duration.ofSeconds(60)).until(() -> workflowOf(code).equals(own));

        as("tuphap.kstt")
                .get("/api/v1/workflow-moves/sources?key=" + own)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].key", equalTo("PROVINCE/*"))
                .body("[0].open", equalTo(1));
        as("tuphap.kstt")
                .get("/api/v1/workflow-moves?key=PROVINCE/*&from=1&to=1&toKey=" + own)
                .then()
                .statusCode(200)
                .body("open", equalTo(1))
                .body("dossiers[0].dossierId", equalTo(id))
                .body("dossiers[0].wouldStandAt", equalTo("3. Chuyên viên xử lý"));
        Map<String, Object> command = new HashMap<>(Map.of(
                "key",
                "PROVINCE/*",
                "fromVersion",
                1,
                "toKey",
                own,
                "toVersion",
                1,
                "dossierIds",
                List.of(other),
                "reason",
                "Thủ tục đã có quy trình riêng"));
        as("tuphap.kstt")
                .body(command)
                .post("/api/v1/workflow-moves")
                .then()
                .statusCode(422)
                .body("type", endsWith("/dossier-not-movable"))
                .body("detail", containsString("Danh mục hiện không dùng quy trình này"));
        command.put("dossierIds", List.of(id));
        as("tuphap.xuly").body(command).post("/api/v1/workflow-moves").then().statusCode(403);
        as("tuphap.xuly")
                .get("/api/v1/workflow-moves/sources?key=" + own)
                .then()
                .statusCode(403);
        as("xaydung.kstt").body(command).post("/api/v1/workflow-moves").then().statusCode(422);
        as("tuphap.kstt")
                .body(command)
                .post("/api/v1/workflow-moves")
                .then()
                .statusCode(200)
                .body("dossiers", equalTo(1));
        course(id).body("workflowKey", equalTo(own)).body("steps[2].status", equalTo("OPEN"));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("[-1].action", equalTo("MIGRATE_WORKFLOW"))
                .body("[-1].note", containsString("Từ quy trình"));
        act("tuphap.xuly", id, "FORWARD").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
    }

    private static String workflowOf(String code) {
        var answer = as("tuphap.tiepnhan")
                .body(Map.of("procedureCode", code, "channel", "COUNTER"))
                .post("/api/v1/deadlines/preview");
        return answer.statusCode() == 200 ? answer.jsonPath().getString("workflow.key") : "";
    }

    private static void published(String key, int version, List<Map<String, Object>> steps) {
        Suite.workflow(Map.of(
                "key",
                key,
                "version",
                version,
                "name",
                "Quy trình riêng",
                "steps",
                steps,
                "versions",
                List.of(Map.of("version", version, "name", "Quy trình riêng", "steps", steps))));
    }

    @Test
    void onlyProcedureControlOfTheProvinceOrOfTheHandlingDepartmentMovesDossiers() {
        String id = onVersion1();
        drawn(2);
        given().get("/api/v1/workflow-moves?key=" + KEY + "&from=1&to=2").then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/workflow-moves")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/workflow-pins")
                .then()
                .statusCode(401);
        for (var user : List.of("tuphap.xuly", "longxuyen.tiepnhan", "tinh.kiemtoan")) {
            as(user).get("/api/v1/workflow-moves?key=" + KEY + "&from=1&to=2")
                    .then()
                    .statusCode(403);
            as(user).body(Map.of("keys", List.of(KEY)))
                    .post("/api/v1/workflow-pins")
                    .then()
                    .statusCode(403);
            move(user, List.of(id), "x").statusCode(403);
        }
        as("xaydung.kstt")
                .get("/api/v1/workflow-moves?key=" + KEY + "&from=1&to=2")
                .then()
                .statusCode(200)
                .body("dossiers.dossierId", not(hasItem(id)));
        move("xaydung.kstt", List.of(id), "x").statusCode(422);
        move("tinh.kstt", List.of(id), "Tỉnh chỉ đạo").statusCode(200);
    }

    @Test
    void toAVersionThatIsNotInForceNothingIsMoved() {
        String id = onVersion1();
        as("tinh.kstt")
                .get("/api/v1/workflow-moves?key=" + KEY + "&from=1&to=9")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("toVersion"));
        read(id).body("id", notNullValue());
    }

    private static ValidatableResponse move(String user, List<String> ids, String reason) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("key", KEY, "fromVersion", 1, "toVersion", 2, "dossierIds", ids, "reason", reason))
                .post("/api/v1/workflow-moves")
                .then();
    }

    private static ValidatableResponse read(String id) {
        return as("tinh.kiemtoan").get("/api/v1/dossiers/" + id).then().statusCode(200);
    }

    private static ValidatableResponse course(String id) {
        return as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id + "/course")
                .then()
                .statusCode(200);
    }

    private static String onVersion1() {
        Suite.procedure(procedure(CODE));
        drawn(1);
        return received("tuphap.tiepnhan", request(CODE, 1)).path("id");
    }

    /** As if it were the newest. */
    private static void drawn(int version) {
        List<Map<String, Object>> old = List.of(
                step(1, "Tiếp nhận", "intake-officer", null),
                step(2, "Thẩm tra", "case-officer", null),
                step(3, "Ký duyệt", "approver", null),
                step(4, "Trả kết quả", "intake-officer", null));
        List<Map<String, Object>> now = List.of(
                step(1, "Tiếp nhận", "intake-officer", null),
                step(2, "Phân công", "approver", null),
                step(3, "Thẩm tra", "case-officer", null),
                step(4, "Ký duyệt", "approver", "VPUBND-20250701"),
                step(5, "Trả kết quả", "intake-officer", null));
        List<Map<String, Object>> versions = new ArrayList<>();
        versions.add(Map.of("version", 1, "name", "Quy trình", "steps", old));
        if (version == 2) {
            versions.add(Map.of("version", 2, "name", "Quy trình", "effectiveFrom", "2026-01-01", "steps", now));
        }
        Suite.workflow(Map.of(
                "key",
                KEY,
                "version",
                version,
                "name",
                "Quy trình",
                "steps",
                version == 1 ? old : now,
                "versions",
                versions));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("tuphap.tiepnhan")
                                .body(Map.of("procedureCode", CODE, "channel", "COUNTER"))
                                .post("/api/v1/deadlines/preview")
                                .jsonPath()
                                .getInt("workflow.version")
                        == version);
    }

    private static Map<String, Object> step(int no, String name, String role, @Nullable String unit) {
        Map<String, Object> step = new HashMap<>();
        step.put("no", no);
        step.put("name", name);
        step.put("role", role);
        step.put("at", role.equals("intake-officer") ? "RECEIVING" : "HANDLING");
        step.put("share", 0.2);
        step.put("hours", 4);
        if (unit != null) {
            step.put("unitId", unit);
        }
        return step;
    }

    private static Map<String, Object> procedure(String code) {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", code + "-1",
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
        return Map.of("code", code, "versions", List.of(version));
    }
}
