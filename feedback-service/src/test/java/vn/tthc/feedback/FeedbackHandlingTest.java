package vn.tthc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Suite;

@QuarkusTest
class FeedbackHandlingTest extends ServiceTest {
    @Test
    void anOfficerAcceptsAnswersAndPublishes() {
        var feedback = about(LONG_XUYEN);
        feedback.put("procedureCode", Suite.BIRTH);
        String id = submitted(feedback).getString("id");
        act(OFFICER, id, 1, "ACCEPT").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        act(OFFICER, id, 2, "START").then().statusCode(200).body("state", equalTo("IN_PROGRESS"));
        act(OFFICER, id, 3, "ANSWER", "answer", answer("Đã trả kết quả."))
                .then()
                .statusCode(200)
                .body("answer.number", equalTo("15/UBND"))
                .body("outcome", equalTo("EARLY"))
                .body("deadline.text", endsWith("để công khai"));
        act(OFFICER, id, 4, "SUBMIT_PUBLICATION", "publicText", "Đã xử lý.")
                .then()
                .statusCode(200);
        act(OFFICER, id, 5, "PUBLISH")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publicText", equalTo("Đã xử lý."))
                .body("fieldCode", equalTo("G15-TP07"))
                .body("allowedActions", hasSize(0));
        as("longxuyen.baocao")
                .get("/api/v1/feedbacks/{id}/timeline", id)
                .then()
                .statusCode(200)
                .body(
                        "action",
                        equalTo(List.of("RECEIVE", "ACCEPT", "START", "ANSWER", "SUBMIT_PUBLICATION", "PUBLISH")))
                .body("[1].by", equalTo(OFFICER))
                .body("[1].unitId", equalTo(LONG_XUYEN))
                .body("[0].fromState", nullValue());
    }

    @Test
    void aRefusalNeedsItsGround() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "REFUSE", "reason", "Đơn khiếu nại")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("ground"));
        act(OFFICER, id, 1, "REFUSE", "reason", "Đơn khiếu nại", "ground", "COMPLAINT_OR_DENUNCIATION")
                .then()
                .statusCode(200)
                .body("refusalGround", equalTo("COMPLAINT_OR_DENUNCIATION"));
    }

    @Test
    void theClockStandsUntilTheSupplementComes() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "REQUEST_SUPPLEMENT", "reason", "Cho biết mã hồ sơ")
                .then()
                .statusCode(200)
                .body("deadline.status", equalTo("PAUSED"));
        act(OFFICER, id, 2, "SUPPLEMENT", "content", "Mã hồ sơ H01-1234")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUPPLEMENTED"))
                .body("content", endsWith("\n\nMã hồ sơ H01-1234"))
                .body("deadline.dueAt", notNullValue());
    }

    @Test
    void aStepThatIsNotOpenIsRefused() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "PUBLISH", "publicText", "Xong")
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatItChanged() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "ACCEPT").then().statusCode(200);
        act(OFFICER, id, 1, "START").then().statusCode(409).body("type", endsWith("/revision-conflict"));
    }

    @Test
    void aStepSentTwiceIsTakenOnce() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        String key = key();
        for (int i = 0; i < 2; i++) {
            as(OFFICER)
                    .header("Idempotency-Key", key)
                    .body(Map.of("revision", 1, "action", "ACCEPT"))
                    .post("/api/v1/feedbacks/{id}/actions", id)
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(2));
        }
    }

    @Test
    void onlyAUnitInForceCanBeForwardedTo() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "FORWARD", "toUnitId", "30307-0")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unit-not-in-force"));
        act(OFFICER, id, 1, "FORWARD", "toUnitId", LONG_XUYEN)
                .then()
                .statusCode(422)
                .body("type", endsWith("/forward-to-itself"));
    }

    @Test
    void thePublicTextMayNotNameTheSender() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "ACCEPT");
        act(OFFICER, id, 2, "ANSWER", "answer", answer("Đã trả kết quả."));
        act(OFFICER, id, 3, "PUBLISH", "publicText", "Bà Nguyen Thi Hanh (0912345678) đã nhận kết quả.")
                .then()
                .statusCode(422)
                .body("type", endsWith("/personal-data-in-publication"))
                .body("errors", hasSize(2));
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("state", equalTo("ANSWERED"));
    }

    @Test
    void anOfficerTakesDownWhatIsSaidOnTheTelephone() {
        var feedback = about(LONG_XUYEN);
        feedback.put("channel", "PHONE");
        String id = as(OFFICER)
                .header("Idempotency-Key", key())
                .body(feedback)
                .post("/api/v1/feedbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("channel", equalTo("PHONE"));
    }

    @Test
    void itIsFoundWithoutAccentsAndByItsCode() {
        var feedback = about(LONG_XUYEN);
        String word = "đường " + UUID.randomUUID();
        feedback.put("content", "Sự cố tại " + word);
        var receipt = submitted(feedback);
        as(OFFICER)
                .queryParam("text", "su co tai " + word.replace("đường", "DUONG"))
                .get("/api/v1/feedbacks")
                .then()
                .body("totalCount", equalTo(1));
        as(OFFICER)
                .queryParam("text", receipt.getString("code"))
                .get("/api/v1/feedbacks")
                .then()
                .body("items[0].id", equalTo(receipt.getString("id")));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 3; i++) {
            submitted(about(RACH_GIA));
        }
        var seen = new java.util.ArrayList<String>();
        String after = "";
        int total;
        boolean more;
        do {
            var page = as("rachgia.pakn")
                    .queryParam("view", "OPEN")
                    .queryParam("first", 2)
                    .queryParam("after", after)
                    .get("/api/v1/feedbacks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            after = page.getString("endCursor");
            total = page.getInt("totalCount");
            more = page.getBoolean("hasNextPage");
        } while (more);
        assertThat(seen).doesNotHaveDuplicates().hasSize(total);
        assertThat(backwards()).isEqualTo(seen);
        as(OFFICER)
                .queryParam("after", "rubbish")
                .get("/api/v1/feedbacks")
                .then()
                .statusCode(400);
    }

    /** The same queue from its end, not counted. */
    private static java.util.List<String> backwards() {
        var seen = new java.util.ArrayList<String>();
        String before = "";
        boolean more;
        do {
            var page = as("rachgia.pakn")
                    .queryParam("view", "OPEN")
                    .queryParam("last", 2)
                    .queryParam("before", before)
                    .queryParam("total", false)
                    .get("/api/v1/feedbacks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getString("totalCount")).isNull();
            seen.addAll(0, page.getList("items.id", String.class));
            before = page.getString("cursors[0]");
            more = page.getBoolean("hasPreviousPage");
        } while (more);
        return seen;
    }
}
