package vn.tthc.dossier.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class BulkTest extends DossierTest {

    @Test
    void aHistoryRunsThroughTheSameRules() {
        String ref = ref();
        String id = load(List.of(history(ref)))
                .body("[0].ref", equalTo(ref))
                .body("[0].problem", nullValue())
                .extract()
                .path("[0].id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .body("state", equalTo("RESULT_RETURNED"))
                .body("revision", equalTo(7))
                .body("dueAt", equalTo("2026-03-18T04:30:00Z"))
                .body("outcome", equalTo("ON_TIME"))
                .body("code", containsString("-260316-"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("$", hasSize(7));
        for (int revision = 1; revision <= 7; revision++) {
            int wanted = revision;
            Events.next(
                    "tthc.dossier.dossiers",
                    e -> e.key().equals(id) && e.data().get("revision").asInt() == wanted);
        }
    }

    @Test
    void theSameReferenceIsLoadedOnce() {
        String ref = ref();
        String code = load(List.of(history(ref))).extract().path("[0].code");
        load(List.of(history(ref), history(ref())))
                .body("[0].code", equalTo(code))
                .body("[1].code", notNullValue());
    }

    @Test
    void whatIsWrongIsAnsweredAndTheRestIsKept() {
        Map<String, Object> illegal = history(ref());
        illegal.put("steps", List.of(step("APPROVE", "2026-03-16T09:00:00+07:00", "longxuyen.pheduyet", null)));
        Map<String, Object> backwards = history(ref());
        backwards.put("steps", List.of(step("TAKE", "2026-03-15T09:00:00+07:00", "longxuyen.xuly", null)));
        Map<String, Object> incomplete = history(ref());
        incomplete.remove("applicant");
        load(List.of(illegal, history(ref()), backwards, incomplete))
                .body("[0].problem.type", endsWith("illegal-transition"))
                .body("[1].code", notNullValue())
                .body("[2].problem.type", endsWith("step-out-of-order"))
                .body("[3].problem.type", endsWith("invalid-input"));
    }

    @Test
    void aFullLoadKeepsUpWithTheTarget() {
        load(List.of(history(ref())));
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            items.add(history(ref()));
        }
        long start = System.nanoTime();
        List<String> codes = load(items).extract().path("code");
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(500, codes.stream().distinct().count());
        System.out.printf("bulk: %.0f dossiers a second with history%n", 500 / seconds);
        assertTrue(500 / seconds > 30, "far below the target of 150 a second: " + 500 / seconds);
    }

    private static ValidatableResponse load(List<Map<String, Object>> items) {
        return RestAssured.given()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.loader())
                .body(items)
                .post("/api/v1/dossiers/bulk")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> history(String ref) {
        Map<String, Object> item = birth();
        item.put("ref", ref);
        item.put("receivingUnitId", LONG_XUYEN);
        item.put("at", "2026-03-16T09:00:00+07:00");
        item.put("by", "longxuyen.tiepnhan");
        item.put(
                "steps",
                List.of(
                        step("TAKE", "2026-03-16T09:30:00+07:00", "longxuyen.xuly", null),
                        step("REQUEST_SUPPLEMENT", "2026-03-16T10:00:00+07:00", "longxuyen.xuly", "Thiếu giấy tờ"),
                        step("RECEIVE_SUPPLEMENT", "2026-03-17T14:30:00+07:00", "longxuyen.tiepnhan", null),
                        step("FORWARD", "2026-03-17T15:00:00+07:00", "longxuyen.xuly", null),
                        step("APPROVE", "2026-03-18T08:00:00+07:00", "longxuyen.pheduyet", null),
                        step("RETURN_RESULT", "2026-03-18T09:00:00+07:00", "longxuyen.tiepnhan", null)));
        return item;
    }

    private static Map<String, Object> step(String action, String at, String by, String reason) {
        return reason == null
                ? Map.of("action", action, "at", at, "by", by)
                : Map.of("action", action, "at", at, "by", by, "reason", reason);
    }

    private static String ref() {
        return "test-" + UUID.randomUUID();
    }
}
