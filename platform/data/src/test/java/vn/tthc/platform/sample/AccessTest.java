package vn.tthc.platform.sample;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Tokens;

@QuarkusTest
class AccessTest extends SampleTest {
    @Test
    void withoutATokenNothingIsDone() {
        get("/api/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/unauthenticated"));
    }

    @Test
    void aTokenThatIsNotOursIsNoToken() {
        given().auth()
                .oauth2("eyJhbGciOiJub25lIn0.e30.")
                .get("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void whoLacksThePermissionIsRefused() {
        as("quocgia")
                .get("/api/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/forbidden"));
        as("longxuyen.tiepnhan").get("/api/v1/audit/verification").then().statusCode(403);
        as("longxuyen.tiepnhan").get("/api/v1/events/parked").then().statusCode(403);
    }

    @Test
    void aTokenWithoutPermissionsIsDecidedByAskingKeycloak() {
        given().auth()
                .oauth2(Tokens.plain("longxuyen.tiepnhan"))
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.plain("quocgia"))
                .get("/api/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void theUserIsWhoTheTokenSays() {
        as("longxuyen.tiepnhan")
                .get("/api/v1/open/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("longxuyen.tiepnhan"))
                .body("unit", equalTo(LONG_XUYEN))
                .body("level", equalTo("COMMUNE"))
                .body("roles", hasItem("intake-officer"))
                .body("permissions", hasItems("catalog:read"));
    }

    @Test
    void aCommuneSeesItsOwnRowsAndNotFoundForOthers() {
        String own = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        String other = noteOf("rachgia.tiepnhan", RACH_GIA);
        as("longxuyen.tiepnhan").get("/api/v1/notes/" + own).then().statusCode(200);
        as("longxuyen.tiepnhan")
                .get("/api/v1/notes/" + other)
                .then()
                .statusCode(404)
                .body("type", endsWith("/note-not-found"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/notes?first=100")
                .then()
                .body("items.unitId", everyItem(equalTo(LONG_XUYEN)));
    }

    @Test
    void theProvinceSeesAllRows() {
        String one = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        String other = noteOf("rachgia.tiepnhan", RACH_GIA);
        as("tinh.tiepnhan").get("/api/v1/notes/" + one).then().statusCode(200);
        as("tinh.tiepnhan").get("/api/v1/notes/" + other).then().statusCode(200);
    }

    @Test
    void aRowOfAnotherUnitCannotBeWritten() {
        write("longxuyen.tiepnhan", RACH_GIA, "not mine", newKey())
                .statusCode(404)
                .body("type", endsWith("/not-found"));
    }

    @Test
    void thePublicSeesNothingEvenWhereSomebodyForgotTheFilter() {
        noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        get("/api/v1/open/notes").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void withoutAScopeTheApplicationsRoleSeesNothing() throws SQLException {
        noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        try (var connection = app();
                var rows = connection.createStatement().executeQuery("select count(*) from note")) {
            rows.next();
            assertEquals(0, rows.getLong(1));
        }
    }

    @Test
    void theApplicationsRoleOwnsNothing() throws SQLException {
        try (var connection = app();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("alter table note disable row level security"));
            assertThrows(SQLException.class, () -> statement.execute("drop table note"));
        }
    }
}
