package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.content;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;
import static vn.tthc.catalog.RealCatalogue.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Event;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** The levels that carry out a procedure (các cấp thực hiện) are set by a line of a decision, and nothing else is a level. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class LevelsOfDecisionTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aLineSetsThemAndDifferenceHistoryAndEventTellThem() {
        String code = code();
        decide(line("INTRODUCE", code, of(List.of("COMMUNE", "PROVINCE", "COMMUNE"))), 5);
        procedure(code).body("level", equalTo("PROVINCE")).body("levels", contains("PROVINCE", "COMMUNE"));
        String id = draft(
                "tinh.quyetdinh", List.of(line("AMEND", code, Map.of("levels", List.of("MINISTRY", "PROVINCE")))));
        as("tinh.quyetdinh")
                .get("/api/v1/decisions/" + id)
                .then()
                .body("lines[0].content.levels", contains("MINISTRY", "PROVINCE"))
                .body("lines[0].changes.field", contains("levels"))
                .body("lines[0].changes[0].before", equalTo("Cấp tỉnh, Cấp xã"))
                .body("lines[0].changes[0].after", equalTo("Cấp bộ, Cấp tỉnh"));
        issue("tinh.quyetdinh", id, 1, day(0), day(0)).statusCode(200);
        procedure(code).body("version", is(2)).body("levels", contains("MINISTRY", "PROVINCE"));
        given().get("/api/v1/procedures/" + code + "/history")
                .then()
                .statusCode(200)
                .body("[1].changes.field", hasItem("levels"));
        given().queryParam("to", 2)
                .get("/api/v1/procedures/" + code + "/difference")
                .then()
                .statusCode(200)
                .body("changes.field", contains("levels"));
        Event told = Events.next(
                "tthc.catalog.procedures",
                e -> e.key().equals(code)
                        && e.data().path("versions").toString().contains("MINISTRY"));
        EventContractTest.conform(List.of(told), "vn.tthc.catalog.procedure.v1");
        JsonNode levels = told.data().path("versions").path(0).path("levels");
        assertEquals("[\"MINISTRY\",\"PROVINCE\"]", levels.toString());
    }

    @Test
    void aLineThatSaysNothingOfThemLeavesThemAndTheSameInAnotherOrderIsNoChange() {
        String code = code();
        decide(line("INTRODUCE", code, of(List.of("PROVINCE", "COMMUNE"))), 5);
        decide(line("AMEND", code, Map.of("name", "Tên mới")), 3);
        procedure(code).body("levels", contains("PROVINCE", "COMMUNE"));
        refused(line("AMEND", code, Map.of("levels", List.of("COMMUNE", "PROVINCE"))), "không thay đổi gì");
        String plain = code();
        decide(line("INTRODUCE", plain, content("Một cấp", 3)), 5);
        procedure(plain).body("levels", contains("PROVINCE"));
    }

    @Test
    void whoHandlesItMustBeAmongThem() {
        refused(
                line("INTRODUCE", code(), of(List.of("COMMUNE"))),
                "Cấp giải quyết (Cấp tỉnh) không nằm trong các cấp thực hiện (Cấp xã).");
        String code = code();
        decide(line("INTRODUCE", code, of(List.of("PROVINCE", "COMMUNE"))), 5);
        refused(line("AMEND", code, Map.of("levels", List.of("MINISTRY"))), "không nằm trong các cấp thực hiện");
        procedure(code).body("version", is(1));
    }

    @Test
    void aLevelThatThereIsNotIsNoInput() {
        for (List<String> levels : List.of(List.of("PROVINCE", "DISTRICT"), List.<String>of())) {
            send(
                            "tinh.quyetdinh",
                            "POST",
                            "/api/v1/decisions",
                            Map.of("title", "Công bố", "lines", List.of(line("INTRODUCE", code(), of(levels)))))
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-input"));
        }
    }

    @Test
    void theAnnexSetsThemAndGivesThemBackWithoutAChange() {
        String id = draft("tuphap.kstt", List.of());
        String code = code();
        take(id, 1, annex(code, "tỉnh; Cấp xã"))
                .body("errors", empty())
                .body("decision.lines[0].content.level", equalTo("PROVINCE"))
                .body("decision.lines[0].content.levels", contains("PROVINCE", "COMMUNE"));
        byte[] file = as("tuphap.kstt")
                .get("/api/v1/decisions/" + id + "/annex.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        take(id, 2, file).body("errors", empty()).body("unchanged", is(1)).body("saved", is(false));
        take(id, 2, annex(code, "Cấp tỉnh, Cấp huyện"))
                .body("saved", is(false))
                .body("errors.column", contains("Các cấp thực hiện"))
                .body("errors[0].message", containsString("Cấp tỉnh, Cấp huyện"));
    }

    private static byte[] annex(String code, String levels) {
        return ("Hình thức,Mã TTHC,Tên TTHC,Lĩnh vực,Cấp thực hiện,Các cấp thực hiện,Cơ quan thực hiện,Thời hạn giải quyết\n"
                        + "Ban hành mới," + code + ",Cấp giấy thử nghiệm,Hộ tịch,Cấp tỉnh,\"" + levels
                        + "\",Sở Tư pháp,03 ngày làm việc\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse take(String id, int revision, byte[] file) {
        return as("tuphap.kstt")
                .queryParam("revision", revision)
                .queryParam("dryRun", false)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/decisions/" + id + "/annex")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private void refused(Map<String, Object> line, String said) {
        issue("tinh.quyetdinh", draft("tinh.quyetdinh", List.of(line)), 1, day(0), day(0))
                .statusCode(422)
                .body("type", endsWith("/decision-not-issuable"))
                .body("errors.message", hasItem(containsString(said)));
    }

    private static Map<String, Object> of(List<String> levels) {
        Map<String, Object> content = new HashMap<>(content("Cấp giấy ở hai cấp", 3));
        content.put("levels", levels);
        return content;
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
