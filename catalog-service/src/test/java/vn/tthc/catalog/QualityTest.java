package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.key;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

/** The work list of odd data, on the real catalogue. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class QualityTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> summary().getInt("unchecked") == 0);
    }

    @Test
    void theRealCatalogueIsOddInKnownWays() {
        List<String> kinds = summary().getList("kinds.value");
        assertTrue(
                kinds.containsAll(List.of(
                        "limit-unreadable",
                        "limit-without-unit",
                        "limit-concluded",
                        "limit-not-stated",
                        "same-field-name",
                        "form-file-odd-characters",
                        "fee-zero-but-text-names-an-amount",
                        "fee-probably-in-thousands",
                        "fee-with-several-amounts",
                        "component-without-copies",
                        "implementing-agency-of-abolished-district-level",
                        "handling-unit-unknown",
                        "same-name",
                        "no-legal-basis")),
                kinds.toString());
    }

    @Test
    void theSummaryCountsByKindFieldAndUnitWhatTheListHas() {
        JsonPath all = summary();
        assertEquals(all.getLong("findings"), sum(all, "kinds"));
        assertEquals(all.getLong("findings"), sum(all, "fields"));
        assertEquals(all.getLong("findings"), sum(all, "levels"));
        String field = all.getString("fields[0].value");
        findings("field", field)
                .body("totalCount", is(all.getInt("fields[0].findings")))
                .body("items.fieldCode", everyItem(equalTo(field)));
        findings("unit", "STP-20250701")
                .body("totalCount", greaterThan(0))
                .body("items.handlingUnitId", everyItem(equalTo("STP-20250701")));
        findings("kind", "same-name").body("totalCount", greaterThan(0)).body("items.value", everyItem(notNullValue()));
        findings("proposed", "true").body("items.proposal", everyItem(notNullValue()));
    }

    @Test
    void pagesFollowEachOther() {
        JsonPath first =
                findings("kind", "name-spacing", "first", "2").extract().jsonPath();
        JsonPath second = findings("kind", "name-spacing", "first", "2", "after", first.getString("endCursor"))
                .extract()
                .jsonPath();
        assertTrue(first.getList("items.code").stream().noneMatch(second.getList("items.code")::contains));
    }

    @Test
    void aProposalIsTakenIntoADraftAndOnlyItsIssueMendsTheCatalogue() {
        JsonPath some = findings("kind", "component-without-copies", "field", "G15-TP07", "first", "2")
                .extract()
                .jsonPath();
        String code = some.getString("items[0].code");
        JsonPath confirmed = confirm("tinh.quyetdinh", null, Map.of("code", code, "part", "components"))
                .statusCode(201)
                .body("lines", is(1))
                .extract()
                .jsonPath();
        String draft = confirmed.getString("decisionId");
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + draft)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("lines[0].kind", equalTo("AMEND"))
                .body("lines[0].procedureCode", equalTo(code))
                .body("lines[0].changes.field", contains("components"));
        findings("code", code).body("items.kind", hasItem("component-without-copies"));
        JsonPath named =
                findings("kind", "name-spacing", "first", "1").extract().jsonPath();
        confirm("tinh.quyetdinh", draft, Map.of("code", named.getString("items[0].code"), "part", "name"))
                .statusCode(201)
                .body("lines", is(2))
                .body("revision", greaterThan(confirmed.getInt("revision")));
        issue("tinh.quyetdinh", draft, 2, today(), today()).statusCode(200);
        findings("code", code).body("items.kind", not(hasItem("component-without-copies")));
        given().get("/api/v1/procedures/" + named.getString("items[0].code"))
                .then()
                .body("name", equalTo(named.getString("items[0].proposal")));
        confirm("tinh.quyetdinh", null, Map.of("code", code, "part", "components"))
                .statusCode(409)
                .body("type", endsWith("/nothing-proposed"));
        confirm("tinh.quyetdinh", draft, Map.of("code", code, "part", "name")).statusCode(409);
    }

    @Test
    void aTestRecordIsProposedToBeAbolished() {
        findings("kind", "test-record").body("items.code", contains("1.115191")).body("items[0].correctable", is(true));
        String draft = confirm("tuphap.kstt", null, Map.of("code", "1.115191", "part", "procedure"))
                .statusCode(201)
                .extract()
                .path("decisionId");
        as("tuphap.kstt").get("/api/v1/decisions/" + draft).then().body("lines[0].kind", equalTo("ABOLISH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "summary"})
    void theWorkListIsForTheOffices(String list) {
        given().get("/api/v1/quality/" + list).then().statusCode(401);
        as("quocgia").get("/api/v1/quality/" + list).then().statusCode(403);
        as("longxuyen.tiepnhan").get("/api/v1/quality/" + list).then().statusCode(200);
    }

    @Test
    void onlyThoseWhoDraftDecisionsTakeProposalsOver() {
        Map<String, String> any = Map.of("code", "1.001193", "part", "components");
        given().contentType(ContentType.JSON)
                .body(Map.of("corrections", List.of(any)))
                .post("/api/v1/quality/confirmations")
                .then()
                .statusCode(401);
        confirm("longxuyen.tiepnhan", null, any).statusCode(403);
        confirm("longxuyen.xuly", null, any).statusCode(403);
        as("tinh.quyetdinh")
                .contentType(ContentType.JSON)
                .body(Map.of("corrections", List.of()))
                .post("/api/v1/quality/confirmations")
                .then()
                .statusCode(400);
    }

    private static JsonPath summary() {
        return as("tuphap.kstt")
                .get("/api/v1/quality/summary")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long sum(JsonPath summary, String list) {
        return summary.getList(list + ".findings", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static ValidatableResponse findings(String... parameters) {
        var request = as("tuphap.kstt");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/quality/findings").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String user, String decision, Map<String, String> chosen) {
        Map<String, Object> body = new HashMap<>();
        body.put("corrections", List.of(chosen));
        if (decision != null) {
            body.put("decisionId", decision);
        }
        return as(user).header("Idempotency-Key", key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/quality/confirmations")
                .then();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
