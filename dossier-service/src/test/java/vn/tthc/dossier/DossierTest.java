package vn.tthc.dossier;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import vn.tthc.test.Suite;
import vn.tthc.test.Tokens;

/** What the tests of the service have in common: the catalogue's events, requests with real tokens, dossiers in a state. */
public abstract class DossierTest {
    public static final String LONG_XUYEN = "30307-20250701";
    public static final String JUSTICE = "STP-20250701";
    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();
    private static final AtomicLong PERSON = new AtomicLong(100_000);

    @BeforeEach
    void theCatalogueIsKnown() {
        if (PUBLISHED.compareAndSet(false, true)) {
            Suite.publish();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> previewWorks());
        }
    }

    private static boolean previewWorks() {
        return List.of(Suite.BIRTH, Suite.LEGAL_ADVISER, Suite.AUCTIONEER).stream()
                        .allMatch(code -> as("longxuyen.tiepnhan")
                                        .body(Map.of("procedureCode", code, "channel", "COUNTER"))
                                        .post("/api/v1/deadlines/preview")
                                        .statusCode()
                                == 200)
                && as("longxuyen.tiepnhan")
                        .body(request(Suite.ABOLISHED, 1))
                        .post("/api/v1/dossiers")
                        .asString()
                        .contains("procedure-abolished");
    }

    public static RequestSpecification as(String user) {
        Tokens.plain(user); // fetched first, so that the token with permissions is made from it
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A receipt at the counter with everything that is required. */
    public static Map<String, Object> request(String procedure, int papers) {
        Map<String, Object> request = new HashMap<>();
        request.put("procedureCode", procedure);
        request.put("channel", "COUNTER");
        request.put("returnBy", "COUNTER");
        request.put(
                "applicant",
                new HashMap<>(Map.of(
                        "kind", "CITIZEN",
                        "name", "Nguyễn Thị Hồng Đào",
                        "identityNumber", "089190" + PERSON.incrementAndGet(),
                        "birthDate", "1990-05-02",
                        "phone", "0912345678")));
        request.put(
                "papers",
                java.util.stream.IntStream.rangeClosed(1, papers)
                        .mapToObj(no -> Map.of("no", no, "form", "ORIGINAL"))
                        .toList());
        return request;
    }

    /** Earlier dossiers of the person. */
    public static ValidatableResponse history(String user, Object number) {
        return as(user).body(Map.of("identityNumber", number, "purpose", "RECEIVE_DOSSIER"))
                .post("/api/v1/applicants/history")
                .then();
    }

    public static Map<String, Object> birth() {
        return request(Suite.BIRTH, 2);
    }

    public static Map<String, Object> legalAdviser() {
        return request(Suite.LEGAL_ADVISER, 2);
    }

    public static Response received(String user, Map<String, Object> request) {
        return as(user).body(request)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** Takes a step on the dossier's present revision. */
    public static ValidatableResponse act(String user, String id, String action, Map<String, Object> more) {
        Map<String, Object> command = new HashMap<>(more);
        command.put("action", action);
        command.computeIfAbsent("revision", none -> revision(id));
        return as(user).body(command)
                .post("/api/v1/dossiers/" + id + "/actions")
                .then();
    }

    public static ValidatableResponse act(String user, String id, String action) {
        return act(user, id, action, Map.of());
    }

    public static int revision(String id) {
        return as("tinh.kiemtoan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("revision");
    }
}
