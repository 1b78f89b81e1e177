package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Tokens;

@QuarkusTest
class BulkTest extends ServiceTest {
    private static final String PHU_QUOC = "31078-20250701";
    private static final Map<String, Object> BY =
            Map.of("username", "phuquoc.pakn", "name", "Cán bộ PAKN", "unitId", PHU_QUOC);

    private static Map<String, Object> history(String ref, String at, Object... steps) {
        var history = about(PHU_QUOC);
        history.put("ref", ref);
        history.put("at", at);
        history.put("steps", List.of(steps));
        return history;
    }

    private static Map<String, Object> step(String action, String at, String field, Object value) {
        return Map.of("action", action, "at", at, "by", BY, field, value);
    }

    private static ValidatableResponse load(Object... histories) {
        return given().auth()
                .oauth2(Tokens.loader())
                .contentType(ContentType.JSON)
                .body(List.of(histories))
                .post("/api/v1/feedbacks/bulk")
                .then();
    }

    @Test
    void aHistoryGoesThroughTheRulesAndIsLoadedOnce() {
        String ref = "test-" + UUID.randomUUID();
        var history = history(
                ref,
                "2026-03-02T08:00:00+07:00",
                step("ACCEPT", "2026-03-03T08:00:00+07:00", "reason", ""),
                step("ANSWER", "2026-03-25T08:00:00+07:00", "answer", answer("Đã xử lý.")));
        String code = load(history)
                .statusCode(200)
                .body("[0].already", equalTo(false))
                .extract()
                .path("[0].code");
        assertThat(code).startsWith("PAKN-260302-");
        load(history).body("[0].already", equalTo(true)).body("[0].code", equalTo(code));
        as("phuquoc.pakn")
                .get("/api/v1/feedbacks/{code}", code)
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("outcome", equalTo("LATE"))
                .body("deadline.status", equalTo("OVERDUE"))
                .body("revision", equalTo(3));
    }

    @Test
    void aHistoryThatTheRulesForbidIsRefusedAndStopsNoOther() {
        load(
                        history(
                                "bad-" + UUID.randomUUID(),
                                "2026-03-02T08:00:00+07:00",
                                step("PUBLISH", "2026-03-03T08:00:00+07:00", "publicText", "x")),
                        history("good-" + UUID.randomUUID(), "2026-03-02T08:00:00+07:00"))
                .statusCode(200)
                .body("[0].problem.type", endsWith("/illegal-transition"))
                .body("[0].code", nullValue())
                .body("[1].problem", nullValue());
    }

    @Test
    void aTileHoldsAsManyAsTheListItOpens() {
        load(history("overdue-" + UUID.randomUUID(), "2026-03-02T08:00:00+07:00"));
        submitted(about(PHU_QUOC));
        var desk = as("phuquoc.pakn")
                .get("/api/v1/desk")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(desk.getInt("tiles.find { it.kind == 'FEEDBACK_OVERDUE' }.count"))
                .isPositive();
        for (Map<String, Object> tile : desk.<Map<String, Object>>getList("tiles")) {
            as("phuquoc.pakn")
                    .queryParam("view", tile.get("view"))
                    .queryParam("first", 1)
                    .get("/api/v1/feedbacks")
                    .then()
                    .body("totalCount", equalTo(tile.get("count")));
        }
    }
}
