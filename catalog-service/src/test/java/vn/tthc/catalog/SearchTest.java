package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class SearchTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang ky khai sinh",
                "Đăng ký khai sinh",
                "ĐĂNG KÝ KHAI SINH",
                "dang ky khai sin",
                "1.001193",
                "  thu tuc dang ky khai sinh ",
                "dang ky khai sihn",
                "đăng ký khai sinh"
            })
    void birthRegistrationIsFirstHoweverItIsTyped(String text) {
        search(text).body("items[0].code", equalTo("1.001193"));
    }

    @ParameterizedTest
    @CsvSource({"dang ky ket hon, Thủ tục đăng ký kết hôn", "chung thuc ban sao tu ban chinh, ản sao từ bản chính"})
    void theNameComesBeforeEverythingElse(String text, String name) {
        search(text).body("items[0].name", containsString(name));
    }

    @Test
    void aTextOfSignsFindsNothingAndBreaksNothing() {
        search("%_'\\:*&|!()").body("totalCount", is(0));
        search("đ'; drop table decision; --").statusCode(200);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepetition() {
        Set<String> seen = new HashSet<>();
        String after = null;
        long total;
        do {
            var request = given().queryParam("text", "giấy phép").queryParam("first", 100);
            JsonPath page = (after == null ? request : request.queryParam("after", after))
                    .get("/api/v1/procedures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> codes = page.getList("items.code");
            codes.forEach(code -> assertTrue(seen.add(code), code));
            total = page.getLong("totalCount");
            after = page.getBoolean("hasNextPage") ? page.getString("endCursor") : null;
        } while (after != null);
        assertEquals(total, seen.size());
    }

    @Test
    void filtersHoldTogether() {
        given().queryParam("level", "COMMUNE")
                .queryParam("field", "G15-TP07")
                .queryParam("text", "khai sinh")
                .get("/api/v1/procedures")
                .then()
                .statusCode(200)
                .body("totalCount", greaterThan(0))
                .body("items.level", everyItem(equalTo("COMMUNE")))
                .body("items.fieldCode", everyItem(equalTo("G15-TP07")));
        given().queryParam("unit", "STP-20250701")
                .get("/api/v1/procedures")
                .then()
                .body("items.handlingUnitId", everyItem(equalTo("STP-20250701")));
    }

    @Test
    void morePagesThanAHundredRowsAreRefused() {
        given().queryParam("first", 101)
                .get("/api/v1/procedures")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
        given().queryParam("after", "???").get("/api/v1/procedures").then().statusCode(400);
    }

    @Test
    void anUnknownProcedureIsNotFoundAndABatchLeavesItOut() {
        given().get("/api/v1/procedures/9.999999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/procedure-not-found"));
        given().contentType("application/json")
                .body("{\"codes\":[\"1.001193\",\"9.999999\"]}")
                .post("/api/v1/procedures/batch")
                .then()
                .statusCode(200)
                .body("code", equalTo(List.of("1.001193")));
    }

    @Test
    void aCodeWithALeadingSpaceIsAnotherProcedure() {
        given().get("/api/v1/procedures/{code}", " 1.014325")
                .then()
                .statusCode(200)
                .body("code", equalTo(" 1.014325"));
        given().get("/api/v1/procedures/{code}", "1.014325")
                .then()
                .statusCode(200)
                .body("code", equalTo("1.014325"));
    }

    @Test
    void theFieldsAreCounted() {
        List<Integer> counts = given().get("/api/v1/fields")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("procedures");
        assertEquals(true, counts.stream().mapToInt(Integer::intValue).sum() > 2800);
    }

    private static ValidatableResponse search(String text) {
        return given().queryParam("text", text).get("/api/v1/procedures").then().statusCode(200);
    }
}
