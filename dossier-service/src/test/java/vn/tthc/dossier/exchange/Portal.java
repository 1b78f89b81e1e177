package vn.tthc.dossier.exchange;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.DossierTest;

/** The portal as a test sees it and disturbs it. */
public final class Portal {
    static final String URL = "tthc.test.portal";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Portal() {}

    /** Until {@link #behave}. */
    public static void misbehave(String kind) {
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "share", 1))
                .post(url() + "/misbehave")
                .then()
                .statusCode(200);
    }

    public static void behave() {
        given().delete(url() + "/misbehave").then().statusCode(200);
    }

    public static void forget(String code) {
        given().delete(url() + "/ho-so/" + code).then().statusCode(200);
    }

    public static void put(String code, Map<String, ?> fields) {
        var body = new HashMap<String, Object>(fields);
        body.put("MaHoSo", code);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(url() + "/ho-so-la")
                .then()
                .statusCode(200);
    }

    /** What it has of a dossier that was filed these days; null when it does not have it. */
    public static @Nullable Map<String, Object> dossier(String code) {
        String day = PortalTime.of(LocalDate.now(PortalTime.ZONE));
        String yesterday = PortalTime.of(LocalDate.now(PortalTime.ZONE).minusDays(1));
        String before = code.substring(0, code.length() - 1);
        List<Map<String, Object>> found = given().header("Authorization", "Bearer a-key-of-the-province")
                .queryParam("tu", yesterday)
                .queryParam("den", day)
                .queryParam("sau", before)
                .queryParam("so_luong", 500)
                .get(url() + "/ho-so/doi-soat")
                .then()
                .statusCode(200)
                .body("error_code", equalTo("0"))
                .extract()
                .path("data");
        return found.stream()
                .filter(each -> code.equals(each.get("MaHoSo")))
                .findFirst()
                .orElse(null);
    }

    /** Waits until a line of the ledger stands so. @return the line */
    public static Map<String, Object> awaitStanding(String dossier, String standing) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> entry(dossier), entry -> standing.equals(entry.get("standing")));
    }

    /** The line of the ledger, as the auditor of the province sees it. */
    public static Map<String, Object> entry(String dossier) {
        return DossierTest.as("tinh.kiemtoan")
                .get("/api/v1/exchange/entries/" + dossier)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private static String url() {
        return System.getProperty(URL);
    }
}
