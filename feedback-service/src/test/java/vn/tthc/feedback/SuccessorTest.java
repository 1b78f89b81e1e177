package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.Tokens;

/** Feedback that was open when its unit was merged or divided on 1/7/2025, or dissolved. */
@QuarkusTest
class SuccessorTest extends ServiceTest {
    /** Merged wholly into Phường Long Xuyên. */
    private static final String MY_BINH = "30280-0";
    /** Xã Vĩnh Châu, divided between Phường Châu Đốc and Phường Vĩnh Tế. */
    private static final String VINH_CHAU = "30334-0";

    private static final String CHAU_DOC = "30316-20250701";
    private static final String VINH_TE = "30325-20250701";

    @Test
    void ofAMergedUnitGoesOnInItsSuccessorByItself() {
        String id = loaded(MY_BINH);
        await().atMost(40, SECONDS).untilAsserted(() -> as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("responsibleUnitId", equalTo(LONG_XUYEN)));
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}/timeline", id)
                .then()
                .body("[-1].action", equalTo("ASSIGN_UNIT"))
                .body("[-1].byName", equalTo("Hệ thống"))
                .body("[-1].note", equalTo(LONG_XUYEN))
                .body("[-1].reason", containsString("sáp nhập"));
        act(OFFICER, id, 2, "ACCEPT").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        var event = Events.next(
                "tthc.feedback.feedbacks",
                e -> e.key().equals(id) && e.data().get("revision").asInt() == 2);
        assertThat(event.data().get("responsibleUnitId").asText()).isEqualTo(LONG_XUYEN);
        assertThat(event.data().get("originUnitId").asText()).isEqualTo(MY_BINH);
    }

    @Test
    void ofADividedUnitIsGivenOnByTheAdministratorWithAReason() {
        String id = loaded(VINH_CHAU);
        list().body("items.find { it.id == '" + id + "' }.unitId", equalTo(VINH_CHAU))
                .body("items.find { it.id == '" + id + "' }.successorUnitIds", containsInAnyOrder(CHAU_DOC, VINH_TE));
        String due = as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .extract()
                .path("dueAt");
        assign("tinh.quantri", id, LONG_XUYEN)
                .statusCode(422)
                .body("type", endsWith("/feedback-not-assignable"))
                .body("errors[0].field", equalTo("toUnitId"));
        assign("tinh.quantri", id, VINH_TE).statusCode(200).body("feedbacks", equalTo(1));
        as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .body("responsibleUnitId", equalTo(VINH_TE))
                .body("revision", equalTo(2))
                .body("dueAt", equalTo(due));
        as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}/timeline", id)
                .then()
                .body("[-1].action", equalTo("ASSIGN_UNIT"))
                .body("[-1].by", equalTo("tinh.quantri"))
                .body("[-1].reason", equalTo("Nơi xảy ra thuộc Vĩnh Tế"));
        list().body("items.find { it.id == '" + id + "' }", nullValue());
        assign("tinh.quantri", id, CHAU_DOC).statusCode(422).body("errors[0].field", equalTo("feedbackIds"));
    }

    @Test
    void ofADissolvedUnitIsGivenToAPeerWhichGoesOnWithItAndWhatWasDoneStays() {
        String gone = "39101-0";
        Suite.commune(gone, null);
        String open = whenKnown(gone);
        String done = loaded(
                gone,
                Map.of(
                        "action", "REFUSE",
                        "at", "2025-06-23T09:00:00+07:00",
                        "by", Map.of("username", "cu.pakn", "name", "Cán bộ cũ", "unitId", gone),
                        "ground", "OUT_OF_SCOPE",
                        "reason", "Không thuộc thẩm quyền"));
        list().body("items.id", not(hasItem(open)));

        Suite.commune(gone, LocalDate.of(2025, 6, 30));
        await().atMost(30, SECONDS).untilAsserted(() -> list().body("items.id", hasItem(open)));
        list().body("items.id", not(hasItem(done)))
                .body("items.find { it.id == '" + open + "' }.successorUnitIds", hasItems(LONG_XUYEN, RACH_GIA))
                .body("items.find { it.id == '" + open + "' }.successorUnitIds", not(hasItem(gone)));
        as(OFFICER).get("/api/v1/feedbacks/{id}", open).then().statusCode(404);
        assign("tinh.quantri", open, "STP-20250701").statusCode(422).body("errors[0].field", equalTo("toUnitId"));
        assign("tinh.quantri", done, LONG_XUYEN).statusCode(422).body("errors[0].field", equalTo("feedbackIds"));
        assign("tinh.quantri", open, LONG_XUYEN).statusCode(200).body("feedbacks", equalTo(1));

        String queue = "/api/v1/feedbacks?view=NEW&first=100";
        as(OFFICER).get(queue).then().statusCode(200).body("items.id", hasItem(open));
        as("rachgia.pakn").get(queue).then().statusCode(200).body("items.id", not(hasItem(open)));
        as("rachgia.pakn").get("/api/v1/feedbacks/{id}", open).then().statusCode(404);
        act("rachgia.pakn", open, 2, "ACCEPT").then().statusCode(404);
        act(OFFICER, open, 2, "ACCEPT").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        list().body("items.id", not(hasItem(open)));
        var event = Events.next(
                "tthc.feedback.feedbacks",
                e -> e.key().equals(open) && e.data().get("revision").asInt() == 2);
        assertThat(event.data().get("responsibleUnitId").asText()).isEqualTo(LONG_XUYEN);
        assertThat(event.data().get("originUnitId").asText()).isEqualTo(gone);

        as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}", done)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("responsibleUnitId", equalTo(gone));
        as(OFFICER).get("/api/v1/feedbacks/{id}", done).then().statusCode(404);
    }

    @Test
    void nobodyElseGivesFeedbackOn() {
        given().get("/api/v1/divided-units/feedbacks").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/divided-units/assignments")
                .then()
                .statusCode(401);
        for (var user : List.of(OFFICER, "tinh.kiemtoan", "tinh.pakn")) {
            as(user).get("/api/v1/divided-units/feedbacks").then().statusCode(403);
            assign(user, UUID.randomUUID().toString(), VINH_TE).statusCode(403);
        }
    }

    private static ValidatableResponse list() {
        return as("tinh.quantri")
                .get("/api/v1/divided-units/feedbacks?first=100")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse assign(String user, String id, String to) {
        return as(user).header("Idempotency-Key", key())
                .body(Map.of("feedbackIds", List.of(id), "toUnitId", to, "reason", "Nơi xảy ra thuộc Vĩnh Tế"))
                .post("/api/v1/divided-units/assignments")
                .then();
    }

    /** As {@link #loaded}, as soon as the service knows the unit. */
    private static String whenKnown(String unit) {
        return await().atMost(30, SECONDS).until(() -> find(load(unit).extract().path("[0].code")), Objects::nonNull);
    }

    /** Sent there in June 2025, before the units changed. @param steps what was done since @return its id */
    @SafeVarargs
    private static String loaded(String unit, Map<String, Object>... steps) {
        return Objects.requireNonNull(find(
                load(unit, steps).body("[0].problem", nullValue()).extract().path("[0].code")));
    }

    @SafeVarargs
    private static ValidatableResponse load(String unit, Map<String, Object>... steps) {
        var history = about(unit);
        history.put("ref", "successor-" + UUID.randomUUID());
        history.put("at", "2025-06-20T09:00:00+07:00");
        history.put("steps", List.of(steps));
        return given().auth()
                .oauth2(Tokens.loader())
                .contentType(ContentType.JSON)
                .body(List.of(history))
                .post("/api/v1/feedbacks/bulk")
                .then()
                .statusCode(200);
    }

    private static @Nullable String find(@Nullable String code) {
        return code == null
                ? null
                : as("tinh.kiemtoan")
                        .get("/api/v1/feedbacks/{code}", code)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
    }
}
