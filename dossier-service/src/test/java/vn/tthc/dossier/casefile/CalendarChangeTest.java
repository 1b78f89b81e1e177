package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** A holiday that is decreed late, on the calendar that the department of justice has of its own from then on. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class CalendarChangeTest extends DossierTest {
    @Test
    void aHolidayDecreedLateMovesOpenDeadlinesAndLeavesClosedOnes() {
        String open = received("rachgia.tiepnhan", legalAdviser()).path("id");
        String closed = received("rachgia.tiepnhan", legalAdviser()).path("id");
        act("rachgia.tiepnhan", closed, "WITHDRAW", Map.of("reason", "Người nộp rút"))
                .statusCode(200);
        String before = due(open);
        assertEquals(before, due(closed));
        LocalDate holiday = OffsetDateTime.parse(before)
                .atZoneSameInstant(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate();
        Map<String, Object> calendar = calendar(7, List.of(holiday));

        as("tinh.quantri")
                .body(List.of(calendar))
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(200)
                .body("moved", greaterThan(0))
                .body("units.unitId", hasItem("STP-20250701"))
                .body("dossiers.dossierId", hasItem(open))
                .body("dossiers.find { it.dossierId == '" + closed + "' }", nullValue())
                .body("dossiers.find { it.dossierId == '" + open + "' }.oldDueAt", equalTo(before));
        assertEquals(before, due(open));

        publish(calendar);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !before.equals(due(open)));
        assertEquals(before, due(closed));
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + open + "/timeline")
                .then()
                .body("[-1].action", equalTo("DEADLINE_MOVED"))
                .body("[-1].byName", equalTo("Hệ thống"))
                .body("[-1].reason", containsString("Nghỉ lễ công bố muộn"));
        var event = Events.next(
                "tthc.dossier.dossiers",
                e -> e.key().equals(open)
                        && e.data().path("change").path("action").asText().equals("DEADLINE_MOVED"));
        assertEquals(
                OffsetDateTime.parse(due(open)).toInstant(),
                OffsetDateTime.parse(event.data().get("dueAt").asText()).toInstant());
        as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + closed + "/timeline")
                .then()
                .body("size()", equalTo(2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("tinh.quantri")
                .get("/api/v1/deadlines/changes")
                .then()
                .statusCode(200)
                .body("find { it.calendarId == 'STP-20250701' && it.version == 7 }.moved", greaterThan(0)));
    }

    @Test
    void onlyTheAdministratorOfTheProvinceAsksWhatACalendarWouldMove() {
        var calendars = List.of(calendar(1, List.of()));
        given().contentType("application/json")
                .body(calendars)
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(401);
        for (var user : List.of("tinh.xuly", "longxuyen.tiepnhan", "tuphap.kstt"))
            as(user).body(calendars).post("/api/v1/deadlines/dry-run").then().statusCode(403);
        as("longxuyen.tiepnhan").get("/api/v1/deadlines/changes").then().statusCode(403);
        given().get("/api/v1/deadlines/changes").then().statusCode(401);
    }

    @Test
    void aCalendarWithoutWorkingHoursIsRefusedAsBroken() {
        var calendar = new HashMap<>(calendar(1, List.of()));
        calendar.put("hours", List.of());
        as("tinh.quantri")
                .body(List.of(calendar))
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-broken"))
                .body("detail", containsString("không có giờ làm việc"));
    }

    @Test
    void intakeNeedsNothingFromTheCatalogueButItsOwnCopies() {
        // no catalogue runs beside these tests; all that is known of it came by its topics
        received("longxuyen.tiepnhan", birth());
    }

    private static String due(String id) {
        return as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("dueAt");
    }

    private static Map<String, Object> calendar(int version, List<LocalDate> off) {
        var days = new ArrayList<Map<String, String>>();
        off.forEach(day -> days.add(Map.of("date", day.toString(), "name", "Nghỉ lễ công bố muộn")));
        var state = new HashMap<String, Object>();
        state.put("id", "STP-20250701");
        state.put("version", version);
        state.put("zone", "Asia/Ho_Chi_Minh");
        state.put("hours", List.of(Map.of("from", "07:00", "to", "11:30"), Map.of("from", "13:30", "to", "17:00")));
        state.put("daysOff", days);
        state.put("makeUpDays", List.of());
        state.put("coveredFrom", "2023-01-01");
        state.put("coveredTo", "2027-12-31");
        return state;
    }

    private static void publish(Map<String, Object> calendar) {
        var state = new HashMap<>(calendar);
        state.put("reason", "Nghỉ lễ công bố muộn");
        Events.publish("tthc.catalog.calendars", "STP-20250701", "vn.tthc.catalog.calendar.v1", state);
    }
}
