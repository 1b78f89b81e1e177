package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.RealCatalogue.as;
import static vn.tthc.catalog.Reorganisations.ADMINISTRATOR;
import static vn.tthc.catalog.Reorganisations.PATH;
import static vn.tthc.catalog.Reorganisations.body;
import static vn.tthc.catalog.Reorganisations.change;
import static vn.tthc.catalog.Reorganisations.fresh;
import static vn.tthc.catalog.Reorganisations.whole;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/**
 * Units changed by decisions of the province: on days far ahead and with units of its own, so that the province of today
 * stays as every other test expects it.
 */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class UnitChangeTest {
    private static final LocalDate DAY = LocalDate.of(2041, 7, 1);

    @Inject
    Database database;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void unitsAreEstablishedMergedRenamedDividedAndDissolvedByDecisions() {
        String one = establish("Xã Một");
        String two = establish("Xã Hai");
        LocalDate merged = DAY.plusYears(1);
        String whole = change(merge(merged, one, two, "Xã Một Hai"))
                .statusCode(201)
                .body("ended", contains(sorted(one, two)))
                .body("links.extent", contains("FULL", "FULL"))
                .body("changedBy", equalTo(ADMINISTRATOR))
                .extract()
                .path("begun[0]");
        given().get("/api/v1/units/" + one)
                .then()
                .statusCode(200)
                .body("validTo", equalTo(merged.minusDays(1).toString()))
                .body("successors.unitId", contains(whole));
        given().get("/api/v1/units/" + whole)
                .then()
                .body("name", equalTo("Xã Một Hai"))
                .body("validFrom", equalTo(merged.toString()))
                .body("parentId", equalTo("91-20250701"))
                .body("predecessors.unitId", contains(sorted(one, two)));
        given().get("/api/v1/units?at=" + merged.minusDays(1) + "&text=" + one)
                .then()
                .body("totalCount", is(1));
        given().get("/api/v1/units?at=" + merged + "&text=" + one).then().body("totalCount", is(0));

        LocalDate divided = merged.plusYears(1);
        var parts = change(body("DIVIDE", divided, List.of(whole(whole)), List.of(fresh("Xã Đông"), fresh("Xã Tây"))))
                .statusCode(201)
                .body("links.extent", contains("PARTIAL", "PARTIAL"))
                .extract()
                .jsonPath()
                .getList("begun", String.class);
        LocalDate dissolved = divided.plusYears(1);
        change(body("DISSOLVE", dissolved, List.of(whole(parts.getFirst())), List.of()))
                .statusCode(201)
                .body("reason", notNullValue());
        given().get("/api/v1/units/" + parts.getFirst())
                .then()
                .body("successors", empty())
                .body("validTo", equalTo(dissolved.minusDays(1).toString()));
        as("longxuyen.tiepnhan")
                .get("/api/v1/unit-changes?first=5")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("DISSOLVE"))
                .body("items[1].kind", equalTo("DIVIDE"));
    }

    @Test
    void aRenamedDepartmentIsToldWithItsDaysAndWhatItTouches() {
        String old = establish("Sở Thử nghiệm", "DEPARTMENT");
        LocalDate day = DAY.plusYears(1);
        String code = old.substring(0, old.lastIndexOf('-'));
        var rename = body("RENAME", day, List.of(whole(old)), List.of(Map.of("name", "Sở Thí nghiệm")));
        preview(ADMINISTRATOR, rename)
                .statusCode(200)
                .body("problems", empty())
                .body("ended", contains(old))
                .body("begun[0].code", equalTo(code))
                .body("withoutHeir", empty());
        given().get("/api/v1/units/" + old).then().body("validTo", nullValue());
        String now = change(rename).statusCode(201).extract().path("begun[0]");
        assertEquals(code + "-20420701", now);
        var event = Events.next(
                "tthc.catalog.units",
                e -> e.key().equals(old) && !e.data().path("validTo").isMissingNode());
        EventContractTest.conform(List.of(event), "vn.tthc.catalog.unit.v1");
        assertEquals(now, event.data().path("successors").path(0).path("unitId").asText());
        var begun = Events.next("tthc.catalog.units", e -> e.key().equals(now));
        assertEquals(
                "FULL", begun.data().path("predecessors").path(0).path("extent").asText());
    }

    @Test
    void thePreviewNamesWhatOfTheCatalogueSpeaksOfAUnitThatEnds() {
        var merge = body("MERGE", DAY, List.of(whole("STP-20250701")), List.of(Map.of("unitId", "STC-20250701")));
        preview(ADMINISTRATOR, merge)
                .statusCode(200)
                .body("problems", empty())
                .body("kept", contains("STC-20250701"))
                .body("counts.find { it.kind == 'PROCEDURE' }.count", org.hamcrest.Matchers.greaterThan(50))
                .body("touches.kind", hasItem("PROCEDURE"));
        var dissolve = body("DISSOLVE", DAY, List.of(whole("STP-20250701")), List.of());
        preview(ADMINISTRATOR, dissolve).statusCode(200).body("withoutHeir", contains("STP-20250701"));
        given().get("/api/v1/units/STP-20250701").then().body("validTo", nullValue());
    }

    @Test
    void whatCannotBeIsRefusedWithEveryReason() {
        String one = establish("Xã Ba");
        var impossible = body("MERGE", DAY.plusDays(1), List.of(whole(one)), List.of(Map.of("unitId", "STP-20250701")));
        preview(ADMINISTRATOR, impossible).statusCode(200).body("problems.code", hasItem("level-differs"));
        change(impossible)
                .statusCode(422)
                .body("type", endsWith("/unit-change-not-possible"))
                .body("errors.field", hasItem("level-differs"));
        var taken = new HashMap<>(fresh("Xã Trùng mã"));
        taken.put("code", "30307");
        change(body("ESTABLISH", DAY, List.of(), List.of(taken)))
                .statusCode(422)
                .body("errors.field", contains("code-in-use"));
        change(body("DISSOLVE", DAY, List.of(whole("91-20250701")), List.of()))
                .statusCode(422)
                .body("errors.field", hasItem("units-below"));
        var silent = new HashMap<>(body("DISSOLVE", DAY.plusDays(1), List.of(whole(one)), List.of()));
        silent.remove("reason");
        change(silent).statusCode(422).body("errors.field", contains("reason-missing"));
        silent.remove("document");
        change(silent).statusCode(400);
    }

    @Test
    void theSameCommandSentTwiceHasOneEffect() throws SQLException {
        String key = Decisions.key();
        var body = body("ESTABLISH", DAY, List.of(), List.of(fresh("Xã Gửi hai lần")));
        String first =
                change(ADMINISTRATOR, key, body).statusCode(201).extract().path("id");
        String second =
                change(ADMINISTRATOR, key, body).statusCode(201).extract().path("id");
        assertEquals(first, second);
        assertEquals(List.of("1"), database.ask("select count(*) from unit_change where id = '" + first + "'"));
        assertEquals(
                List.of("1"),
                database.ask("select count(*) from audit_entry where action = 'units.changed' and subject_id = '"
                        + first + "'"));
    }

    @Test
    void aFileDoesNotTakeBackWhatWasDecided() {
        String one = establish("Xã Có trong tệp");
        String code = one.substring(0, one.lastIndexOf('-'));
        LocalDate day = DAY.plusYears(1);
        change(body("RENAME", day, List.of(whole(one)), List.of(Map.of("name", "Xã Tên mới"))))
                .statusCode(201);
        String file = "code,name,level,kind,parent_code,valid_from,valid_to,source\n" + code
                + ",Xã Có trong tệp,commune,xa,91," + DAY + ",,thử\n";
        RealCatalogue.post("units", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("loaded", is(0))
                .body("unchanged", is(1))
                .body("odd", empty());
        given().get("/api/v1/units/" + one)
                .then()
                .body("validTo", equalTo(day.minusDays(1).toString()));
    }

    @Test
    void onlyTheAdministratorOfTheProvinceDecidesAboutUnits() {
        var body = body("ESTABLISH", DAY, List.of(), List.of(fresh("Xã Không được phép")));
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/unit-changes")
                .then()
                .statusCode(401);
        for (var user : List.of("tinh.quyetdinh", "tinh.kstt", "tuphap.kstt", "longxuyen.tiepnhan")) {
            change(user, body).statusCode(403);
            preview(user, body).statusCode(403);
        }
        given().get("/api/v1/unit-changes").then().statusCode(401);
    }

    private static String establish(String name) {
        return establish(name, "COMMUNE");
    }

    private static String establish(String name, String level) {
        return Reorganisations.establish(name, level, DAY);
    }

    private static Map<String, Object> merge(LocalDate day, String one, String two, String name) {
        return body("MERGE", day, List.of(whole(one), whole(two)), List.of(fresh(name)));
    }

    private static ValidatableResponse preview(String user, Map<String, Object> body) {
        return as(user).contentType(ContentType.JSON)
                .body(body)
                .post(PATH + "/preview")
                .then();
    }

    private static String[] sorted(String... ids) {
        java.util.Arrays.sort(ids);
        return ids;
    }
}
