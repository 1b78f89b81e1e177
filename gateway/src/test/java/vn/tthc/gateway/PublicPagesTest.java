package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.gateway.Backstage.Answer;

/** What a citizen reads without JavaScript and without log-in. */
@QuarkusTest
class PublicPagesTest extends GatewayTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @BeforeEach
    void aCatalogueWithADecision() {
        backstage.on(
                "GET /catalog/api/v1/procedure-facets",
                call -> Answer.json(new JsonObject()
                        .put("total", 2811)
                        .put(
                                "fields",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("value", "G15-TP01")
                                                .put("label", "Hộ tịch")
                                                .put("procedures", 29)))));
        backstage.on("GET /catalog/api/v1/procedures/1.001193", call -> Answer.json(birth()));
        backstage.on(
                "GET /catalog/api/v1/public/decisions",
                call -> Answer.json(Samples.page(List.of(decision()), "d1", true, 30)));
        backstage.on("GET /catalog/api/v1/public/decisions/2061-qd-ubnd-2026", call -> Answer.json(decision()));
    }

    @Test
    void theCatalogueIsListedByFieldAndFoundByWords() {
        page("/tra-cuu/thu-tuc")
                .statusCode(200)
                .body(containsString("2.811 thủ tục"))
                .body(containsString("href=\"/tra-cuu/thu-tuc?linh-vuc=G15-TP01\""));
        page("/tra-cuu/thu-tuc?q=khai+sinh&linh-vuc=G15-TP01")
                .statusCode(200)
                .body(containsString("href=\"/tra-cuu/thu-tuc/1.001193\""))
                .body(containsString("value=\"khai sinh\""))
                .body(containsString("rel=\"next\""))
                .body(containsString("Đơn vị STP-20250701"));
        assertThat(backstage.calls())
                .anyMatch(call -> call.path().endsWith("/procedures")
                        && call.query().contains("field=G15-TP01")
                        && call.query().contains("status=PUBLISHED"));
    }

    @Test
    void aProcedureAnswersWhatPeopleComeFor() {
        page("/tra-cuu/thu-tuc/1.001193")
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "public, max-age=60")
                .body(containsString("<h1>Thủ tục đăng ký khai sinh</h1>"))
                .body(containsString("01 ngày làm việc"))
                .body(containsString("8.000 đ"))
                .body(containsString("Bộ phận Một cửa của Đơn vị STP-20250701"))
                .body(containsString("Giấy chứng sinh"))
                .body(containsString("Mẫu: to-khai.doc"))
                .body(containsString("Luật Hộ tịch"))
                .body(containsString("href=\"/quyet-dinh-cong-bo/2061-qd-ubnd-2026\""))
                .body(containsString("href=\"/tiep-nhan?thu-tuc=1.001193\""))
                .body(containsString("href=\"/tra-cuu/ho-so\""));
    }

    @Test
    void whatALevelHasOfItsOwnStandsOnThePage() {
        page("/tra-cuu/thu-tuc/1.001193").body(not(containsString("Nội dung riêng")));
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001194",
                call -> Answer.json(birth().put("code", "1.001194")
                        .put("levels", new JsonArray().add("PROVINCE").add("COMMUNE"))
                        .put("variants", Samples.variants())));
        page("/tra-cuu/thu-tuc/1.001194")
                .statusCode(200)
                .body(containsString("Các cấp thực hiện: Cấp tỉnh, Cấp xã"))
                .body(containsString("Nội dung riêng ở Cấp tỉnh"))
                .body(containsString("Bộ phận Một cửa của Đơn vị STC-20250701"))
                .body(containsString("Trực tiếp: 20 ngày làm việc"))
                .body(containsString("3.000 đ"));
    }

    @Test
    void aPageRunsNothingAndLoadsNothingButItsStyleSheet() {
        for (String address : List.of("/tra-cuu/thu-tuc/1.001193", "/tra-cuu/thu-tuc", "/quyet-dinh-cong-bo")) {
            page(address)
                    .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                    .body(not(containsString("<script")))
                    .body(not(containsString(" style=")))
                    .body(containsString("href=\"/base.css\""));
        }
    }

    @Test
    void whatTheCatalogueHoldsIsTextAndNeverMarkup() {
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001193",
                call -> Answer.json(birth().put("name", "<script>alert(1)</script>")));
        page("/tra-cuu/thu-tuc/1.001193").statusCode(200).body(not(containsString("<script>")));
        page("/tra-cuu/thu-tuc?q=%22%3E%3Cscript%3E").statusCode(200).body(not(containsString("<script>")));
    }

    @Test
    void aLimitIsToldInTheWordsOfTheCatalogue() {
        var limit = new JsonObject()
                .put("channel", "COUNTER")
                .put("unit", "NONE")
                .put("text", "1")
                .put("words", "1 (không ghi đơn vị)");
        backstage.on(
                "GET /catalog/api/v1/procedures/1.001193",
                call -> Answer.json(birth().put("limits", new JsonArray().add(limit))));
        page("/tra-cuu/thu-tuc/1.001193").body(containsString("1 (không ghi đơn vị)"));
    }

    @Test
    void aDecisionIsReadAtAnAddressOfItsOwn() {
        page("/quyet-dinh-cong-bo")
                .statusCode(200)
                .body(containsString("href=\"/quyet-dinh-cong-bo/2061-qd-ubnd-2026\""))
                .body(containsString("0 mới · 1 sửa · 0 thay thế · 0 bãi bỏ"));
        page("/quyet-dinh-cong-bo/2061-qd-ubnd-2026")
                .statusCode(200)
                .body(containsString("Quyết định 2061/QĐ-UBND ngày 14/09/2026"))
                .body(containsString("04 giờ làm việc"))
                .body(containsString("href=\"/tra-cuu/thu-tuc/1.001193\""))
                .body(containsString("/public/decisions/2061-qd-ubnd-2026/document.docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tra-cuu/thu-tuc/9.999999", "/quyet-dinh-cong-bo/khong-co"})
    void whatIsNotThereIsSaidOnAPageToo(String address) {
        page(address).statusCode(404).contentType("text/html").body(containsString("Không có"));
    }

    @Test
    void aCatalogueThatIsAwayIsSaidOnAPageToo() {
        backstage.on("GET /catalog/api/v1/procedure-facets", call -> Answer.problem(503, "service-unavailable"));
        page("/tra-cuu/thu-tuc").statusCode(503).body(containsString("tạm thời không phục vụ được"));
    }

    @Test
    void theSamePageIsThereInEnglishAndKeepsToIt() {
        page("/tra-cuu/thu-tuc/1.001193?ngon-ngu=en")
                .statusCode(200)
                .body("html.@lang", equalTo("en"))
                .body(containsString("What to bring"))
                .body(containsString("href=\"/tra-cuu/thu-tuc?ngon-ngu=en\""))
                .body(containsString("href=\"/tra-cuu/thu-tuc/1.001193\" lang=\"vi\""));
    }

    private static ValidatableResponse page(String address) {
        return given().urlEncodingEnabled(false)
                .header("Accept", BROWSER)
                .get(address)
                .then();
    }

    private static JsonObject birth() {
        return Samples.procedure("1.001193")
                .put("name", "Thủ tục đăng ký khai sinh")
                .put("decisionNumber", "2061/QĐ-UBND")
                .put("validFrom", "2026-10-01")
                .put("applicants", new JsonArray().add("Công dân Việt Nam"))
                .put("results", new JsonArray().add("Giấy khai sinh"))
                .put("steps", "Bước 1: nộp hồ sơ.\nBước 2: nhận kết quả.")
                .put(
                        "limits",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("channel", "COUNTER")
                                        .put("value", 1)
                                        .put("unit", "WORKING_DAY")
                                        .put("words", "01 ngày làm việc")))
                .put(
                        "components",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("no", 1)
                                        .put("name", "Giấy chứng sinh")
                                        .put("originals", 1)
                                        .put("copies", 0)
                                        .put("required", true)
                                        .put("formFile", "to-khai.doc")))
                .put(
                        "fees",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("channel", "COUNTER")
                                        .put("kind", "CHARGE")
                                        .put("amount", 8000)))
                .put(
                        "legalBases",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("number", "60/2014/QH13")
                                        .put("title", "Luật Hộ tịch")));
    }

    private static JsonObject decision() {
        return new JsonObject()
                .put("address", "2061-qd-ubnd-2026")
                .put("number", "2061/QĐ-UBND")
                .put("title", "Công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch")
                .put("issuedOn", "2026-09-14")
                .put("effectiveOn", "2026-10-01")
                .put("correctedBy", new JsonArray())
                .put(
                        "totals",
                        new JsonObject()
                                .put("introduced", 0)
                                .put("amended", 1)
                                .put("replaced", 0)
                                .put("abolished", 0))
                .put(
                        "lines",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("no", 1)
                                        .put("kind", "AMEND")
                                        .put("procedureCode", "1.001193")
                                        .put("procedureName", "Thủ tục đăng ký khai sinh")
                                        .put(
                                                "changes",
                                                new JsonArray()
                                                        .add(new JsonObject()
                                                                .put("field", "limits")
                                                                .put("before", "01 ngày làm việc")
                                                                .put("after", "04 giờ làm việc")))));
    }
}
