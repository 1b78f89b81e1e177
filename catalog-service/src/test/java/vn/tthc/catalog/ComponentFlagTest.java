package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.catalog.ListDecisions.draft;
import static vn.tthc.catalog.ListDecisions.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.catalog.list.ListKind;
import vn.tthc.catalog.procedure.ComponentFlag;
import vn.tthc.test.Event;
import vn.tthc.test.TestParts;

/** What list decisions say of papers: to be digitised, replaced by data, used again, needed as originals. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ComponentFlagTest {
    private static final String CODE = "1.001193";
    private static final String DATABASE = "Cơ sở dữ liệu hộ tịch điện tử";

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void aDecisionFlagsAPaperFromItsDayOnAndTheOthersAreToldWithTheDays() {
        String paper = given().get("/api/v1/procedures/" + CODE).path("components[1].name");
        LocalDate from = today().plusDays(5);
        String id = draft("tinh.kstt", Map.of("title", "Cờ của thành phần hồ sơ", "lines", lines("ADD", paper)));
        issue(id, 1, today(), from).statusCode(200);

        on(from.minusDays(1))
                .body("components[1].mustDigitise", is(false))
                .body("components[1].replaceableBy", nullValue());
        on(from).body("components[1].mustDigitise", is(true))
                .body("components[1].replaceableBy", equalTo(DATABASE))
                .body("components[1].fallbackPaper", is(true))
                .body("components[1].reusable", is(true))
                .body("components[1].originalNeeded", is(true))
                .body("components[0].mustDigitise", is(false));

        List<JsonNode> told = told(paper, 4);
        assertEquals(
                List.of("MUST_DIGITISE", "ORIGINAL_NEEDED", "REPLACEABLE", "REUSABLE"),
                told.stream().map(flag -> flag.path("flag").asText()).sorted().toList());
        for (JsonNode flag : told) {
            assertEquals(from.toString(), flag.path("validFrom").asText());
            assertEquals("COMMUNE", flag.path("level").asText());
        }

        String end = draft("tinh.kstt", Map.of("title", "Đưa ra", "lines", lines("REMOVE", paper)));
        issue(end, 1, today(), from.plusDays(2)).statusCode(200);
        on(from.plusDays(2)).body("components[1].mustDigitise", is(false));
        on(from.plusDays(1)).body("components[1].mustDigitise", is(true));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> told(paper, 4).stream()
                .allMatch(flag ->
                        flag.path("validTo").asText().equals(from.plusDays(1).toString())));
    }

    @Test
    void aResultThatMustBeElectronicIsToldWithItsDays() {
        String result = given().get("/api/v1/procedures/" + CODE).path("results[0]");
        LocalDate from = today().plusDays(5);
        Map<String, Object> line = new HashMap<>(ListDecisions.line("ADD", "RESULT_ELECTRONIC", CODE, "COMMUNE"));
        line.put("item", result);
        String id = draft("tinh.kstt", Map.of("title", "Kết quả điện tử", "lines", List.of(line)));
        issue(id, 1, today(), from).statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<Event> events = EventContractTest.arrived("tthc.catalog.procedures", 2811);
            EventContractTest.conform(
                    events.stream().filter(e -> e.key().equals(CODE)).toList(), "vn.tthc.catalog.procedure.v1");
            JsonNode told = EventContractTest.latest(events, CODE).path("electronicResults");
            assertEquals(result, told.path(0).path("result").asText());
            assertEquals(from.toString(), told.path(0).path("validFrom").asText());
        });
    }

    /** The longest names of the national list that a line takes; the key of the list's entries holds them. */
    @Test
    void papersWhoseNamesArePagesAreListedToo() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String code :
                List.of("1.013866", "1.004222", "1.012897", "1.012892", "1.014680", "1.014746", "1.014747")) {
            List<String> names = given().get("/api/v1/procedures/" + code).path("components.name");
            names.stream()
                    .filter(name -> name.length() > 2000 && name.length() <= 4000)
                    .distinct()
                    .forEach(name -> {
                        Map<String, Object> line =
                                new HashMap<>(ListDecisions.line("ADD", "COMPONENT_DIGITISED", code, "PROVINCE"));
                        line.put("item", name);
                        lines.add(line);
                    });
        }
        assertTrue(lines.size() >= 7, lines.size() + " papers");
        String id = draft("tinh.kstt", Map.of("title", "Giấy tờ có tên rất dài", "lines", lines));
        issue(id, 1, today(), today()).statusCode(200);
        JsonPath list = ListDecisions.list("COMPONENT_DIGITISED?decision=" + id);
        assertEquals(lines.size(), list.getInt("counts.entries"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFlagHasItsListOfComponents(ComponentFlag flag) {
        ListKind kind = ListKind.valueOf(flag.list());
        String id = draft(
                "tinh.kstt",
                Map.of(
                        "title",
                        "Không có thành phần này",
                        "lines",
                        List.of(line("ADD", kind.name(), "Không có trong thủ tục"))));
        issue(id, 1, today(), today())
                .statusCode(422)
                .body("errors.message", hasItem(containsString("Thủ tục không có thành phần")));
    }

    private static List<JsonNode> told(String paper, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> flags(paper), flags -> flags.size() >= atLeast);
    }

    private static List<JsonNode> flags(String paper) {
        List<Event> events = EventContractTest.arrived("tthc.catalog.procedures", 2811);
        EventContractTest.conform(
                events.stream().filter(e -> e.key().equals(CODE)).toList(), "vn.tthc.catalog.procedure.v1");
        JsonNode flags = EventContractTest.latest(events, CODE).path("componentFlags");
        return StreamSupport.stream(flags.spliterator(), false)
                .filter(flag -> flag.path("component").asText().equals(paper))
                .toList();
    }

    private static ValidatableResponse on(LocalDate day) {
        return given().queryParam("validOn", day.toString())
                .get("/api/v1/procedures/" + CODE)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> lines(String action, String paper) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ComponentFlag flag : ComponentFlag.values()) {
            Map<String, Object> line = line(action, flag.list(), paper);
            if (action.equals("REMOVE")) {
                line.remove("detail");
            }
            lines.add(line);
        }
        return lines;
    }

    private static Map<String, Object> line(String action, String kind, String paper) {
        Map<String, Object> line = new HashMap<>(ListDecisions.line(action, kind, CODE, "COMMUNE"));
        line.put("item", paper);
        if (kind.equals(ComponentFlag.REPLACEABLE.list())) {
            line.put("detail", Map.of("replacement", Map.of("database", DATABASE, "mode", "FALLBACK_PAPER")));
        }
        return line;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
