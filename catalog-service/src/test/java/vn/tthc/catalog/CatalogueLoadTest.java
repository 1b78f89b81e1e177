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
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class CatalogueLoadTest {
    @Inject
    Database database;

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
                        Map.entry("form-file-odd-characters", 206L),
                        Map.entry("working-days-but-description-says-calendar-days", 53L),
                        Map.entry("processing-case-time-never-equals-a-method-time", 938L),
                        Map.entry("internal-procedure", 190L))
                .forEach((kind, count) -> assertEquals(count, kinds.get(kind), kind));
        assertTrue(kinds.containsKey("same-field-name-different-code-or-spelling"));
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

    @Test
    void aDryRunSaysByRowWhatItWouldDoAndDoesNothing() throws SQLException {
        String unchanged = line("1.001193");
        String differing = line("1.000110").replaceFirst("\"name\":\"", "\"name\":\"Khác: ");
        String fresh = line("1.001193").replace("1.001193", "1.998877");
        byte[] file = gzipped(String.join("\n", unchanged, differing, fresh, "{", ""));
        List<String> before = database.ask("select count(*) from procedure_source");

        String id = dryRun("loader", file)
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("read", is(4))
                .body("loaded", is(1))
                .body("unchanged", is(1))
                .body("odd.find { it.kind == 'differs-from-catalogue' }.row", is(2))
                .body("odd.find { it.kind == 'differs-from-catalogue' }.code", equalTo("1.000110"))
                .body("odd.find { it.kind == 'not-in-baseline' }.row", is(3))
                .body("odd.find { it.kind == 'record-unreadable' }.row", is(4))
                .extract()
                .path("id");
        assertEquals(before, database.ask("select count(*) from procedure_source"));
        as("loader").get("/api/v1/imports/" + id).then().statusCode(404);
        given().get("/api/v1/procedures/1.998877").then().statusCode(404);
        dryRun("tinh.quyetdinh", file).then().statusCode(403);
    }

    private static Response dryRun(String user, byte[] file) {
        return as(user).contentType("application/gzip")
                .queryParam("dryRun", true)
                .body(file)
                .post("/api/v1/imports/procedures");
    }

    /** The record of the national list. */
    private String line(String code) throws SQLException {
        return database.ask("select raw from procedure_source where code = '" + code + "'")
                .getFirst();
    }

    private static byte[] gzipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
