package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tthc.catalog.ListDecisions.draft;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** Lines of a list decision from a spreadsheet or a text file. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ListLinesTest {
    private static final String FILE = """
            Danh mục cắt giảm của tỉnh

            Danh mục;Mã thủ tục;Tên thủ tục;Cấp thực hiện;Thời hạn theo quy định;Thời hạn của tỉnh;Đơn vị tính;Cơ sở dữ liệu;Đến ngày
            Cắt giảm 30% thời gian giải quyết;1.000656;;Cấp xã;10;7;ngày làm việc;;31/12/2027
            Đủ điều kiện trực tuyến toàn trình;1.000689;"Đăng ký; nhiều dòng";xã;;;;;
            """;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aFileIsLookedAtThenTakenAndTheSecondTimeChangesNothing() {
        String id = draft("tinh.kstt", Map.of("title", "Danh mục từ tệp", "lines", List.of()));
        take("tinh.kstt", id, 1, true, FILE)
                .statusCode(200)
                .body("saved", is(false))
                .body("rows", is(2))
                .body("added", is(2))
                .body("errors", empty())
                .body("decision", nullValue())
                .body("lines[0].changes.column", org.hamcrest.Matchers.hasItems("Thời hạn của tỉnh", "Đến ngày"));
        as("tinh.kstt").get("/api/v1/list-decisions/" + id).then().body("lines", empty());

        take("tinh.kstt", id, 1, false, FILE)
                .statusCode(200)
                .body("saved", is(true))
                .body("decision.revision", is(2))
                .body("decision.lines.kind", contains("TIME_REDUCTION_30", "ONLINE_FULL_ELIGIBLE"))
                .body("decision.lines[0].validTo", equalTo("2027-12-31"))
                .body("decision.lines[0].detail.reduction.reduced", is(7));
        take("tinh.kstt", id, 2, false, FILE)
                .body("saved", is(false))
                .body("unchanged", is(2))
                .body("decision", nullValue());
        as("tinh.kstt").get("/api/v1/list-decisions/" + id).then().body("revision", is(2));

        take("tinh.kstt", id, 2, true, FILE.replace(";10;7;", ";10;6;"))
                .body("changed", is(1))
                .body("unchanged", is(1))
                .body("lines[0].changes", hasSize(1))
                .body("lines[0].changes[0].column", equalTo("Thời hạn của tỉnh"))
                .body("lines[0].changes[0].before", equalTo("7"))
                .body("lines[0].changes[0].after", equalTo("6"));
    }

    @Test
    void whatIsGivenAsASpreadsheetIsTakenAgainWithoutAChange() {
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Đủ loại",
                        "lines",
                        List.of(
                                ListDecisions.line("ADD", "ONLINE_FULL_ELIGIBLE", "1.000689", "COMMUNE"),
                                ListDecisions.line("REMOVE", "NON_TERRITORIAL", "1.000656", "COMMUNE"),
                                ListDecisions.reduced("1.000110", "COMMUNE", "7.5", "5", "WORKING_DAY"),
                                ListDecisions.internal("NB", "PROVINCE", "BETWEEN_AGENCIES"),
                                Map.of(
                                        "action",
                                        "ADD",
                                        "kind",
                                        "DELEGATION",
                                        "subjectCode",
                                        "1.001193",
                                        "level",
                                        "COMMUNE",
                                        "detail",
                                        Map.of(
                                                "authority",
                                                Map.of(
                                                        "from",
                                                        "Chủ tịch UBND tỉnh",
                                                        "to",
                                                        "Giám đốc Sở Tư pháp",
                                                        "toUnitId",
                                                        "STP-20250701"))),
                                Map.of(
                                        "action",
                                        "ADD",
                                        "kind",
                                        "COMPONENT_REPLACEABLE",
                                        "subjectCode",
                                        "1.001193",
                                        "level",
                                        "COMMUNE",
                                        "item",
                                        "Giấy chứng sinh",
                                        "detail",
                                        Map.of(
                                                "replacement",
                                                Map.of("database", "CSDL hộ tịch", "mode", "FALLBACK_PAPER"))))));
        byte[] file = as("tinh.kstt")
                .get("/api/v1/list-decisions/" + id + "/lines.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        take("tinh.kstt", id, 1, false, file)
                .statusCode(200)
                .body("errors", empty())
                .body("unchanged", is(6))
                .body("saved", is(false));
    }

    @Test
    void aRowThatIsWrongIsNamedByItsNumberAndNothingIsTaken() {
        String id = draft("tinh.kstt", Map.of("title", "Sai", "lines", List.of()));
        take("tinh.kstt", id, 1, false, """
                Danh mục,Mã thủ tục,Cấp thực hiện,Đến ngày
                Không có danh mục này,1.000689,xã,
                Đủ điều kiện trực tuyến toàn trình,1.000689,huyện,31/02/2026
                Đủ điều kiện trực tuyến toàn trình,1.000656,xã,
                Đủ điều kiện trực tuyến toàn trình,1.000656,xã,
                """)
                .statusCode(200)
                .body("saved", is(false))
                .body("errors.row", contains(2, 3, 3, 5))
                .body("errors.column", contains("Danh mục", "Cấp thực hiện", "Đến ngày", null));
        as("tinh.kstt").get("/api/v1/list-decisions/" + id).then().body("lines", empty());
    }

    @Test
    void whatWouldStandAgainstIssuingIsSaidByRow() {
        String id = draft("tinh.kstt", Map.of("title", "Chưa thể ban hành", "lines", List.of()));
        as("tinh.kstt")
                .queryParam("revision", 1)
                .queryParam("kind", "ONLINE_FULL_ELIGIBLE")
                .contentType("application/octet-stream")
                .body("Mã thủ tục,Cấp thực hiện\n9.999999,Cấp tỉnh\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/list-decisions/" + id + "/lines")
                .then()
                .statusCode(200)
                .body("errors", empty())
                .body("problems.row", contains(2))
                .body("problems[0].message", containsString("9.999999"));
    }

    @Test
    void whatIsNoTableIsRefused() {
        String id = draft("tinh.kstt", Map.of("title", "Không phải bảng", "lines", List.of()));
        take("tinh.kstt", id, 1, true, new byte[] {(byte) 0xFF, (byte) 0xFE, 0})
                .statusCode(415)
                .body("type", endsWith("/not-a-spreadsheet"));
        take("tinh.kstt", id, 1, true, "a,b\n1,2\n").statusCode(422).body("type", endsWith("/annex-without-table"));
        take("tinh.kstt", id, 7, true, FILE).statusCode(409).body("detail", notNullValue());
    }

    @Test
    void onlyThoseWhoDraftTakeLinesAndTheDraftOfAnotherUnitIsNotFound() {
        String id = draft("tuphap.kstt", Map.of("title", "Của Sở Tư pháp", "lines", List.of()));
        given().body(FILE)
                .post("/api/v1/list-decisions/" + id + "/lines?revision=1")
                .then()
                .statusCode(401);
        given().get("/api/v1/list-decisions/" + id + "/lines.xlsx").then().statusCode(401);
        take("longxuyen.tiepnhan", id, 1, true, FILE).statusCode(403);
        take("nongnghiep.kstt", id, 1, true, FILE).statusCode(404);
        as("nongnghiep.kstt")
                .get("/api/v1/list-decisions/" + id + "/lines.xlsx")
                .then()
                .statusCode(404);
        as("quocgia").get("/api/v1/list-decisions/" + id + "/lines.xlsx").then().statusCode(403);
    }

    private static ValidatableResponse take(String user, String id, int revision, boolean dryRun, String file) {
        return take(user, id, revision, dryRun, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse take(String user, String id, int revision, boolean dryRun, byte[] file) {
        return as(user).queryParam("revision", revision)
                .queryParam("dryRun", dryRun)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/list-decisions/" + id + "/lines")
                .then()
                .log()
                .ifValidationFails();
    }
}
