package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Changing workflows and the calendar by hand. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DrawingTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aProcedureGetsAWorkflowOfItsOwnAndEveryChangeIsAVersion() {
        String key = "procedure/2.000635";
        draw(key, 0, 0.1, 0.6, 0.2, 0.1).statusCode(200).body("version", is(1)).body("key", equalTo(key));
        draw(key, 1, 0.05, 0.7, 0.2, 0.05).statusCode(200).body("version", is(2));
        draw(key, 1, 0.1, 0.6, 0.2, 0.1).statusCode(409).body("type", endsWith("/workflow-changed"));
        draw(key, 2, 0.1, 0.6, 0.2, 0.2).statusCode(422).body("type", endsWith("/workflow-not-executable"));
        as("longxuyen.xuly")
                .get("/api/v1/workflows/" + key)
                .then()
                .statusCode(200)
                .body("steps[1].share", is(0.7f));
        as("longxuyen.xuly").get("/api/v1/procedures/2.000635").then().body("workflow.key", equalTo(key));
        EventContractTest.conform(
                List.of(Events.next(
                        "tthc.catalog.workflows",
                        e -> e.key().equals(key) && e.data().path("version").asInt() == 2)),
                "vn.tthc.catalog.workflow.v1");
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
                .put("/api/v1/calendar")
                .then();
    }

    private static ValidatableResponse draw(String key, int version, double... shares) {
        return as("tuphap.kstt")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "version",
                        version,
                        "name",
                        "Quy trình riêng",
                        "level",
                        "COMMUNE",
                        "steps",
                        List.of(
                                step(1, "intake-officer", "RECEIVING", shares[0]),
                                step(2, "case-officer", "HANDLING", shares[1]),
                                step(3, "approver", "HANDLING", shares[2]),
                                step(4, "intake-officer", "RECEIVING", shares[3]))))
                .put("/api/v1/workflows/" + key)
                .then();
    }

    private static Map<String, Object> step(int no, String role, String at, double share) {
        return Map.of("no", no, "name", "Bước " + no, "role", role, "at", at, "share", share);
    }
}
