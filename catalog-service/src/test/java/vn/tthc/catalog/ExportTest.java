package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

/** The published catalogue as a file, and back. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ExportTest {
    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    SecondInstallation second;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void writtenOutTakenInByASecondEmptyInstallationAndWrittenOutAgainItIsTheSameByteForByte() throws Exception {
        String code = code();
        Map<String, Object> handled = new HashMap<>(content("Xuất rồi nạp", 3));
        handled.put("handlingUnitId", renamedDepartment());
        handled.put("levels", List.of("PROVINCE", "COMMUNE"));
        handled.put("variants", List.of(Map.of("level", "COMMUNE", "limits", List.of(limit(2)))));
        String id = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code, handled)));
        issue("tinh.quyetdinh", id, 1, today(), today()).statusCode(200);
        String before = clock.instant().toString();
        String amending = draft("tinh.quyetdinh", List.of(line("AMEND", code, Map.of("limits", List.of(limit(9))))));
        issue("tinh.quyetdinh", amending, 1, today(), today()).statusCode(200);

        byte[] written = export();
        take(written).body("loaded", is(0));
        second.run(() -> {
            answering();
            given().get("/api/v1/procedures/" + code).then().statusCode(404);
            assertEquals(List.of("0"), database.ask("select count(*) from org_unit"));
            RealCatalogue.post("catalogue", written).then().statusCode(409).body("type", endsWith("/units-missing"));
            for (String units : List.of("an-giang-units.csv", "departments.csv", "an-giang-unit-successors.csv")) {
                RealCatalogue.post("units", RealCatalogue.file(units)).then().statusCode(200);
            }
            take(written).body("unchanged", is(0));
            byte[] again = export();
            assertEquals(hash(written), hash(again));
            given().get("/api/v1/units/" + handled.get("handlingUnitId"))
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Sở Xuất khẩu mới"))
                    .body("predecessors.extent", contains("FULL"));
            given().queryParam("knownAt", before)
                    .get("/api/v1/procedures/" + code)
                    .then()
                    .statusCode(200)
                    .body("limits[0].value", is(3))
                    .body("levels", contains("PROVINCE", "COMMUNE"))
                    .body("variants[0].limits[0].value", is(2));
            given().queryParam("text", "xuat roi nap")
                    .get("/api/v1/procedures")
                    .then()
                    .body("items.limits.flatten().value", org.hamcrest.Matchers.hasItem(9));
        });
        answering();
        assertEquals(hash(written), hash(export()));
    }

    /** A department of a day far ahead, and what it is called from the year after on: units that no file brings. */
    private static String renamedDepartment() {
        Map<String, Object> old = Map.of(
                "code", "X" + key().substring(0, 8), "name", "Sở Xuất khẩu", "level", "DEPARTMENT", "kind", "so");
        String first = unitChange("ESTABLISH", "2042-01-01", List.of(), old);
        return unitChange(
                "RENAME",
                "2043-01-01",
                List.of(Map.of("unitId", first, "extent", "FULL")),
                Map.of("name", "Sở Xuất khẩu mới"));
    }

    private static String unitChange(String kind, String day, List<?> units, Map<String, Object> result) {
        return send(
                        "tinh.quantri",
                        "POST",
                        "/api/v1/unit-changes",
                        Map.of(
                                "kind",
                                kind,
                                "effectiveOn",
                                day,
                                "document",
                                "3/NQ-HĐND",
                                "documentOn",
                                "2026-11-02",
                                "units",
                                units,
                                "results",
                                List.of(result)))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("begun[0]");
    }

    /** Connections to the database before are noticed to be gone. */
    private static void answering() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> IntStream.range(0, 20)
                        .allMatch(i -> given().get("/api/v1/fields").statusCode() == 200));
    }

    @Test
    void anotherCatalogueIsNotTakenInWhereThereIsOne() throws IOException {
        byte[] less = zipped(unzipped(export()).lines().limit(1).toList().getFirst() + "\n");
        RealCatalogue.post("catalogue", less).then().statusCode(409).body("type", endsWith("/catalogue-not-empty"));
        for (byte[] broken : new byte[][] {"x".getBytes(), zipped("{\"record\":\"x\"}\n")}) {
            RealCatalogue.post("catalogue", broken)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/import-not-readable"));
        }
    }

    @Test
    void theWorkbookHasARowForEachProcedureInForce() throws IOException {
        byte[] workbook = as("tuphap.kstt")
                .get("/api/v1/catalogue/published.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        Path file = Files.write(Files.createTempFile("danh-muc", ".xlsx"), workbook);
        int rows;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            rows = sheet.split("<row ").length - 1;
        } finally {
            Files.delete(file);
        }
        int inForce = given().queryParam("first", 1)
                .get("/api/v1/procedures")
                .then()
                .extract()
                .path("totalCount");
        assertEquals(inForce + 1, rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published.xlsx", "published.jsonl.gz"})
    void filesAreForTheOffices(String file) {
        given().get("/api/v1/catalogue/" + file).then().statusCode(401);
        as("quocgia").get("/api/v1/catalogue/" + file).then().statusCode(403);
    }

    @Test
    void onlyTheAdministratorTakesACatalogueIn() {
        given().body(new byte[0]).post("/api/v1/imports/catalogue").then().statusCode(401);
        as("tinh.quyetdinh")
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/api/v1/imports/catalogue")
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse take(byte[] file) {
        return RealCatalogue.post("catalogue", file)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static byte[] export() {
        return as("tuphap.kstt")
                .get("/api/v1/catalogue/published.jsonl.gz")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String hash(byte[] bytes) throws Exception {
        assertTrue(bytes.length > 1_000_000, "all of it: " + bytes.length);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String unzipped(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
