package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** No catalogue runs beside these tests: all that is known of it came by events. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class LocalCopiesTest extends DossierTest {
    private static final String PROCEDURES = "tthc.catalog.procedures";
    private static final String SEVERAL_AMOUNTS = "9.000100";

    @Test
    void anEventOfAnUnknownVersionIsParkedAndIntakeGoesOnFromTheLastCopy() {
        Events.publish(PROCEDURES, Suite.BIRTH, "vn.tthc.catalog.procedure.v9", Map.of("codes", List.of(Suite.BIRTH)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as("tinh.quantri")
                .get("/api/v1/events/parked?first=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.key == '" + Suite.BIRTH + "' }.reason", hasItem("unknown-type"))
                .body("items.type", hasItem("vn.tthc.catalog.procedure.v9")));
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        as("longxuyen.xuly")
                .get("/api/v1/dossiers/" + id)
                .then()
                .body("procedureVersionId", equalTo(Suite.BIRTH + "-1"));
    }

    @Test
    void onlyAnAdministratorLooksAtParkedEvents() {
        as("longxuyen.tiepnhan").get("/api/v1/events/parked").then().statusCode(403);
        io.restassured.RestAssured.get("/api/v1/events/parked").then().statusCode(401);
    }

    @Test
    void aFeeWithSeveralAmountsIsToldFromToUntilTheOfficerSaysWhich() {
        published(SEVERAL_AMOUNTS, severalAmounts());
        Map<String, Object> question = Map.of("procedureCode", SEVERAL_AMOUNTS, "channel", "COUNTER");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as("longxuyen.tiepnhan")
                .body(question)
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(200)
                .body("feeDue", equalTo(120_000))
                .body("feeDueTo", equalTo(320_000)));
        received("longxuyen.tiepnhan", request(SEVERAL_AMOUNTS, 0))
                .then()
                .body("feeDue", equalTo(120_000))
                .body("feeDueTo", equalTo(320_000));
        Map<String, Object> chosen = request(SEVERAL_AMOUNTS, 0);
        chosen.put("feeDue", 320_000);
        received("longxuyen.tiepnhan", chosen)
                .then()
                .body("feeDue", equalTo(320_000))
                .body("feeDueTo", nullValue());
        Map<String, Object> tooMuch = request(SEVERAL_AMOUNTS, 0);
        tooMuch.put("feeDue", 320_001);
        as("longxuyen.tiepnhan")
                .body(tooMuch)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("feeDue"));
    }

    private static void published(String code, Map<String, Object> version) {
        Events.publish(
                PROCEDURES, code, "vn.tthc.catalog.procedure.v1", Map.of("code", code, "versions", List.of(version)));
    }

    private static Map<String, Object> severalAmounts() {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", SEVERAL_AMOUNTS + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2025-07-01",
                "name", "Thủ tục có nhiều mức thu",
                "fieldCode", "G15-TP07",
                "fieldName", "Hộ tịch",
                "level", "COMMUNE",
                "levels", List.of("COMMUNE"),
                "nonTerritorial", true));
        version.put(
                "limits", List.of(Map.of("channel", "COUNTER", "value", 3, "unit", "WORKING_DAY", "text", "3 ngày")));
        version.put("components", List.of());
        version.put("fees", List.of(fee("FEE", 100_000), fee("FEE", 300_000), fee("CHARGE", 20_000)));
        return version;
    }

    private static Map<String, Object> fee(String kind, int amount) {
        return Map.of("channel", "COUNTER", "kind", kind, "amount", amount, "text", amount + " đồng");
    }
}
