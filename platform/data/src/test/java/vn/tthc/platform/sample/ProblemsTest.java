package vn.tthc.platform.sample;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemsTest extends SampleTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void malformedJsonIsAProblemOfTheInput() {
        as("longxuyen.tiepnhan")
                .body("{\"unitId\": ")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", endsWith("/invalid-input"));
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() {
        as("longxuyen.tiepnhan")
                .body("{\"unitId\": {\"a\": 1}, \"text\": \"x\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("unitId"));
    }

    @Test
    void everyInvalidFieldIsNamed() {
        as("longxuyen.tiepnhan")
                .body(Map.of("unitId", "", "text", " "))
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", hasItem("unitId"))
                .body("errors.field", hasItem("text"))
                .body("errors[0].message", notNullValue())
                .body("detailEn", notNullValue());
    }

    @Test
    void aCommandNeedsAnIdempotencyKey() {
        as("longxuyen.tiepnhan")
                .body(Map.of("unitId", LONG_XUYEN, "text", "x"))
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void anUnexpectedErrorShowsNoInternals() {
        get("/api/v1/open/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("type", endsWith("/unexpected"))
                .body("traceId", notNullValue())
                .body(not(containsString("secret internals")))
                .body(not(containsString("Exception")));
    }

    @Test
    void anErrorKeepsTheTraceOfTheCaller() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/v1/open/broken")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"))
                .header("X-Trace-Id", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void everyAnswerSaysUnderWhichIdItIsInTheLog() {
        String id = get("/api/v1/open/me").then().statusCode(200).extract().header("X-Trace-Id");
        assertTrue(id.matches("[0-9a-f]{32}"), id);
        get("/api/v1/notes").then().statusCode(401).header("X-Trace-Id", matchesPattern("[0-9a-f]{32}"));
        var broken = get("/api/v1/open/broken").then().statusCode(500).extract();
        assertEquals(broken.header("X-Trace-Id"), broken.path("traceId"));
    }

    @Test
    void anUnknownPathIsNotFound() {
        get("/api/v1/open/nowhere").then().statusCode(404).contentType(PROBLEM).body("type", endsWith("/not-found"));
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        as("longxuyen.tiepnhan")
                .get("/api/v1/notes/no-uuid")
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMethodOrMediaTypeIsRefusedAsProblem() {
        given().delete("/api/v1/open/me").then().statusCode(405).contentType(PROBLEM);
        as("longxuyen.tiepnhan")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/notes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void anOldRevisionIsAConflict() {
        String id = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        as("longxuyen.tiepnhan")
                .body(Map.of("revision", 0, "text", "changed " + id))
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        as("longxuyen.tiepnhan")
                .body(Map.of("revision", 0, "text", "again"))
                .put("/api/v1/notes/" + id)
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", endsWith("/revision-conflict"));
    }

    @Test
    void whatExistsAlreadyIsAConflict() {
        String text = "unique " + newKey();
        write("longxuyen.tiepnhan", LONG_XUYEN, text, newKey()).statusCode(200);
        write("longxuyen.tiepnhan", LONG_XUYEN, text, newKey())
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void aPageTooLargeIsRefused() {
        as("longxuyen.tiepnhan")
                .get("/api/v1/notes?first=100000")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("first"));
    }
}
