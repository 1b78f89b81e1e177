package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.limit;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.RealCatalogue.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.Event;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** A procedure that both levels carry out says by decision what the other level has of its own (nội dung riêng theo cấp). */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class VariantsOfDecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aDecisionSetsThemAndDifferenceHistoryAndEventTellThem() {
        String code = code();
        decide(line("INTRODUCE", code, atBoth(variant("COMMUNE", null, 2))), 5);
        procedure(code)
                .body("level", equalTo("PROVINCE"))
                .body("limits.value", contains(7))
                .body("variants.level", contains("COMMUNE"))
                .body("variants[0].handlingUnitId", nullValue())
                .body("variants[0].limits[0].words", containsString("2 ngày làm việc"))
                .body("variants[0].fees[0].amount", is(3000));
        String id = draft(
                "tinh.quyetdinh",
                List.of(line("AMEND", code, Map.of("variants", List.of(variant("COMMUNE", null, 1))))));
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id)
                .then()
                .body("lines[0].content.variants[0].limits[0].value", is(1))
                .body("lines[0].changes.field", contains("variants"))
                .body(
                        "lines[0].changes[0].before",
                        equalTo("Cấp xã – Trực tiếp: 2 ngày làm việc; Trực tiếp: lệ phí 3.000 đồng"));
        issue("tinh.quyetdinh", id, 1, day(0), day(0)).statusCode(200);
        given().queryParam("to", 2)
                .get("/api/v1/procedures/" + code + "/difference")
                .then()
                .statusCode(200)
                .body("changes.field", contains("variants"));
        Event told = Events.next(
                "tthc.catalog.procedures",
                e -> e.key().equals(code)
                        && e.data().path("versions").path(0).path("version").asInt() == 2);
        EventContractTest.conform(List.of(told), "vn.tthc.catalog.procedure.v1");
        JsonNode variant = told.data().path("versions").path(0).path("variants").path(0);
        assertEquals("COMMUNE", variant.path("level").asText());
        assertEquals(1, variant.path("limits").path(0).path("value").asInt());
        assertTrue(variant.path("handlingUnitId").isMissingNode());
    }

    @Test
    void whatSaysNothingOfThemLeavesThemAndAnEmptyListTakesThemAway() {
        String code = code();
        decide(line("INTRODUCE", code, atBoth(variant("COMMUNE", "STP-20250701", 2))), 5);
        procedure(code).body("variants[0].handlingUnitId", nullValue());
        decide(line("AMEND", code, Map.of("name", "Tên mới")), 3);
        procedure(code).body("variants.level", contains("COMMUNE"));
        decide(line("AMEND", code, Map.of("variants", List.of())), 1);
        procedure(code).body("variants", empty());
        String plain = code();
        decide(line("INTRODUCE", plain, content("Một cấp", 3)), 5);
        procedure(plain).body("variants", empty());
    }

    @Test
    void aProcedureOfTheCommuneMayHaveOneForTheProvinceWithItsUnit() {
        Map<String, Object> content = atBoth(variant("PROVINCE", null, 20));
        content.put("level", "COMMUNE");
        refused(content, "Nội dung riêng cho cấp tỉnh phải có cơ quan giải quyết.");
        content.put("variants", List.of(variant("PROVINCE", "SKHONG-20250701", 20)));
        refused(content, "Nội dung riêng cho cấp tỉnh phải có cơ quan giải quyết.");
        content.put("variants", List.of(variant("PROVINCE", "STC-20250701", 20)));
        String code = code();
        decide(line("INTRODUCE", code, content), 1);
        procedure(code).body("handlingUnitId", nullValue()).body("variants[0].handlingUnitId", equalTo("STC-20250701"));
    }

    @Test
    void aUnitThatHandlesItAtTheOtherLevelIsTouchedWhenItEnds() {
        int before = touchedByTheEndOf("SYT-20250701");
        Map<String, Object> content = atBoth(variant("PROVINCE", "SYT-20250701", 20));
        content.put("level", "COMMUNE");
        decide(line("INTRODUCE", code(), content), 1);
        assertEquals(before + 1, touchedByTheEndOf("SYT-20250701"));
    }

    private static int touchedByTheEndOf(String unit) {
        return send(
                        "tinh.quantri",
                        "POST",
                        "/api/v1/unit-changes/preview",
                        Map.of(
                                "kind",
                                "DISSOLVE",
                                "effectiveOn",
                                "2041-07-01",
                                "document",
                                "3/NQ-HĐND",
                                "documentOn",
                                "2026-11-02",
                                "reason",
                                "Thử",
                                "units",
                                List.of(Map.of("unitId", unit, "extent", "FULL")),
                                "results",
                                List.of()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("counts.find { it.kind == 'PROCEDURE' }.count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROVINCE", "MINISTRY", "OTHER"})
    void theHandlingLevelAndThoseOutsideTheProvinceHaveNone(String level) {
        refused(atBoth(variant(level, null, 2)), "Nội dung riêng cho");
    }

    @Test
    void aLevelThatDoesNotCarryItOutHasNoneAndNoLevelHasTwo() {
        Map<String, Object> content = atBoth(variant("COMMUNE", null, 2));
        content.put("variants", List.of(variant("COMMUNE", null, 2), variant("COMMUNE", null, 3)));
        refused(content, "mỗi cấp một lần");
        content.put("variants", List.of(variant("COMMUNE", null, 2)));
        content.put("levels", List.of("PROVINCE"));
        refused(content, "Nội dung riêng cho Cấp xã");
    }

    private void refused(Map<String, Object> content, String said) {
        issue("tinh.quyetdinh", draft("tinh.quyetdinh", List.of(line("INTRODUCE", code(), content))), 1, day(0), day(0))
                .statusCode(422)
                .body("type", endsWith("/decision-not-issuable"))
                .body("errors.message", hasItem(containsString(said)));
    }

    private static Map<String, Object> atBoth(Map<String, Object> variant) {
        Map<String, Object> content = new HashMap<>(content("Cấp giấy ở hai cấp", 7));
        content.put("levels", List.of("PROVINCE", "COMMUNE"));
        content.put("variants", List.of(variant));
        return content;
    }

    private static Map<String, Object> variant(String level, String unit, int days) {
        Map<String, Object> variant = new HashMap<>(Map.of(
                "level",
                level,
                "limits",
                List.of(limit(days)),
                "fees",
                List.of(Map.of("channel", "COUNTER", "kind", "CHARGE", "amount", 3000))));
        if (unit != null) {
            variant.put("handlingUnitId", unit);
        }
        return variant;
    }

    private void decide(Map<String, Object> line, int daysAgo) {
        issue("tinh.quyetdinh", draft("tinh.quyetdinh", List.of(line)), 1, day(daysAgo), day(daysAgo))
                .statusCode(200);
    }

    private static ValidatableResponse procedure(String code) {
        return given().get("/api/v1/procedures/" + code).then().statusCode(200);
    }

    private LocalDate day(int ago) {
        return LocalDate.now(clock).minusDays(ago);
    }
}
