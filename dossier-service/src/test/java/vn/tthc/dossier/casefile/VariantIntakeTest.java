package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

/** A procedure of the Department of Justice that communes carry out too, in less time and for less. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class VariantIntakeTest extends DossierTest {
    private static final String TWO_LEVELS = "1.009904";

    @BeforeEach
    void itIsKnown() {
        Suite.procedure(procedure());
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        ask("longxuyen.tiepnhan", null).extract().asString().contains("variant"));
    }

    @Test
    void theCommuneTakesItsOwnUnitDeadlineAndFee() {
        ask("longxuyen.tiepnhan", null)
                .statusCode(200)
                .body("variant", equalTo("COMMUNE"))
                .body("handlingUnitId", equalTo(LONG_XUYEN))
                .body("explanation.limit", equalTo("2 ngày làm việc"))
                .body("explanation.sentence", startsWith("Theo nội dung riêng ở cấp xã: 2 ngày làm việc"))
                .body("workflow.level", equalTo("COMMUNE"))
                .body("feeDue", is(3000));
        String id = received("longxuyen.tiepnhan");
        as("longxuyen.xuly")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("level", equalTo("COMMUNE"))
                .body("handlingUnitId", equalTo(LONG_XUYEN))
                .body("feeDue", is(3000));
        as("longxuyen.xuly")
                .get("/api/v1/dossiers/" + id + "/deadline")
                .then()
                .statusCode(200)
                .body("sentence", startsWith("Theo nội dung riêng ở cấp xã: "))
                .body("limit", equalTo("2 ngày làm việc"));
    }

    @Test
    void theDepartmentTakesTheMainContent() {
        ask("tuphap.tiepnhan", null)
                .statusCode(200)
                .body("variant", nullValue())
                .body("handlingUnitId", equalTo(JUSTICE))
                .body("explanation.limit", equalTo("10 ngày làm việc"))
                .body("explanation.sentence", not(containsString("nội dung riêng")))
                .body("feeDue", is(8000));
        String id = received("tuphap.tiepnhan");
        as("tuphap.xuly")
                .get("/api/v1/dossiers/" + id + "/deadline")
                .then()
                .statusCode(200)
                .body("sentence", not(containsString("nội dung riêng")));
    }

    @Test
    void aCommuneThatReceivesForTheDepartmentTakesTheMainContent() {
        ask("longxuyen.tiepnhan", JUSTICE)
                .statusCode(200)
                .body("variant", nullValue())
                .body("handlingUnitId", equalTo(JUSTICE))
                .body("explanation.limit", equalTo("10 ngày làm việc"));
    }

    private static ValidatableResponse ask(String user, String handlingUnit) {
        Map<String, Object> question = new HashMap<>(Map.of("procedureCode", TWO_LEVELS, "channel", "COUNTER"));
        if (handlingUnit != null) {
            question.put("handlingUnitId", handlingUnit);
        }
        return as(user).body(question).post("/api/v1/deadlines/preview").then();
    }

    private static String received(String user) {
        return as(user).body(request(TWO_LEVELS, 1))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> procedure() {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id", TWO_LEVELS + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2025-07-01",
                "name", "Thủ tục ở hai cấp",
                "fieldCode", "G15-TP18",
                "fieldName", "Tư vấn pháp luật",
                "level", "PROVINCE",
                "levels", List.of("PROVINCE", "COMMUNE"),
                "handlingUnitId", JUSTICE));
        version.putAll(Map.of(
                "nonTerritorial", true,
                "onlineLevel", "FULL",
                "decisionNumber", "1/QĐ-UBND",
                "limits", List.of(limit(10)),
                "components", List.of(Map.of("no", 1, "name", "Đơn", "originals", 1, "copies", 0, "required", true)),
                "fees", List.of(fee(8000)),
                "results", List.of("Kết quả"),
                "cases", List.of(),
                "variants",
                        List.of(Map.of("level", "COMMUNE", "limits", List.of(limit(2)), "fees", List.of(fee(3000))))));
        return Map.of("code", TWO_LEVELS, "versions", List.of(version));
    }

    private static Map<String, Object> limit(int days) {
        return Map.of("channel", "COUNTER", "value", days, "unit", "WORKING_DAY", "text", days + " ngày làm việc");
    }

    private static Map<String, Object> fee(int amount) {
        return Map.of("channel", "COUNTER", "kind", "CHARGE", "amount", amount);
    }
}
