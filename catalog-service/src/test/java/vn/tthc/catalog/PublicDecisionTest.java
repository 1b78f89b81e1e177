package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Papers.text;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** What everyone may read of a decision, and its document. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PublicDecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void anIssuedDecisionHasAReadableAddressForEveryone() {
        String fresh = code();
        String id = draft("tinh.quyetdinh", List.of(line("INTRODUCE", fresh, content("Cấp giấy công khai", 3))));
        String address = issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(200)
                .extract()
                .path("address");
        given().get("/api/v1/public/decisions/" + address)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("address", equalTo(address))
                .body("lines", hasSize(1))
                .body("lines[0].procedureName", equalTo("Cấp giấy công khai"))
                .body("lines[0].changes.field", hasItem("limits"))
                .body("draftedBy", nullValue())
                .body("timeliness", nullValue());
        given().queryParam("first", 100)
                .get("/api/v1/public/decisions")
                .then()
                .statusCode(200)
                .body("items.address", hasItem(address));
    }

    @Test
    void aDraftIsNotPublicByAnyAddress() {
        String id = draft("tinh.quyetdinh", List.of(line("ABOLISH", "1.000656", null)));
        given().get("/api/v1/public/decisions/" + id).then().statusCode(404);
        given().get("/api/v1/public/decisions/" + id + "/document.docx").then().statusCode(404);
        given().get("/api/v1/decisions/" + id + "/document.docx").then().statusCode(401);
        as("nongnghiep.kstt")
                .get("/api/v1/decisions/" + id + "/document.docx")
                .then()
                .statusCode(404);
        given().queryParam("first", 100)
                .get("/api/v1/public/decisions")
                .then()
                .body("items.number", not(hasItem(nullValue())));
    }

    @Test
    void theDocumentHasTheOfficialLayoutAndTheAnnexLists() throws Exception {
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        line("INTRODUCE", code(), content("Cấp giấy <mới> & đẹp", 3)),
                        line("ABOLISH", "1.000656", null)));
        byte[] file = as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id + "/document.docx")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .header("Content-Disposition", containsString("quyet-dinh.docx"))
                .extract()
                .asByteArray();
        String text = text(file);
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("Độc lập - Tự do - Hạnh phúc"), text);
        assertTrue(text.contains("Nơi nhận:"), text);
        assertTrue(text.contains("(01 thủ tục ban hành mới; 01 thủ tục bị bãi bỏ)"), text);
        assertTrue(text.contains("Danh mục thủ tục hành chính mới ban hành"), text);
        assertTrue(text.contains("Cấp giấy <mới> & đẹp"), text);
        assertTrue(text.contains("DỰ THẢO"), text);
        byte[] again = as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id + "/document.docx")
                .then()
                .extract()
                .asByteArray();
        assertArrayEquals(file, again);
        String address = issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(200)
                .extract()
                .path("address");
        String issued = text(given().get("/api/v1/public/decisions/" + address + "/document.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertFalse(issued.contains("DỰ THẢO"), issued);
        assertTrue(issued.contains("Nguyễn Văn An"), issued);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
