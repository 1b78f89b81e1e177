package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Days that the province and a unit add to the calendar of the nation. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class CalendarLayerTest {
    private static final String PHU_QUOC = "31078-20250701";
    private static final String DAY = "2027-03-10";

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aDayOffOfAUnitHoldsForTheUnitAlone() {
        int version = version(PHU_QUOC);
        preview(PHU_QUOC, version, DAY)
                .statusCode(200)
                .body("size()", is(1))
                .body("[0].id", equalTo(PHU_QUOC))
                .body("[0].daysOff.date", hasItem(DAY));
        effective(PHU_QUOC).body("daysOff.date", not(hasItem(DAY)));

        change("tinh.quantri", PHU_QUOC, version, DAY).statusCode(200).body("version", is(version + 1));
        effective(PHU_QUOC).body("daysOff.date", hasItem(DAY)).body("id", equalTo(PHU_QUOC));
        effective("30307-20250701").body("daysOff.date", not(hasItem(DAY))).body("id", equalTo("an-giang"));
        change("tinh.quantri", PHU_QUOC, version, DAY).statusCode(409).body("type", endsWith("/calendar-changed"));
        var event = Events.next(
                "tthc.catalog.calendars",
                e -> e.key().equals(PHU_QUOC)
                        && e.data().path("daysOff").toString().contains(DAY));
        EventContractTest.conform(List.of(event), "vn.tthc.catalog.calendar.v1");
        org.junit.jupiter.api.Assertions.assertEquals(
                "Nghỉ bão", event.data().path("reason").asText());
        as("tinh.quantri")
                .get("/api/v1/calendar/layers/" + PHU_QUOC + "/versions")
                .then()
                .statusCode(200)
                .body("[0].reason", equalTo("Nghỉ bão"))
                .body("[0].changedBy", equalTo("tinh.quantri"));
        change("tinh.quantri", PHU_QUOC, version + 1).statusCode(200);
        effective(PHU_QUOC).body("daysOff.date", not(hasItem(DAY)));
    }

    @Test
    void aChangeOfTheProvinceIsInEveryCalendarAndItsVersionGrows() {
        int version = version("PROVINCE");
        int published = effective(null).extract().path("version");
        preview("PROVINCE", version, "2027-04-05").statusCode(200).body("id", hasItem("an-giang"));
        change("tinh.quantri", "PROVINCE", version, "2027-04-05").statusCode(200);
        effective(null).body("version", greaterThan(published)).body("daysOff.date", hasItem("2027-04-05"));
        change("tinh.quantri", "PROVINCE", version + 1).statusCode(200);
    }

    @Test
    void aChangeNeedsAReasonAndAUnitThatExists() {
        as("tinh.quantri")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "version", version("PROVINCE"),
                        "daysOff", List.of(Map.of("date", DAY, "name", "Nghỉ")),
                        "makeUpDays", List.of(),
                        "reason", ""))
                .put("/api/v1/calendar/layers/PROVINCE")
                .then()
                .statusCode(400);
        change("tinh.quantri", "99999-20250701", 0, DAY).statusCode(404);
    }

    @Test
    void onlyTheAdministratorOfTheProvinceChangesACalendar() {
        given().contentType(ContentType.JSON)
                .body(body(0, DAY))
                .put("/api/v1/calendar/layers/PROVINCE")
                .then()
                .statusCode(401);
        for (var user : List.of("tinh.kstt", "tuphap.kstt", "phuquoc.tiepnhan")) {
            change(user, PHU_QUOC, 0, DAY).statusCode(403);
            as(user).contentType(ContentType.JSON)
                    .body(body(0, DAY))
                    .post("/api/v1/calendar/layers/PROVINCE/preview")
                    .then()
                    .statusCode(403);
        }
        as("phuquoc.tiepnhan").get("/api/v1/calendar/layers").then().statusCode(200);
        given().get("/api/v1/calendar/layers").then().statusCode(401);
    }

    private static int version(String layer) {
        var versions = as("tinh.quantri")
                .get("/api/v1/calendar/layers/" + layer + "/versions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return versions.getList("").isEmpty() ? 0 : versions.getInt("[0].version");
    }

    private static ValidatableResponse effective(String unit) {
        return given().get("/api/v1/calendar/effective" + (unit == null ? "" : "?unit=" + unit))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preview(String layer, int version, String... off) {
        return as("tinh.quantri")
                .contentType(ContentType.JSON)
                .body(body(version, off))
                .post("/api/v1/calendar/layers/" + layer + "/preview")
                .then();
    }

    private static ValidatableResponse change(String user, String layer, int version, String... off) {
        return as(user).contentType(ContentType.JSON)
                .body(body(version, off))
                .put("/api/v1/calendar/layers/" + layer)
                .then();
    }

    private static Map<String, Object> body(int version, String... off) {
        return Map.of(
                "version",
                version,
                "daysOff",
                List.of(off).stream()
                        .map(day -> Map.of("date", day, "name", "Nghỉ bão"))
                        .toList(),
                "makeUpDays",
                List.of(),
                "reason",
                "Nghỉ bão");
    }
}
