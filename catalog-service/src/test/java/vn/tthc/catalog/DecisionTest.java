package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Event;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** Drafting and issuing. Each test has procedures of its own, so that the order does not matter. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void theFirstLoadIsOneBaselineWithTheWholeCatalogue() {
        String id = as("tinh.quyetdinh")
                .queryParam("status", "BASELINE")
                .get("/api/v1/decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].totals.introduced", is(2811))
                .extract()
                .path("items[0].id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/decisions/" + id)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2811));
    }

    @Test
    void anIssuedDecisionChangesTheCatalogueAndNothingElseDoes() {
        String fresh = code();
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        line("INTRODUCE", fresh, content("Cấp bản sao trích lục thử nghiệm", 3)),
                        line("AMEND", "1.000094", Map.of("limits", List.of(limit(4)))),
                        line("ABOLISH", "1.000080", null)));
        given().get("/api/v1/procedures/" + fresh).then().statusCode(404);
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id)
                .then()
                .statusCode(200)
                .body("totals.introduced", is(1))
                .body("totals.amended", is(1))
                .body("totals.abolished", is(1))
                .body("lines[1].changes.field", contains("limits"))
                .body("lines[1].changes[0].after", equalTo("Trực tiếp: 4 ngày làm việc"))
                .body("lines[2].procedureName", containsString("nhận cha, mẹ, con"));
        issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("problems", empty());
        given().get("/api/v1/procedures/" + fresh)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("handlingUnitId", equalTo("STP-20250701"));
        given().get("/api/v1/procedures/1.000094")
                .then()
                .body("version", is(2))
                .body("limits", hasSize(1))
                .body("versions", hasSize(2))
                .body("versions[1].decisionId", equalTo(id));
        given().get("/api/v1/procedures/1.000080").then().body("status", equalTo("ABOLISHED"));
        given().queryParam("at", today().minusDays(1).toString())
                .get("/api/v1/procedures/1.000080")
                .then()
                .body("status", equalTo("PUBLISHED"));
        given().queryParam("text", "1.000080").get("/api/v1/procedures").then().body("totalCount", is(0));
        Event event = Events.next("tthc.catalog.decisions", e -> e.key().equals(id));
        EventContractTest.conform(List.of(event), "vn.tthc.catalog.decision-issued.v1");
        assertEquals(3, event.data().path("lines").size());
        Event told = Events.next(
                "tthc.catalog.procedures",
                e -> e.key().equals("1.000080") && e.data().toString().contains("ABOLISHED"));
        assertEquals(
                "ABOLISHED", told.data().path("versions").path(0).path("status").asText());
        as("tinh.quyetdinh")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("revision", 2, "title", "Sửa", "lines", List.of()))
                .put("/api/v1/decisions/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/decision-already-issued"));
    }

    @Test
    void aDecisionOfTheFutureLeavesTodayAsItIs() {
        LocalDate later = today().plusDays(20);
        String id = draft("tinh.quyetdinh", List.of(line("ABOLISH", "1.000110", null)));
        issue("tinh.quyetdinh", id, 1, today(), later).statusCode(200);
        given().get("/api/v1/procedures/1.000110")
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("validTo", equalTo(later.minusDays(1).toString()));
        given().queryParam("at", later.toString())
                .get("/api/v1/procedures/1.000110")
                .then()
                .body("status", equalTo("ABOLISHED"));
        Event told = Events.next(
                "tthc.catalog.procedures",
                e -> e.key().equals("1.000110") && e.data().path("versions").size() == 2);
        EventContractTest.conform(List.of(told), "vn.tthc.catalog.procedure.v1");
    }

    @Test
    void whatStandsAgainstIssuingIsSaidAndNothingChanges() {
        String id = draft(
                "tinh.quyetdinh",
                List.of(
                        line("AMEND", "9.999999", content("Không có", 3)),
                        line("INTRODUCE", "1.001193", content("Trùng", 3)),
                        line("ABOLISH", "1.004873", null),
                        line("ABOLISH", "1.004873", null)));
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id)
                .then()
                .body("problems.code", hasItem("unknown-code"))
                .body("problems.code", hasItem("code-exists"))
                .body("problems.code", hasItem("two-lines-on-one-procedure"))
                .body("problems.code", hasItem("number-missing"));
        issue("tinh.quyetdinh", id, 1, today(), today().minusDays(1))
                .statusCode(422)
                .body("type", endsWith("/decision-not-issuable"))
                .body("errors.field", hasItem("lines[0]"));
        given().get("/api/v1/procedures/1.004873").then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aDraftIsForItsUnitAndTheProvinceOnly() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        as("tuphap.kstt").get("/api/v1/decisions/" + id).then().statusCode(200);
        as("tinh.quyetdinh").get("/api/v1/decisions/" + id).then().statusCode(200);
        as("nongnghiep.kstt").get("/api/v1/decisions/" + id).then().statusCode(404);
        as("longxuyen.tiepnhan").get("/api/v1/decisions/" + id).then().statusCode(404);
        as("nongnghiep.kstt")
                .queryParam("first", 100)
                .get("/api/v1/decisions")
                .then()
                .body("items.id", not(hasItem(id)));
        as("nongnghiep.kstt")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("revision", 1, "title", "Của người khác", "lines", List.of()))
                .put("/api/v1/decisions/" + id)
                .then()
                .statusCode(404);
        issue("tuphap.kstt", id, 1, today(), today()).statusCode(403);
        issue("longxuyen.tiepnhan", id, 1, today(), today()).statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/decisions/" + id + "/issue")
                .then()
                .statusCode(401);
        as("longxuyen.tiepnhan")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Xã không dự thảo", "lines", List.of()))
                .post("/api/v1/decisions")
                .then()
                .statusCode(403);
    }

    @Test
    void twoPeopleOnOneRevisionTheSecondIsRefused() {
        String id = draft("tuphap.kstt", List.of(line("ABOLISH", "1.000656", null)));
        redraft(id, 1).statusCode(200).body("revision", is(2));
        redraft(id, 1).statusCode(409).body("type", endsWith("/decision-changed"));
    }

    @Test
    void theSameCommandSentTwiceHasOneEffect() {
        Map<String, Object> body = Map.of("title", "Gửi hai lần", "lines", List.of());
        String key = key();
        RequestSpecification request =
                as("tuphap.kstt").header("Idempotency-Key", key).contentType(ContentType.JSON);
        String first = request.body(body)
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = as("tuphap.kstt")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(first, second);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ValidatableResponse redraft(String id, int revision) {
        return as("tuphap.kstt")
                .header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(Map.of("revision", revision, "title", "Sửa lần " + revision, "lines", List.of()))
                .put("/api/v1/decisions/" + id)
                .then();
    }
}
