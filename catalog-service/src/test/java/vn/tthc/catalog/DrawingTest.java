package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** Changing the calendar by hand. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DrawingTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theAdministratorAddsADayOffAndTakesItBack() {
        Map<String, Object> calendar = given().get("/api/v1/calendar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        int version = (Integer) calendar.get("version");
        change(calendar, version, "2026-12-31").statusCode(200).body("version", is(version + 1));
        change(calendar, version, "2026-12-31").statusCode(409).body("type", endsWith("/calendar-changed"));
        change(calendar, version + 1, "2026-12-31", "08:00", "07:00")
                .statusCode(422)
                .body("type", endsWith("/calendar-broken"));
        Map<String, Object> back = new HashMap<>(calendar);
        back.put("version", version + 1);
        put(back).statusCode(200).body("version", is(version + 2));
    }

    private static ValidatableResponse change(Map<String, Object> calendar, int version, String off, String... hours) {
        Map<String, Object> changed = new HashMap<>(calendar);
        changed.put("version", version);
        changed.put("daysOff", List.of(Map.of("date", off, "name", "Nghỉ thử")));
        if (hours.length > 0) {
            changed.put("hours", List.of(Map.of("from", hours[0], "to", hours[1])));
        }
        return put(changed);
    }

    private static ValidatableResponse put(Map<String, Object> calendar) {
        return as("tinh.quantri")
                .contentType(ContentType.JSON)
                .body(calendar)
                .put("/api/v1/calendar/nation")
                .then();
    }
}
