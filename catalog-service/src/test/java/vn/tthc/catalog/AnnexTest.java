package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** The annex of a decision comes as the office's spreadsheet. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AnnexTest {
    private static final List<String> HEADINGS = List.of(
            "Stt",
            "Mã TTHC",
            "Tên TTHC",
            "Lĩnh vực",
            "Cấp thực hiện",
            "Cơ quan thực hiện",
            "Thời hạn giải quyết",
            "Phí, lệ phí",
            "Căn cứ pháp lý",
            "Điều, khoản");

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theTablesOfAnAnnexBecomeLinesAndTheSameFileTwiceChangesNothing() throws IOException {
        String fresh = code();
        byte[] file = annex(fresh, "Sở Tư pháp");
        String id = draft("tuphap.kstt", List.of());
        take("tuphap.kstt", id, 1, true, file)
                .statusCode(200)
                .body("saved", is(false))
                .body("added", is(3))
                .body("errors", empty())
                .body(
                        "lines[0].changes.field",
                        contains(
                                "name",
                                "fieldCode",
                                "level",
                                "levels",
                                "handlingUnitId",
                                "nonTerritorial",
                                "onlineLevel",
                                "limits",
                                "fees",
                                "legalBases"))
                .body("lines[1].changes.field", contains("limits"))
                .body("lines[1].changes[0].after", equalTo("Trực tiếp: 15 ngày làm việc"));
        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().body("lines", empty());
        take("tuphap.kstt", id, 1, false, file)
                .statusCode(200)
                .body("saved", is(true))
                .body("decision.revision", is(2))
                .body("decision.lines.kind", contains("INTRODUCE", "AMEND", "ABOLISH"))
                .body("decision.lines[0].content.limits[0].value", is(3))
                .body("decision.lines[0].content.fees[0].amount", is(100_000))
                .body("decision.lines[0].paragraph", equalTo("Điều 1"));
        take("tuphap.kstt", id, 2, false, file)
                .statusCode(200)
                .body("saved", is(false))
                .body("unchanged", is(3))
                .body("decision", nullValue());
        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().body("revision", is(2));
    }

    @Test
    void whatIsGivenIsTakenAgainWithoutAChange() {
        String id = draft(
                "tuphap.kstt",
                List.of(
                        line("INTRODUCE", code(), Decisions.content("Cấp bản sao trích lục", 3)),
                        line("AMEND", "1.000656", Map.of("steps", "Bước 1")),
                        line("ABOLISH", "1.000110", null)));
        byte[] file = as("tuphap.kstt")
                .get("/api/v1/decisions/" + id + "/annex.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        take("tuphap.kstt", id, 1, false, file)
                .statusCode(200)
                .body("errors", empty())
                .body("unchanged", is(3))
                .body("saved", is(false));
    }

    @Test
    void aRowThatIsWrongIsNamedAndNothingIsTaken() throws IOException {
        byte[] file = annex("12345", "Sở Không Có");
        String id = draft("tuphap.kstt", List.of());
        take("tuphap.kstt", id, 1, false, file)
                .statusCode(200)
                .body("saved", is(false))
                .body("errors", hasSize(2))
                .body("errors.row", contains(3, 3))
                .body("errors.column", contains("Mã TTHC", "Cơ quan thực hiện"));
        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().body("lines", empty());
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedByItsContent() {
        String id = draft("tuphap.kstt", List.of());
        take("tuphap.kstt", id, 1, true, new byte[] {(byte) 0xFF, (byte) 0xFE, 0})
                .statusCode(415)
                .body("type", endsWith("/not-a-spreadsheet"));
        take("tuphap.kstt", id, 1, true, "không phải bảng".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", endsWith("/annex-without-table"));
    }

    @Test
    void theAnnexOfAnotherUnitsDraftIsNotFound() throws IOException {
        byte[] file = annex(code(), "Sở Tư pháp");
        String id = draft("tuphap.kstt", List.of());
        take("nongnghiep.kstt", id, 1, true, file).statusCode(404);
        take("longxuyen.tiepnhan", id, 1, true, file).statusCode(403);
        as("nongnghiep.kstt")
                .get("/api/v1/decisions/" + id + "/annex.xlsx")
                .then()
                .statusCode(404);
        given().get("/api/v1/decisions/" + id + "/annex.xlsx").then().statusCode(401);
    }

    private static ValidatableResponse take(String user, String id, int revision, boolean dryRun, byte[] file) {
        return as(user).queryParam("revision", revision)
                .queryParam("dryRun", dryRun)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/decisions/" + id + "/annex")
                .then()
                .log()
                .ifValidationFails();
    }

    /** As offices write it: a table for each kind, under its heading, on one sheet. */
    private static byte[] annex(String fresh, String unit) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Phụ lục");
            sheet.value(0, 0, "I. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH");
            row(sheet, 1, HEADINGS);
            row(
                    sheet,
                    2,
                    List.of(
                            "1",
                            fresh,
                            "Cấp giấy thử nghiệm",
                            "Hộ tịch",
                            "Cấp tỉnh",
                            unit,
                            "03 ngày làm việc",
                            "Lệ phí: 100.000 đồng",
                            "Luật số 60/2014/QH13 – Luật Hộ tịch",
                            "Điều 1"));
            sheet.value(3, 0, "II. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG");
            row(sheet, 4, HEADINGS);
            row(sheet, 5, List.of("1", "1.000656", "", "", "", "", "15 ngày làm việc"));
            sheet.value(6, 0, "III. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ");
            row(sheet, 7, HEADINGS);
            row(sheet, 8, List.of("1", "1.000110"));
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }
}
