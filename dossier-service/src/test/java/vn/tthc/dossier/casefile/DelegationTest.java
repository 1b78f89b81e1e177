package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** A procedure of the Department of Justice that the Department of Construction decides from 1 March 2026. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class DelegationTest extends DossierTest {
    private static final String LENT = "1.009903";
    private static final String CONSTRUCTION = "SXD-20250701";
    private static final String BEFORE = "2026-02-28T23:59:59+07:00";
    private static final String MIDNIGHT = "2026-03-01T00:00:00+07:00";

    @BeforeEach
    void theDecisionIsKnown() {
        Suite.procedure(procedure());
        Events.publish(
                "tthc.catalog.delegations",
                LENT,
                "vn.tthc.catalog.delegation.v1",
                Map.of(
                        "code",
                        LENT,
                        "delegations",
                        List.of(Map.of(
                                "id", UUID.randomUUID().toString(),
                                "kind", "DELEGATION",
                                "level", "PROVINCE",
                                "from", "Giám đốc Sở Tư pháp",
                                "fromUnitId", JUSTICE,
                                "to", "Giám đốc Sở Xây dựng",
                                "toUnitId", CONSTRUCTION,
                                "validFrom", "2026-03-01",
                                "decisionNumber", "77/QĐ-UBND"))));
        await().atMost(Duration.ofSeconds(60)).until(() -> as("longxuyen.tiepnhan")
                .body(Map.of("procedureCode", LENT, "channel", "COUNTER"))
                .post("/api/v1/deadlines/preview")
                .asString()
                .contains(CONSTRUCTION));
    }

    @Test
    void newDossiersGoToTheDelegateFromMidnightAndTheOthersStay() {
        String old = loaded(BEFORE);
        String lent = loaded(MIDNIGHT);
        read(old).body("handlingUnitId", equalTo(JUSTICE)).body("delegation", nullValue());
        read(lent)
                .body("handlingUnitId", equalTo(CONSTRUCTION))
                .body("delegation.decisionNumber", equalTo("77/QĐ-UBND"))
                .body("delegation.from", equalTo("Giám đốc Sở Tư pháp"))
                .body("delegation.kind", equalTo("DELEGATION"));
        act("tuphap.xuly", old, "TAKE").statusCode(200).body("handlingUnitId", equalTo(JUSTICE));
        as("tuphap.xuly").get("/api/v1/dossiers/" + lent).then().statusCode(404);
        act("xaydung.xuly", lent, "TAKE").statusCode(200);
    }

    @Test
    void theFiguresAreToldWhoDecidesAtReceipt() {
        assertEquals(JUSTICE, toldUnit(loaded(BEFORE)));
        assertEquals(CONSTRUCTION, toldUnit(loaded(MIDNIGHT)));
    }

    private static String toldUnit(String id) {
        return Events.next("tthc.dossier.dossiers", e -> e.key().equals(id))
                .data()
                .get("handlingUnitId")
                .asText();
    }

    private static ValidatableResponse read(String id) {
        return as("tinh.kiemtoan").get("/api/v1/dossiers/" + id).then().statusCode(200);
    }

    private static String loaded(String at) {
        Map<String, Object> item = request(LENT, 1);
        item.put("ref", "lent-" + UUID.randomUUID());
        item.put("receivingUnitId", LONG_XUYEN);
        item.put("at", at);
        item.put("by", "longxuyen.tiepnhan");
        item.put("steps", List.of());
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.loader())
                .body(List.of(item))
                .post("/api/v1/dossiers/bulk")
                .then()
                .statusCode(200)
                .body("[0].problem", nullValue())
                .extract()
                .path("[0].id");
    }

    private static Map<String, Object> procedure() {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", LENT + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2025-07-01",
                "name", "Thủ tục được ủy quyền",
                "fieldCode", "G15-TP18",
                "fieldName", "Tư vấn pháp luật",
                "level", "PROVINCE",
                "levels", List.of("PROVINCE"),
                "handlingUnitId", JUSTICE));
        version.putAll(Map.of(
                "nonTerritorial", true,
                "onlineLevel", "FULL",
                "decisionNumber", "1/QĐ-UBND",
                "limits",
                        List.of(Map.of("channel", "COUNTER", "value", 100, "unit", "WORKING_DAY", "text", "100 ngày")),
                "components", List.of(Map.of("no", 1, "name", "Đơn", "originals", 1, "copies", 0, "required", true)),
                "fees", List.of(),
                "results", List.of("Kết quả"),
                "cases", List.of()));
        return Map.of("code", LENT, "versions", List.of(version));
    }
}
