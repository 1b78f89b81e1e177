package vn.tthc.catalog;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class CatalogueLoadTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void allRecordsOfTheNationalListAreLoadedAndNoneIsDropped() {
        var report = RealCatalogue.report("procedures");
        assertEquals(5665, report.getInt("read"));
        assertEquals(5665, report.getInt("loaded"));
    }

    @Test
    void whatDoesNotApplyIsKeptBesideTheCatalogue() {
        given().queryParam("applies", false)
                .queryParam("first", 1)
                .get("/api/v1/procedures")
                .then()
                .body("totalCount", is(5665 - 2811));
    }

    @Test
    void everyOddRecordIsListedWithItsReason() {
        List<Map<String, Object>> odd = RealCatalogue.report("procedures").getList("odd");
        Map<Object, Long> kinds =
                odd.stream().collect(Collectors.groupingBy(o -> o.get("kind"), Collectors.counting()));
        Map.ofEntries(
                        Map.entry("code-malformed", 4L),
                        Map.entry("test-record", 1L),
                        Map.entry("time-limit-zero-unit-other", 199L),
                        Map.entry("time-limit-number-without-unit", 383L),
                        Map.entry("time-limit-is-free-text", 105L),
                        Map.entry("no-components", 97L),
                        Map.entry("component-empty-name", 31L),
                        Map.entry("no-implementing-agency", 39L),
                        Map.entry("no-legal-basis", 200L),
                        Map.entry("no-decision-number", 1L),
                        Map.entry("no-decision-date", 26L),
                        Map.entry("fee-in-usd", 57L),
                        Map.entry("fee-amount-below-1000-dong-probably-thousands", 108L),
                        Map.entry("internal-procedure", 190L))
                .forEach((kind, count) -> assertEquals(count, kinds.get(kind), kind));
        assertTrue(odd.stream().allMatch(o -> o.get("reason") != null));
    }

    @Test
    void typingWithoutAccentsFindsBirthRegistrationFirst() {
        given().queryParam("text", "dang ky khai sinh")
                .get("/api/v1/procedures")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("1.001193"))
                .body("items[0].level", equalTo("COMMUNE"))
                .body("items[0].handlingUnitId", nullValue());
    }

    @Test
    void theUnitsOfTodayAndOfBeforeAreThere() {
        given().queryParam("level", "COMMUNE")
                .queryParam("first", 100)
                .get("/api/v1/units")
                .then()
                .body("totalCount", is(102));
        given().queryParam("level", "COMMUNE")
                .queryParam("at", "2025-06-30")
                .queryParam("first", 1)
                .get("/api/v1/units")
                .then()
                .body("totalCount", is(298));
        given().queryParam("level", "DISTRICT").get("/api/v1/units").then().body("items", hasSize(0));
        get("/api/v1/units/30307-20250701").then().statusCode(200).body("name", equalTo("Phường Long Xuyên"));
    }

    @Test
    void loadingTheSameFilesAgainChangesNothing() {
        RealCatalogue.post("units", RealCatalogue.file("an-giang-units.csv"))
                .then()
                .statusCode(200)
                .body("loaded", is(0))
                .body("unchanged", is(442));
        RealCatalogue.post("units", RealCatalogue.file("an-giang-unit-successors.csv"))
                .then()
                .body("loaded", is(0));
        RealCatalogue.post("calendar", RealCatalogue.file("holidays-vn.csv"))
                .then()
                .body("loaded", is(0));
        RealCatalogue.post("workflows", new byte[0]).then().body("loaded", is(0));
        RealCatalogue.post("procedures", RealCatalogue.file("procedures.jsonl.gz"))
                .then()
                .statusCode(200)
                .body("read", is(5665))
                .body("loaded", is(0))
                .body("unchanged", is(5665));
        RealCatalogue.post("procedures", "not gzip".getBytes())
                .then()
                .statusCode(400)
                .body("type", endsWith("/import-not-readable"));
    }
}
