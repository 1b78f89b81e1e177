package vn.tthc.dossier.casefile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Suite;
import vn.tthc.test.Tokens;

/** Dossiers that were received in June 2025, before the units changed. */
final class OldDossier {
    /** In force before and after that day. */
    private static final String PROCEDURE = "T.DIVIDED";

    private OldDossier() {}

    /** Received there, as soon as the procedure of those days is known. @param steps what happened since @return its id */
    @SafeVarargs
    static String in(String unit, Map<String, Object>... steps) {
        Map<String, Object> item = DossierTest.request(PROCEDURE, 1);
        item.put("ref", "old-" + UUID.randomUUID());
        item.put("receivingUnitId", unit);
        item.put("at", "2025-06-20T09:00:00+07:00");
        item.put("by", "cu.tiepnhan");
        item.put("steps", List.of(steps));
        Suite.procedure(procedure());
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> given().contentType("application/json")
                                .auth()
                                .oauth2(Tokens.loader())
                                .body(List.of(item))
                                .post("/api/v1/dossiers/bulk")
                                .then()
                                .statusCode(200)
                                .extract()
                                .path("[0].id"),
                        Objects::nonNull);
    }

    private static Map<String, Object> procedure() {
        var version = new HashMap<String, Object>(Map.of(
                "id", PROCEDURE + "-1",
                "version", 1,
                "status", "PUBLISHED",
                "validFrom", "2020-01-01",
                "name", "Thủ tục của những năm trước",
                "fieldCode", "G15-TP07",
                "fieldName", "Hộ tịch",
                "level", "COMMUNE",
                "levels", List.of("COMMUNE")));
        version.putAll(Map.of(
                "nonTerritorial", true,
                "onlineLevel", "FULL",
                "decisionNumber", "1/QĐ-UBND",
                "limits",
                        List.of(Map.of(
                                "channel", "COUNTER",
                                "value", 300,
                                "unit", "WORKING_DAY",
                                "text", "300 ngày làm việc")),
                "components", List.of(Map.of("no", 1, "name", "Đơn", "originals", 1, "copies", 0, "required", true)),
                "fees", List.of(),
                "results", List.of("Giấy xác nhận"),
                "cases", List.of()));
        return Map.of("code", PROCEDURE, "versions", List.of(version));
    }
}
