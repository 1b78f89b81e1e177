package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;

/** A holiday that is decreed late. */
@QuarkusTest
class CalendarChangeTest extends ServiceTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @AfterEach
    void theCalendarIsAsBefore() {
        Suite.calendar();
    }

    @Test
    void movesOpenDeadlinesAndLeavesWhatHasEnded() {
        String open = submitted(about(LONG_XUYEN)).getString("id");
        String paused = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, paused, 1, "REQUEST_SUPPLEMENT", "reason", "Cho biết mã hồ sơ");
        String ended = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, ended, 1, "REFUSE", "reason", "Không rõ", "ground", "UNCLEAR")
                .then()
                .statusCode(200);
        OffsetDateTime before = due(open);
        Map<String, Object> calendar = calendar(before.atZoneSameInstant(ZONE).toLocalDate());

        as("tinh.quantri")
                .body(List.of(calendar))
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(200)
                .body("moved", greaterThan(0))
                .body("later", greaterThan(0))
                .body("units.unitId", hasItem(LONG_XUYEN))
                .body("feedbacks.feedbackId", hasItem(open))
                .body("feedbacks.find { it.feedbackId == '" + ended + "' }", nullValue());
        assertThat(due(open)).isEqualTo(before);

        var told = new HashMap<>(calendar);
        told.put("reason", "Nghỉ lễ công bố muộn");
        Events.publish("tthc.catalog.calendars", "an-giang", "vn.tthc.catalog.calendar.v1", told);
        await().atMost(30, SECONDS).until(() -> due(open).isAfter(before));
        assertThat(due(ended)).isBeforeOrEqualTo(before.plusMinutes(1));
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}/timeline", open)
                .then()
                .body("", hasSize(2))
                .body("[-1].action", equalTo("DEADLINE_MOVED"))
                .body("[-1].byName", equalTo("Hệ thống"))
                .body("[-1].reason", containsString("Nghỉ lễ công bố muộn"));
        as(OFFICER).get("/api/v1/feedbacks/{id}/timeline", ended).then().body("", hasSize(2));
        var event = Events.next(
                "tthc.feedback.feedbacks",
                e -> e.key().equals(open)
                        && e.data().path("change").path("action").asText().equals("DEADLINE_MOVED"));
        assertThat(OffsetDateTime.parse(event.data().get("dueAt").asText()).toInstant())
                .isEqualTo(due(open).toInstant());
        await().atMost(30, SECONDS).untilAsserted(() -> as("tinh.quantri")
                .get("/api/v1/deadlines/changes")
                .then()
                .statusCode(200)
                .body("find { it.calendarId == 'an-giang' && it.version == 2 }.moved", greaterThan(0)));
        act(OFFICER, open, 2, "ACCEPT").then().statusCode(200);
        act(OFFICER, paused, 3, "SUPPLEMENT", "content", "H01-1").then().statusCode(200);
    }

    @Test
    void theCalendarOfAUnitMovesNoFeedback() {
        submitted(about(LONG_XUYEN));
        var calendar = new HashMap<>(calendar(LocalDate.now(ZONE).plusDays(10)));
        calendar.put("id", LONG_XUYEN);
        as("tinh.quantri")
                .body(List.of(calendar))
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(200)
                .body("moved", equalTo(0))
                .body("open", greaterThan(0));
    }

    @Test
    void aCalendarWithoutWorkingHoursIsRefusedAsBroken() {
        var calendar = new HashMap<>(calendar(LocalDate.now(ZONE)));
        calendar.put("hours", List.of());
        as("tinh.quantri")
                .body(List.of(calendar))
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(422)
                .body("type", endsWith("/calendar-broken"));
    }

    @Test
    void onlyWhoMayChangeTheCalendarAsks() {
        var calendars = List.of(calendar(LocalDate.now(ZONE)));
        given().contentType(ContentType.JSON)
                .body(calendars)
                .post("/api/v1/deadlines/dry-run")
                .then()
                .statusCode(401);
        given().get("/api/v1/deadlines/changes").then().statusCode(401);
        for (var user : List.of(OFFICER, "tuphap.kstt")) {
            as(user).body(calendars).post("/api/v1/deadlines/dry-run").then().statusCode(403);
            as(user).get("/api/v1/deadlines/changes").then().statusCode(403);
        }
    }

    private static OffsetDateTime due(String id) {
        return OffsetDateTime.parse(as(OFFICER)
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("dueAt"));
    }

    private static Map<String, Object> calendar(LocalDate off) {
        var state = new HashMap<String, Object>();
        state.put("id", "an-giang");
        state.put("version", 2);
        state.put("zone", "Asia/Ho_Chi_Minh");
        state.put("hours", List.of(Map.of("from", "07:00", "to", "11:30"), Map.of("from", "13:30", "to", "17:00")));
        state.put("daysOff", new ArrayList<>(List.of(Map.of("date", off.toString(), "name", "Nghỉ bù"))));
        state.put("makeUpDays", List.of());
        state.put("coveredFrom", "2023-01-01");
        state.put("coveredTo", "2027-12-31");
        return state;
    }
}
