package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AccessTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, imports/units",
        "POST, imports/calendar",
        "POST, imports/procedures",
        "POST, imports/workflows",
        "GET, imports",
        "GET, decisions",
        "POST, decisions",
        "GET, upstream-decisions",
        "POST, upstream-decisions",
        "GET, workflows",
        "PUT, workflows/PROVINCE/*",
        "PUT, calendar"
    })
    void withoutATokenNothingProtectedIsAnswered(String method, String path) {
        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, "/api/v1/" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "longxuyen.tiepnhan, POST, imports/workflows",
        "tinh.quyetdinh, POST, imports/workflows",
        "longxuyen.tiepnhan, GET, imports",
        "longxuyen.tiepnhan, PUT, workflows/PROVINCE/*",
        "quocgia, GET, workflows",
        "quocgia, GET, decisions",
        "quocgia, GET, upstream-decisions",
        "longxuyen.tiepnhan, POST, upstream-decisions"
    })
    void theWrongRoleIsRefused(String user, String method, String path) {
        String body = method.equals("PUT")
                ? "{\"version\":1,\"name\":\"Thử\",\"level\":\"PROVINCE\",\"steps\":[" + step(1) + "," + step(2) + "]}"
                : "";
        as(user).contentType(ContentType.JSON)
                .body(body)
                .request(method, "/api/v1/" + path)
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheProvincesAdministratorChangesTheCalendar() {
        String calendar =
                given().get("/api/v1/calendar").then().statusCode(200).extract().asString();
        as("tuphap.kstt")
                .contentType(ContentType.JSON)
                .body(calendar)
                .put("/api/v1/calendar")
                .then()
                .statusCode(403);
        as("longxuyen.tiepnhan")
                .contentType(ContentType.JSON)
                .body(calendar)
                .put("/api/v1/calendar")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "procedures", "fields", "calendar", "procedures/1.001193", "units/STP-20250701"})
    void whatIsPublicNeedsNoToken(String path) {
        given().get("/api/v1/" + path).then().statusCode(200);
    }

    @Test
    void theWorkflowOfAProcedureIsForTheOfficesOnly() {
        given().get("/api/v1/procedures/1.001193").then().statusCode(200).body("workflow", nullValue());
        as("longxuyen.tiepnhan")
                .get("/api/v1/procedures/1.001193")
                .then()
                .statusCode(200)
                .body("workflow", notNullValue())
                .body("workflow.steps[0].role", equalTo("intake-officer"));
    }

    @Test
    void aDecisionThatDoesNotExistIsNotFound() {
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String step(int no) {
        return "{\"no\":" + no + ",\"name\":\"Bước\",\"role\":\"approver\",\"at\":\"HANDLING\",\"share\":0.5}";
    }
}
