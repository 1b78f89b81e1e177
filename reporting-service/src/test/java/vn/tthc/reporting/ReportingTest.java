package vn.tthc.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** What the tests of this service share: each test works in a field of its own, so that none sees another's dossiers. */
@QuarkusTestResource(TestParts.class)
public abstract class ReportingTest {
    protected static final String LONG_XUYEN = "30307-20250701";
    /** Merged wholly into Phường Long Xuyên on 1/7/2025. */
    protected static final String MY_BINH = "30280-0";

    /** Xã Vĩnh Châu, divided over several communes on 1/7/2025. */
    protected static final String DIVIDED = "30334-0";

    protected static final String RACH_GIA = "30742-20250701";
    protected static final String JUSTICE = "STP-20250701";
    protected static final String PROVINCE = "91-20250701";
    protected static final List<String> COUNTS = List.of(
            "RECEIVED",
            "RECEIVED_ONLINE",
            "RECEIVED_COUNTER_POST",
            "CARRIED_OVER",
            "SETTLED",
            "SETTLED_EARLY",
            "SETTLED_ON_TIME",
            "SETTLED_LATE",
            "IN_PROGRESS",
            "IN_PROGRESS_WITHIN",
            "IN_PROGRESS_OVERDUE",
            "OTHER",
            "DIGITISATION_RECEIVED",
            "DIGITISED_NONE",
            "DIGITISED_ANY",
            "DIGITISED_FULLY",
            "MUST_DIGITISE_RECEIVED",
            "MUST_DIGITISE_DONE",
            "REUSABLE_RECEIVED",
            "REUSED",
            "RESULT_ELECTRONIC",
            "RESULT_REQUIRED",
            "REQUIRED_RESULT_ELECTRONIC",
            "DIGITISATION_LEFT_OUT",
            "DIGITISATION_UNKNOWN",
            "FLAGS_UNKNOWN",
            "RESULT_UNKNOWN",
            "RESULT_RULE_UNKNOWN",
            "FEEDBACK_RECEIVED",
            "FEEDBACK_CARRIED_OVER",
            "FEEDBACK_DONE",
            "FEEDBACK_IN_PROGRESS",
            "FEEDBACK_TRANSFERRED",
            "FEEDBACK_REFUSED",
            "FEEDBACK_WAITING");

    private static final AtomicInteger FIELDS = new AtomicInteger();
    private static boolean published;

    @BeforeEach
    void theCatalogueIsKnown() {
        if (published) return;
        Thread.currentThread().setContextClassLoader(Events.class.getClassLoader()); // Kafka looks its classes up there
        Suite.units();
        Suite.procedure(procedure("T.1", "T-LAW", "Tư vấn pháp luật", JUSTICE));
        published = true;
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("tinh.baocao")
                                .body(question("T-LAW", Map.of("unit", RACH_GIA)))
                                .post("/api/v1/figures")
                                .statusCode()
                        == 200);
    }

    protected static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** A field that no other test uses. */
    protected static String newField() {
        return "F-" + FIELDS.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** All counts of March 2026 in one field; {@code more} overrides. */
    protected static Map<String, Object> question(String field, Map<String, ?> more) {
        var question = new HashMap<String, Object>(
                Map.of("indicators", COUNTS, "from", "2026-03-01", "to", "2026-03-31", "field", field));
        question.putAll(more);
        return question;
    }

    protected static JsonPath figures(String user, Map<String, Object> question) {
        return answer(user, question).statusCode(200).extract().jsonPath();
    }

    protected static ValidatableResponse answer(String user, Map<String, Object> question) {
        return as(user).body(question).post("/api/v1/figures").then();
    }

    protected static JsonPath cases(String user, String indicator, Map<String, Object> question) {
        var body = new HashMap<>(question);
        body.remove("indicators");
        body.remove("groupBy");
        body.put("indicator", indicator);
        return as(user).body(body)
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static int total(JsonPath figures, String indicator) {
        return figures.getInt("total.values.find { it.indicator == '" + indicator + "' }.value");
    }

    protected static void awaitTotal(String user, Map<String, Object> question, String indicator, int expected) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> answer(user, question)
                        .body("total.values.find { it.indicator == '" + indicator + "' }.value", equalTo(expected)));
    }

    /** A dossier received on 2 March at the counter of Long Xuyên, due on the 5th; {@code more} overrides. */
    protected static Map<String, Object> dossier(String field, Map<String, ?> more) {
        var state = new LinkedHashMap<String, Object>();
        state.put("dossierId", UUID.randomUUID().toString());
        state.put("code", "H01.30307-260302-" + UUID.randomUUID().toString().substring(0, 6));
        state.put("revision", 1);
        state.put("procedureCode", "1.001193");
        state.put("procedureName", "Thủ tục đăng ký khai sinh");
        state.put("fieldCode", field);
        state.put("fieldName", "Lĩnh vực " + field);
        state.put("level", "COMMUNE");
        state.put("channel", "COUNTER");
        state.put("receivingUnitId", LONG_XUYEN);
        state.put("handlingUnitId", LONG_XUYEN);
        state.put("registeredAt", "2026-03-02T08:00:00+07:00");
        state.put("receivedAt", "2026-03-02T08:00:00+07:00");
        state.put("dueAt", "2026-03-05T16:00:00+07:00");
        state.put("state", "RECEIVED");
        state.put("nationalStatus", 2);
        state.put("change", Map.of("action", "RECEIVE", "to", "RECEIVED", "at", "2026-03-02T08:00:00+07:00"));
        state.putAll(more);
        return state;
    }

    protected static UUID publish(Map<String, Object> dossier) {
        return Events.publish(
                "tthc.dossier.dossiers",
                String.valueOf(dossier.get("dossierId")),
                "vn.tthc.dossier.changed.v1",
                dossier);
    }

    protected static Map<String, Object> procedure(String code, String field, String fieldName, String unit) {
        var version = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "version",
                1,
                "status",
                "PUBLISHED",
                "validFrom",
                "2025-07-01",
                "name",
                "Cấp thẻ tư vấn viên pháp luật",
                "fieldCode",
                field,
                "fieldName",
                fieldName,
                "level",
                "PROVINCE",
                "handlingUnitId",
                unit);
        return Map.of("code", code, "versions", List.of(version));
    }
}
