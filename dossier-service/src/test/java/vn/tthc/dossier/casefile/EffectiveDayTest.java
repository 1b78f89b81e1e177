package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** A decision of the future takes effect by itself at 00:00:00 of its day, by the clock of the province. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class EffectiveDayTest extends DossierTest {
    private static final String ENDING = "1.009901";
    private static final String CHANGING = "1.009902";
    private static final String BEFORE = "2026-03-31T23:59:59+07:00";
    private static final String MIDNIGHT = "2026-04-01T00:00:00+07:00";

    @BeforeEach
    void theDecisionWasIssuedBeforeItsDay() {
        Suite.procedure(Map.of(
                "code",
                ENDING,
                "versions",
                List.of(version(ENDING, 1, "PUBLISHED", 5), version(ENDING, 2, "ABOLISHED", 5))));
        Suite.procedure(Map.of(
                "code",
                CHANGING,
                "versions",
                List.of(version(CHANGING, 1, "PUBLISHED", 5), version(CHANGING, 2, "PUBLISHED", 2))));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of(ENDING, CHANGING).stream().noneMatch(code -> as("longxuyen.tiepnhan")
                        .body(Map.of("procedureCode", code, "channel", "COUNTER"))
                        .post("/api/v1/deadlines/preview")
                        .asString()
                        .contains("procedure-unknown")));
    }

    @Test
    void anAbolishedProcedureIsAcceptedUntilTheLastSecondAndRefusedFromMidnight() {
        receive(ENDING, BEFORE, List.of()).body("[0].problem", nullValue()).body("[0].code", notNullValue());
        receive(ENDING, MIDNIGHT, List.of()).body("[0].problem.type", endsWith("procedure-abolished"));
    }

    @Test
    void whatWasReceivedBeforeRunsToItsEnd() {
        String id = receive(
                        ENDING,
                        BEFORE,
                        List.of(
                                step("TAKE", "2026-04-01T08:00:00+07:00", "tuphap.xuly"),
                                step("FORWARD", "2026-04-02T08:00:00+07:00", "tuphap.xuly"),
                                step("APPROVE", "2026-04-03T08:00:00+07:00", "tuphap.pheduyet")))
                .body("[0].problem", nullValue())
                .extract()
                .path("[0].id");
        as("tuphap.xuly").get("/api/v1/dossiers/" + id).then().body("state", equalTo("SETTLED"));
    }

    @Test
    void whatWasRegisteredInTheLastSecondIsAcceptedTheDayAfter() {
        Map<String, Object> online =
                item(ENDING, BEFORE, List.of(step("ACCEPT", "2026-04-01T08:00:00+07:00", "longxuyen.tiepnhan")));
        online.put("channel", "ONLINE");
        String id = load(online).body("[0].problem", nullValue()).extract().path("[0].id");
        as("longxuyen.tiepnhan").get("/api/v1/dossiers/" + id).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void anAmendedProcedureGivesEachDossierTheContentOfItsSecond() {
        pinned(receive(CHANGING, BEFORE, List.of())).body("procedureVersionId", equalTo(CHANGING + "-1"));
        pinned(receive(CHANGING, MIDNIGHT, List.of())).body("procedureVersionId", equalTo(CHANGING + "-2"));
    }

    private static ValidatableResponse pinned(ValidatableResponse received) {
        String id = received.body("[0].problem", nullValue()).extract().path("[0].id");
        return as("longxuyen.tiepnhan").get("/api/v1/dossiers/" + id).then().statusCode(200);
    }

    private static ValidatableResponse receive(String code, String at, List<Map<String, Object>> steps) {
        return load(item(code, at, steps));
    }

    private static Map<String, Object> item(String code, String at, List<Map<String, Object>> steps) {
        Map<String, Object> item = request(code, 1);
        item.put("ref", "test-" + UUID.randomUUID());
        item.put("receivingUnitId", LONG_XUYEN);
        item.put("at", at);
        item.put("by", "longxuyen.tiepnhan");
        item.put("steps", steps);
        return item;
    }

    private static ValidatableResponse load(Map<String, Object> item) {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.loader())
                .body(List.of(item))
                .post("/api/v1/dossiers/bulk")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Map<String, Object> step(String action, String at, String by) {
        return Map.of("action", action, "at", at, "by", by);
    }

    /** Version 1 ends with March 2026, version 2 begins with April, as the catalogue tells it. */
    private static Map<String, Object> version(String code, int no, String status, int days) {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id",
                code + "-" + no,
                "version",
                no,
                "status",
                status,
                "validFrom",
                no == 1 ? "2025-07-01" : "2026-04-01",
                "name",
                "Thủ tục thử nghiệm " + code,
                "fieldCode",
                "G15-TP18",
                "fieldName",
                "Tư vấn pháp luật",
                "level",
                "PROVINCE",
                "levels",
                List.of("PROVINCE"),
                "handlingUnitId",
                JUSTICE));
        if (no == 1) {
            version.put("validTo", "2026-03-31");
        }
        version.putAll(Map.of(
                "nonTerritorial",
                true,
                "onlineLevel",
                "FULL",
                "decisionNumber",
                no + "/QĐ-UBND",
                "limits",
                List.of(Map.of("channel", "COUNTER", "value", days, "unit", "WORKING_DAY", "text", days + " ngày")),
                "components",
                List.of(Map.of("no", 1, "name", "Đơn đề nghị", "originals", 1, "copies", 0, "required", true)),
                "fees",
                List.of(),
                "results",
                List.of("Kết quả"),
                "cases",
                List.of()));
        return version;
    }
}
