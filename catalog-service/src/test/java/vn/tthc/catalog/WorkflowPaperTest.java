package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** The table of a workflow in the layout of the decision that approves it, held against the steps that dossiers run on. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class WorkflowPaperTest {
    private static final Map<String, String> ROLES = Map.of(
            "intake-officer", "Cán bộ tiếp nhận",
            "case-officer", "Cán bộ xử lý",
            "approver", "Lãnh đạo phê duyệt");

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theTableSaysInOrderWhatTheDossierRunsOn() throws Exception {
        String key = drawn(0, 10.5);
        JsonNode told =
                Events.next("tthc.catalog.workflows", e -> e.key().equals(key)).data();
        byte[] file = paper(key, null);
        String text = Papers.text(file);
        assertTrue(text.contains("QUY TRÌNH NỘI BỘ TRONG GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"), text);
        assertTrue(text.contains("Cấp giấy <thử> & cấp lại"), text);
        assertTrue(text.contains("(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026)"), text);

        List<List<String>> rows = Papers.rows(file);
        assertEquals(
                List.of("STT", "Bước thực hiện", "Trách nhiệm", "Đơn vị thực hiện", "Thời gian", "Sản phẩm"),
                rows.getFirst());
        List<List<String>> expected = new ArrayList<>();
        told.path("steps").forEach(step -> expected.add(row(step)));
        assertEquals(6, expected.size());
        assertEquals(expected, rows.subList(1, 7));
        assertEquals(
                List.of("", "Tổng thời gian giải quyết", "", "", "27,5 giờ làm việc (3,44 ngày làm việc)", ""),
                rows.get(7));
        assertEquals(8, rows.size());
        assertArrayEquals(file, paper(key, null));
    }

    @Test
    void eachVersionHasATableOfItsOwn() throws Exception {
        String key = drawn(0, 8);
        draw(key, 1, 16);
        assertEquals("8 giờ làm việc", Papers.rows(paper(key, 1)).get(3).get(4));
        assertEquals("16 giờ làm việc", Papers.rows(paper(key, 2)).get(3).get(4));
        assertEquals(Papers.text(paper(key, 2)), Papers.text(paper(key, null)));
        as("tuphap.xuly")
                .queryParam("key", key)
                .queryParam("version", 3)
                .get("/api/v1/workflow-details/document.docx")
                .then()
                .statusCode(404)
                .body("type", endsWith("/workflow-not-found"));
    }

    @Test
    void oneThatDividesTheLimitSaysSharesAndLeavesTheDecisionToBeFilledIn() throws Exception {
        byte[] file = paper("COMMUNE/*", null);
        List<List<String>> rows = Papers.rows(file);
        assertEquals(
                List.of(
                        "1",
                        "Tiếp nhận hồ sơ",
                        "Cán bộ tiếp nhận",
                        "Nơi tiếp nhận",
                        "10% thời hạn",
                        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
                rows.get(1));
        assertEquals("100% thời hạn", rows.getLast().get(4));
        String text = Papers.text(file);
        assertTrue(text.contains("Quyết định số ……/QĐ-UBND ngày …… tháng …… năm ……"), text);
    }

    @Test
    void theTableIsForTheOffices() {
        String path = "/api/v1/workflow-details/document.docx?key=PROVINCE/*";
        given().get(path).then().statusCode(401);
        as("quocgia").get(path).then().statusCode(403);
        as("longxuyen.tiepnhan")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("quy-trinh-noi-bo.docx"));
    }

    /** What the event of the workflow, on which dossiers run, says of a step. */
    private static List<String> row(JsonNode step) {
        int no = step.path("no").asInt();
        String after = no == 4 ? "(sau bước 2)" : no == 5 ? "(sau bước 3, 4)" : "";
        String agency = step.path("agency").asText("");
        String unit = step.path("unitId").asText("").equals("STC-20250701")
                ? "Sở Tài chính tỉnh An Giang"
                : step.path("at").asText().equals("RECEIVING") ? "Nơi tiếp nhận" : "Nơi giải quyết";
        String hours = step.path("hours")
                .decimalValue()
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
        return List.of(
                String.valueOf(no),
                step.path("name").asText() + after,
                ROLES.get(step.path("role").asText()),
                agency.isEmpty() ? unit : "Cơ quan phối hợp: " + agency,
                hours + " giờ làm việc" + (agency.isEmpty() ? "" : " (không tính vào thời hạn)"),
                step.path("output").asText(""));
    }

    private static byte[] paper(String key, Integer version) {
        var request = as("tuphap.xuly").queryParam("key", key);
        return (version == null ? request : request.queryParam("version", version))
                .get("/api/v1/workflow-details/document.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** @return key of the workflow of a procedure just introduced */
    private String drawn(int version, double opinion) {
        String code = code();
        LocalDate day = LocalDate.now(clock).minusDays(9);
        String decision =
                draft("tinh.quyetdinh", List.of(line("INTRODUCE", code, content("Cấp giấy <thử> & cấp lại", 10))));
        issue("tinh.quyetdinh", decision, 1, day, day).statusCode(200);
        String key = "procedure/" + code;
        draw(key, version, opinion);
        return key;
    }

    /** Receipt, work, an opinion of Finance beside an enquiry at the police, approval, return: 17 hours and the opinion. */
    private static void draw(String key, int version, double opinion) {
        Map<String, Object> finance = new HashMap<>(step(3, "case-officer", opinion, "Ý kiến bằng văn bản", 2));
        finance.put("unitId", "STC-20250701");
        Map<String, Object> police = new HashMap<>(step(4, "case-officer", 80, "Kết quả xác minh", 2));
        police.put("agency", "Công an tỉnh");
        var body = Map.of(
                "version",
                version,
                "name",
                "Cấp giấy <thử> & cấp lại",
                "decision",
                Map.of("number", "12/QĐ-UBND", "date", "2026-01-05", "signer", "Nguyễn Văn An"),
                "steps",
                List.of(
                        step(1, "intake-officer", 4, "Giấy tiếp nhận"),
                        step(2, "case-officer", 4, "Dự thảo kết quả", 1),
                        finance,
                        police,
                        step(5, "approver", 8, "Kết quả đã ký", 3, 4),
                        step(6, "intake-officer", 1, "", 5)));
        as("tuphap.kstt")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/workflows/" + key)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> step(int no, String role, double hours, String output, Integer... after) {
        return Map.of(
                "no",
                no,
                "name",
                "Bước " + no + " của quy trình",
                "role",
                role,
                "at",
                role.equals("intake-officer") ? "RECEIVING" : "HANDLING",
                "hours",
                hours,
                "output",
                output,
                "after",
                List.of(after));
    }
}
