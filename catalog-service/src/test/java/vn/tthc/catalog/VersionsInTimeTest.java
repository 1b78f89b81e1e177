package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.RealCatalogue.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.TestParts;

/** Versions in two times: when they hold and when they became known. Each test has a procedure of its own. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class VersionsInTimeTest {
    @Inject
    Clock clock;

    @Inject
    Database database;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void whatWasKnownAtAMomentIsAnsweredAgainLater() {
        String code = introduced(3);
        String before = now();
        change(code, 5, today().plusDays(10));
        String between = now();
        change(code, 7, today().plusDays(20));
        LocalDate later = today().plusDays(30);

        procedure(code, later, before).body("limits[0].value", is(3)).body("validTo", nullValue());
        procedure(code, later, before).body("versions", hasSize(1));
        procedure(code, later, between).body("limits[0].value", is(5)).body("validTo", nullValue());
        procedure(code, later, now()).body("limits[0].value", is(7)).body("versions", hasSize(3));
        procedure(code, today().plusDays(15), between).body("limits[0].value", is(5));
        procedure(code, today(), between)
                .body("limits[0].value", is(3))
                .body("validTo", equalTo(today().plusDays(9).toString()));
        given().queryParam("text", code)
                .queryParam("validOn", later.toString())
                .queryParam("knownAt", between)
                .get("/api/v1/procedures")
                .then()
                .body("items.limits[0].value", contains(5))
                .body("items[0].versions", hasSize(2));
    }

    @Test
    void beforeItWasRecordedNobodyKnewOfIt() {
        String before = now();
        String code = introduced(3);
        given().queryParam("knownAt", before)
                .get("/api/v1/procedures/" + code)
                .then()
                .statusCode(404)
                .body("type", endsWith("/procedure-not-found"));
        given().queryParam("knownOn", today().minusDays(1).toString())
                .get("/api/v1/procedures/" + code)
                .then()
                .statusCode(404);
        given().queryParam("knownOn", today().toString())
                .get("/api/v1/procedures/" + code)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?knownOn=2999-01-01",
                "?knownAt=2999-01-01T00:00:00%2B07:00",
                "?knownOn=2026-01-01&knownAt=2026-01-01T00:00:00Z"
            })
    void whatWillBeKnownIsNotAQuestion(String query) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/procedures/1.001193" + query)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
    }

    @Test
    void aCorrectionOfTheSameDayTakesThePlaceOfWhatItCorrects() {
        String code = introduced(3);
        String before = now();
        change(code, 4, today());
        change(code, 6, today());
        procedure(code, today(), now())
                .body("limits[0].value", is(6))
                .body("version", is(3))
                .body("versions.place", contains(0, 1, 2))
                .body("versions[0].validFrom", equalTo(today().toString()))
                .body("versions[0].validTo", equalTo(today().toString()))
                .body("versions[2].validTo", nullValue());
        procedure(code, today(), before).body("limits[0].value", is(3));
        String abolishing = draft("tinh.quyetdinh", List.of(line("ABOLISH", code, null)));
        issue("tinh.quyetdinh", abolishing, 1, today(), today().plusDays(2)).statusCode(200);
        procedure(code, today().plusDays(1), now()).body("status", equalTo("PUBLISHED"));
        procedure(code, today().plusDays(2), now()).body("status", equalTo("ABOLISHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void whatIsPublishedIsNotChangedAndTheRefusalNamesTheDecisionAndOffersToAmend(String method) {
        String code = code();
        String decision = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code, content("Thử nghiệm", 3))));
        String number = issue("tinh.quyetdinh", decision, 1, today(), today())
                .statusCode(200)
                .extract()
                .path("number");
        as("tinh.quyetdinh")
                .contentType("application/json")
                .body("{\"name\":\"Khác\"}")
                .request(method, "/api/v1/procedures/" + code)
                .then()
                .statusCode(409)
                .body("type", endsWith("/procedure-published"))
                .body("detail", containsString(number))
                .body("errors.find { it.field == 'decisionId' }.message", equalTo(decision))
                .body("errors.find { it.field == 'versionId' }.message", notNullValue())
                .body("errors.find { it.field == 'offer' }.message", equalTo("AMEND"));
        given().request(method, "/api/v1/procedures/" + code).then().statusCode(401);
        as("longxuyen.tiepnhan")
                .request(method, "/api/v1/procedures/" + code)
                .then()
                .statusCode(403);
        as("tinh.quyetdinh")
                .request(method, "/api/v1/procedures/9.999999")
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseKeepsTwoVersionsFromOneMomentAndAPublishedOneFromChanging() {
        String code = introduced(3);
        refused("update procedure_version set name = 'khác' where code = '" + code + "'", "never changes");
        refused("delete from procedure_version where code = '" + code + "'", "never deleted");
        refused("""
                insert into procedure_version (id, code, version, status, moments, decision_id, name, field_code,
                    field_name, level, online_level, content, folded_name, folded_rest, created_at, recorded_by)
                select gen_random_uuid(), code, 9, status, int8range(lower(moments) + 1, null), decision_id, name,
                    field_code, field_name, level, online_level, content, folded_name, folded_rest, now(), 'x'
                from procedure_version where code = '%s'
                """.formatted(code), "procedure_version_never_two");
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhy() {
        String code = introduced(3);
        String amending = draft(
                "tinh.quyetdinh",
                List.of(Map.of(
                        "kind",
                        "AMEND",
                        "procedureCode",
                        code,
                        "paragraph",
                        "Điều 1 khoản 2",
                        "content",
                        Map.of("limits", List.of(limit(2))))));
        issue("tinh.quyetdinh", amending, 1, today(), today().plusDays(1)).statusCode(200);
        as("tuphap.kstt")
                .get("/api/v1/procedures/" + code + "/history")
                .then()
                .statusCode(200)
                .body("version", contains(1, 2))
                .body("change", contains("INTRODUCE", "AMEND"))
                .body("recordedBy", contains("tinh.quyetdinh", "tinh.quyetdinh"))
                .body("[0].changes.field", hasItems("name", "limits"))
                .body("[1].changes.field", contains("limits"))
                .body("[1].changes[0].before", containsString("3 ngày làm việc"))
                .body("[1].changes[0].after", containsString("2 ngày làm việc"))
                .body("[1].reason.decisionId", equalTo(amending))
                .body("[1].reason.signer", equalTo("Nguyễn Văn An"))
                .body("[1].reason.lineNo", is(1))
                .body("[1].reason.paragraph", equalTo("Điều 1 khoản 2"));
        given().get("/api/v1/procedures/" + code + "/history")
                .then()
                .statusCode(200)
                .body("recordedBy", contains(nullValue(), nullValue()));
        given().get("/api/v1/procedures/9.999999/history").then().statusCode(404);
    }

    @Test
    void twoVersionsAreComparedFieldByField() {
        String code = introduced(3);
        change(code, 4, today().plusDays(1));
        change(code, 5, today().plusDays(2));
        difference(code, "from=1&to=3")
                .statusCode(200)
                .body("from", is(1))
                .body("to", is(3))
                .body("changes", hasSize(1))
                .body("changes[0].before", containsString("3 ngày"))
                .body("changes[0].after", containsString("5 ngày"));
        difference(code, "to=2").body("from", is(1)).body("changes[0].after", containsString("4 ngày"));
        difference(code, "to=1").body("from", is(0)).body("changes.field", hasItem("name"));
        difference(code, "from=2&to=2").body("changes", hasSize(0));
        difference(code, "to=9").statusCode(404).body("type", endsWith("/procedure-version-not-found"));
        difference(code, "from=1").statusCode(400);
    }

    private ValidatableResponse difference(String code, String query) {
        return given().get("/api/v1/procedures/" + code + "/difference?" + query)
                .then();
    }

    private ValidatableResponse procedure(String code, LocalDate validOn, String knownAt) {
        return given().queryParam("validOn", validOn.toString())
                .queryParam("knownAt", knownAt)
                .get("/api/v1/procedures/" + code)
                .then()
                .statusCode(200);
    }

    private String introduced(int days) {
        String code = code();
        String id = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code, content("Thử nghiệm thời gian", days))));
        issue("tinh.quyetdinh", id, 1, today(), today()).statusCode(200);
        return code;
    }

    private void change(String code, int days, LocalDate from) {
        String id = draft("tinh.quyetdinh", List.of(line("AMEND", code, Map.of("limits", List.of(limit(days))))));
        issue("tinh.quyetdinh", id, 1, today(), from).statusCode(200);
    }

    private void refused(String sql, String because) {
        SQLException refusal = assertThrows(SQLException.class, () -> database.run(sql));
        assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String now() {
        return clock.instant().toString();
    }
}
