package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** What the tests of this service have in common. Submissions come from ever new addresses. */
@QuarkusTestResource(TestParts.class)
abstract class ServiceTest {
    static final String LONG_XUYEN = "30307-20250701";
    static final String RACH_GIA = "30742-20250701";
    static final String OFFICER = "longxuyen.pakn";
    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @BeforeEach
    void theCatalogueHasPublished() {
        if (PUBLISHED.compareAndSet(false, true)) {
            Suite.publish();
            await().atMost(60, SECONDS).until(() -> submit(about(LONG_XUYEN)).statusCode() == 201);
        }
    }

    /** A proper submission about the unit; change it at will. */
    static Map<String, Object> about(String unitId) {
        var feedback = new HashMap<String, Object>();
        feedback.put("category", "CONDUCT");
        feedback.put("channel", "PROVINCE_PORTAL");
        feedback.put("title", "Chậm trả kết quả đăng ký khai sinh");
        feedback.put("content", "Hồ sơ của tôi đã quá ngày hẹn mà chưa có kết quả.");
        feedback.put("sender", Map.of("name", "Nguyễn Thị Hạnh", "phone", "0912 345 678", "email", "hanh@example.vn"));
        feedback.put("concernedUnitId", unitId);
        return feedback;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static RequestSpecification visitor() {
        int n = ADDRESS.incrementAndGet();
        return given().header("X-Forwarded-For", "10.1." + n / 250 + "." + n % 250);
    }

    static Response submit(Map<String, Object> feedback) {
        return visitor()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key())
                .body(feedback)
                .post("/api/v1/public/feedbacks");
    }

    static JsonPath submitted(Map<String, Object> feedback) {
        return submit(feedback).then().statusCode(201).extract().jsonPath();
    }

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** @param rest names and values of further fields */
    static Response act(String user, String id, int revision, String action, Object... rest) {
        var body = new HashMap<String, Object>(Map.of("revision", revision, "action", action));
        for (int i = 0; i < rest.length; i += 2) {
            body.put(String.valueOf(rest[i]), rest[i + 1]);
        }
        return as(user).header("Idempotency-Key", key()).body(body).post("/api/v1/feedbacks/{id}/actions", id);
    }

    static Map<String, Object> answer(String text) {
        return Map.of("number", "15/UBND", "signer", "Trần Văn Bình", "text", text);
    }
}
