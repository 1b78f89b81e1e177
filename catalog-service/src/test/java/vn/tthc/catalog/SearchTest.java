package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
    @Inject
    Database database;

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

    @ParameterizedTest
    @CsvSource({
        "đkks, dang ky khai sinh",
        "DKKS luu dong, dang ky khai sinh luu dong",
        "GPXD nha o, giay phep xay dung nha o",
        "cấp GCNQSDĐ, cap giay chung nhan quyen su dung dat",
        "HKD, ho kinh doanh",
        "NVQS, nghia vu quan su"
    })
    void anAbbreviationFindsWhatItsWordsInARowFind(String typed, String meant) {
        List<String> found = search(typed).extract().jsonPath().getList("items.code");
        assertTrue(!found.isEmpty(), typed);
        assertTrue(
                search(meant).extract().jsonPath().getList("items.code").contains(found.getFirst()),
                typed + " found " + found.getFirst());
    }

    @Test
    void anAbbreviationWithATypingErrorBesideItIsUnderstood() {
        search("đkks").body("items[0].code", equalTo("1.001193"));
        search("dkks luu donf").body("items[0].name", containsString("lưu động"));
    }

    @Test
    void theFacetsCountWhatAnotherChoiceWouldBring() {
        JsonPath all = facets("text", "giấy phép");
        long total = all.getLong("total");
        assertEquals(total("giấy phép"), total);
        for (String facet : List.of("fields", "levels", "onlineLevels")) {
            assertEquals(total, sum(all, facet), facet);
        }
        String field = all.getString("fields[0].value");
        JsonPath ofField = facets("text", "giấy phép", "field", field);
        assertEquals(all.getLong("fields[0].procedures"), ofField.getLong("total"));
        assertEquals(all.getList("fields.value"), ofField.getList("fields.value"));
        assertEquals(ofField.getLong("total"), sum(ofField, "levels"));
        given().queryParam("text", "giấy phép")
                .queryParam("field", field)
                .get("/api/v1/procedures")
                .then()
                .body("totalCount", is(ofField.getInt("total")));
        JsonPath none = facets();
        assertEquals("Hộ tịch", facets("level", "COMMUNE").getString("fields[0].label"));
        assertTrue(none.getList("units.label").contains("Sở Tư pháp tỉnh An Giang"));
        assertEquals(0, facets("text", "%%%").getLong("total"));
    }

    @Test
    void aPageCostsAFixedNumberOfStatementsHoweverLongItIs() throws SQLException {
        long ofOne = statementsOf(1);
        assertEquals(ofOne, statementsOf(50));
        assertEquals(ofOne, statementsOf(100));
        assertTrue(ofOne <= 4, "statements: " + ofOne);
    }

    private long statementsOf(int first) throws SQLException {
        long before = database.statements();
        as("longxuyen.tiepnhan")
                .queryParam("text", "giấy phép")
                .queryParam("first", first)
                .get("/api/v1/procedures")
                .then()
                .statusCode(200)
                .body("items", hasSize(first))
                .body("items[0].versions.size()", greaterThan(0))
                .body("items[0].workflow.steps.size()", greaterThan(0));
        return database.statements() - before;
    }

    private static long total(String text) {
        return search(text).extract().jsonPath().getLong("totalCount");
    }

    private static JsonPath facets(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/procedure-facets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long sum(JsonPath facets, String facet) {
        return facets.getList(facet + ".procedures", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
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
