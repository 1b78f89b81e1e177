package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tthc.catalog.Decisions.code;
import static vn.tthc.catalog.Decisions.draft;
import static vn.tthc.catalog.Decisions.issue;
import static vn.tthc.catalog.Decisions.line;
import static vn.tthc.catalog.Decisions.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.catalog.procedure.OnlineLevel;
import vn.tthc.test.TestParts;

/** A procedure with everything that can be said of it: what a decision introduces is read back, part by part. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class WholeProcedureTest {
    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @ParameterizedTest
    @EnumSource
    void whatADecisionSaysOfAProcedureIsReadBackInFull(OnlineLevel online) {
        String code = code();
        Map<String, Object> said = whole(online);
        introduce(code, said);
        JsonPath read = given().get("/api/v1/procedures/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("fieldName", equalTo("Hộ tịch"))
                .body("cases", contains("Cấp mới", "Cấp lại"))
                .extract()
                .jsonPath();
        for (String part : List.of(
                "name",
                "fieldCode",
                "level",
                "levels",
                "handlingUnitId",
                "nonTerritorial",
                "onlineLevel",
                "results",
                "applicants",
                "steps",
                "conditions",
                "receivingAddress")) {
            assertEquals(said.get(part), read.get(part), part);
        }
        for (String list : List.of("limits", "components", "fees", "legalBases")) {
            List<?> wanted = (List<?>) said.get(list);
            assertEquals(wanted.size(), read.getList(list).size(), list);
            for (int i = 0; i < wanted.size(); i++) {
                Map<String, Object> back = new HashMap<>(read.getMap(list + "[" + i + "]"));
                ((Map<?, ?>) wanted.get(i))
                        .forEach((part, value) -> assertEquals(text(value), text(back.get(part)), list + "." + part));
            }
        }
    }

    @Test
    void whatAnAmendmentLeavesOutStaysAndTheVersionBeforeIsReadAsItWas() {
        String code = code();
        introduce(code, whole(OnlineLevel.FULL));
        decide(line("AMEND", code, Map.of("name", "Tên mới", "onlineLevel", "PARTIAL")), today());
        given().get("/api/v1/procedures/" + code)
                .then()
                .body("version", is(2))
                .body("name", equalTo("Tên mới"))
                .body("onlineLevel", equalTo("PARTIAL"))
                .body("components.size()", is(2))
                .body("fees[1].amount", nullValue())
                .body("limits.value", contains(3, 5, 10));
        given().queryParam("validOn", today().minusDays(1).toString())
                .get("/api/v1/procedures/" + code)
                .then()
                .body("version", is(1))
                .body("name", equalTo("Cấp giấy xác nhận thử nghiệm"))
                .body("onlineLevel", equalTo("FULL"));
    }

    @ParameterizedTest
    @CsvSource({
        "fieldCode, G99-XX99, Không có lĩnh vực mang mã G99-XX99",
        "handlingUnitId, SKHONG-20250701, Thủ tục cấp tỉnh phải có cơ quan giải quyết",
        "level, MINISTRY, Chưa nêu cấp giải quyết",
    })
    void aCodeThatIsOnNoListStandsAgainstIssuing(String part, String value, String said) {
        Map<String, Object> content = whole(OnlineLevel.FULL);
        content.put(part, value);
        String id = draft("tinh.quyetdinh", List.of(line("INTRODUCE", code(), content)));
        issue("tinh.quyetdinh", id, 1, today(), today())
                .statusCode(422)
                .body("type", endsWith("/decision-not-issuable"))
                .body("errors.message", hasItem(containsString(said)));
    }

    @ParameterizedTest
    @CsvSource({"onlineLevel, LEVEL_4", "level, DISTRICT"})
    void aValueThatThereIsNotIsNoInput(String part, String value) {
        Map<String, Object> content = whole(OnlineLevel.FULL);
        content.put(part, value);
        send(
                        "tinh.quyetdinh",
                        "POST",
                        "/api/v1/decisions",
                        Map.of("title", "Công bố", "lines", List.of(line("INTRODUCE", code(), content))))
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
    }

    private void introduce(String code, Map<String, Object> content) {
        decide(line("INTRODUCE", code, content), today().minusDays(5));
    }

    private void decide(Map<String, Object> line, LocalDate day) {
        issue("tinh.quyetdinh", draft("tinh.quyetdinh", List.of(line)), 1, day, day)
                .statusCode(200);
    }

    private static Map<String, Object> whole(OnlineLevel online) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "Cấp giấy xác nhận thử nghiệm"),
                Map.entry("fieldCode", "G15-TP07"),
                Map.entry("level", "PROVINCE"),
                Map.entry("levels", List.of("PROVINCE", "COMMUNE")),
                Map.entry("handlingUnitId", "STP-20250701"),
                Map.entry("nonTerritorial", true),
                Map.entry("onlineLevel", online.name()),
                Map.entry(
                        "limits",
                        List.of(
                                limit("ONLINE", "Cấp mới", 3, "WORKING_DAY"),
                                limit("COUNTER", "Cấp lại", 5, "DAY"),
                                limit("POST", null, 10, "HOUR"))),
                Map.entry(
                        "components",
                        List.of(
                                Map.of("name", "Tờ khai theo mẫu", "originals", 1, "copies", 0, "required", true),
                                Map.of(
                                        "caseName",
                                        "Cấp lại",
                                        "name",
                                        "Giấy xác nhận đã cấp",
                                        "originals",
                                        0,
                                        "copies",
                                        2,
                                        "required",
                                        false))),
                Map.entry(
                        "fees",
                        List.of(
                                Map.of("channel", "COUNTER", "kind", "CHARGE", "amount", 8000, "text", "Mỗi bản"),
                                Map.of("channel", "ONLINE", "kind", "FEE", "text", "Theo nghị quyết"))),
                Map.entry("results", List.of("Giấy xác nhận", "Văn bản từ chối")),
                Map.entry("applicants", List.of("Công dân Việt Nam", "Doanh nghiệp")),
                Map.entry("steps", "Bước 1: nộp. Bước 2: nhận."),
                Map.entry("conditions", "Không"),
                Map.entry("receivingAddress", "Trung tâm Phục vụ hành chính công"),
                Map.entry("legalBases", List.of(Map.of("number", "60/2014/QH13", "title", "Luật Hộ tịch")))));
    }

    private static Map<String, Object> limit(String channel, String caseName, int value, String unit) {
        Map<String, Object> limit = new HashMap<>(
                Map.of("channel", channel, "value", value, "unit", unit, "text", value + " theo quy định"));
        if (caseName != null) {
            limit.put("caseName", caseName);
        }
        return limit;
    }

    /** Numbers are compared as they are written. */
    private static String text(Object value) {
        return value instanceof Number number
                ? new java.math.BigDecimal(number.toString())
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
