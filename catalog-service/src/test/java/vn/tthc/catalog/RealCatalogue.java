package vn.tthc.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tthc.test.Tokens;

/** The catalogue of the province, loaded once for a run through the import endpoints from the real files. */
public final class RealCatalogue {
    private static final Path DATA = Path.of("../deploy/data");
    private static final Map<String, JsonPath> REPORTS = new LinkedHashMap<>();

    private RealCatalogue() {}

    /** Everything is there after this. */
    public static synchronized void load() {
        if (!REPORTS.isEmpty()) {
            return;
        }
        report("units", "units", "an-giang-units.csv");
        report("departments", "units", "departments.csv");
        report("successors", "units", "an-giang-unit-successors.csv");
        report("calendar", "calendar", "holidays-vn.csv");
        report("procedures", "procedures", "procedures.jsonl.gz");
        REPORTS.put(
                "workflows",
                post("workflows", new byte[0]).then().statusCode(200).extract().jsonPath());
    }

    /** Report of the first load: units, departments, successors, calendar, procedures, workflows. */
    public static JsonPath report(String name) {
        load();
        return REPORTS.get(name);
    }

    public static Response post(String kind, byte[] body) {
        return as("loader").contentType("application/octet-stream").body(body).post("/api/v1/imports/" + kind);
    }

    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(DATA.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request of a demo user, or of the loader. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(user.equals("loader") ? Tokens.loader() : Tokens.of(user));
    }

    private static void report(String name, String kind, String file) {
        REPORTS.put(
                name,
                post(kind, file(file))
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(200)
                        .extract()
                        .jsonPath());
    }
}
