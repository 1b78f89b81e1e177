package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicFeedbackTest extends ServiceTest {
    @Test
    void aCitizenGetsACodeASecretAndADayToExpectTheAnswer() {
        submit(about(LONG_XUYEN))
                .then()
                .statusCode(201)
                .body("code", matchesPattern("PAKN-\\d{6}-\\d{4,}"))
                .body("secret", matchesPattern("[A-Z2-9]{12}"))
                .body("state", equalTo("NEW"))
                .body("dueAt", matchesPattern("\\d{4}-.*Z"));
    }

    @Test
    void theSenderFollowsItByCodeAndSecret() {
        var receipt = submitted(about(LONG_XUYEN));
        visitor()
                .header("X-Check-Secret", receipt.getString("secret"))
                .get("/api/v1/public/feedbacks/{code}", receipt.getString("code"))
                .then()
                .statusCode(200)
                .body("stateText", equalTo("mới tiếp nhận"))
                .body("responsibleUnitId", equalTo(LONG_XUYEN))
                .body("steps", hasSize(1))
                .body("sender", nullValue());
    }

    @Test
    void anUnknownCodeAndAWrongSecretAreAnsweredAlike() {
        var receipt = submitted(about(LONG_XUYEN));
        String wrong = visitor()
                .queryParam("secret", "AAAAAAAAAAAA")
                .get("/api/v1/public/feedbacks/{code}", receipt.getString("code"))
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        visitor()
                .queryParam("secret", receipt.getString("secret"))
                .get("/api/v1/public/feedbacks/PAKN-260101-9999")
                .then()
                .statusCode(404)
                .body("detail", equalTo(wrong));
    }

    @Test
    void withoutAUnitTheOfficeOfTheProvinceReceivesIt() {
        var feedback = about(LONG_XUYEN);
        feedback.remove("concernedUnitId");
        String id = submitted(feedback).getString("id");
        as("tinh.pakn").get("/api/v1/feedbacks/{id}", id).then().body("responsibleUnitId", equalTo("VPUBND-20250701"));
    }

    @Test
    void anAnonymousOneIsKeptAndRefused() {
        var feedback = about(LONG_XUYEN);
        feedback.put("sender", Map.of("name", " ", "phone", "0912345678"));
        var receipt = submitted(feedback);
        assertThat(receipt.getString("state")).isEqualTo("REFUSED");
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", receipt.getString("id"))
                .then()
                .body("refusalGround", equalTo("ANONYMOUS"))
                .body("content", equalTo(feedback.get("content")))
                .body("revision", equalTo(2));
    }

    @Test
    void theSameSubmissionSentTwiceIsRecordedOnce() {
        var feedback = about(LONG_XUYEN);
        String key = key();
        var codes = java.util.stream.Stream.of(1, 2)
                .map(time -> visitor()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(feedback)
                        .post("/api/v1/public/feedbacks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("code"))
                .distinct()
                .toList();
        assertThat(codes).hasSize(1);
        feedback.put("title", "Việc khác");
        visitor()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(feedback)
                .post("/api/v1/public/feedbacks")
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void decomposedTextIsStoredComposed() {
        var feedback = about(LONG_XUYEN);
        feedback.put("title", java.text.Normalizer.normalize("Phản ánh hồ sơ", java.text.Normalizer.Form.NFD));
        String id = submitted(feedback).getString("id");
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("title", equalTo("Phản ánh hồ sơ"));
    }

    @Test
    void whatIsMissingIsSaidByField() {
        var feedback = about(LONG_XUYEN);
        feedback.remove("title");
        feedback.put("content", "x".repeat(10_001));
        feedback.put("sender", Map.of("name", "An", "email", "no address"));
        submit(feedback)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/invalid-input"))
                .body("errors.field", hasItem("title"))
                .body("errors.field", hasItem("content"))
                .body("errors.field", hasItem("sender.email"));
    }

    @Test
    void aUnitOfThePastOrAnUnknownProcedureIsRefused() {
        submit(about("30307-0")).then().statusCode(422).body("type", endsWith("/unit-not-in-force"));
        var feedback = about(LONG_XUYEN);
        feedback.put("procedureCode", "9.999999");
        submit(feedback).then().statusCode(422).body("type", endsWith("/procedure-not-found"));
    }

    @Test
    void aBodyOfMoreThan64KilobytesIsNotRead() {
        var feedback = about(LONG_XUYEN);
        feedback.put("content", "x".repeat(70_000));
        submit(feedback).then().statusCode(413).body("type", endsWith("/too-large"));
    }

    @Test
    void aFilledHiddenFieldIsRefused() {
        var feedback = about(LONG_XUYEN);
        feedback.put("website", "http://spam.example");
        submit(feedback).then().statusCode(422).body("type", endsWith("/submission-looks-automatic"));
    }

    @Test
    void theSixthSubmissionOfAnAddressIsToldWhenToComeBack() {
        int refused = 0;
        for (int i = 0; i < 6; i++) {
            var response = given().header("X-Forwarded-For", "203.0.113.7, 10.9.9.9")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key())
                    .body(about(LONG_XUYEN))
                    .post("/api/v1/public/feedbacks");
            if (response.statusCode() == 429) {
                refused++;
                assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(60, 121);
                response.then().body("type", endsWith("/too-many-submissions"));
            }
        }
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void whatWasPublishedIsReadWithoutTheSender() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        act(OFFICER, id, 1, "ACCEPT").then().statusCode(200);
        act(OFFICER, id, 2, "ANSWER", "answer", answer("Kết quả đã được trả."))
                .then()
                .statusCode(200);
        String code = act(OFFICER, id, 3, "PUBLISH", "publicText", "Đã trả kết quả và xin lỗi người dân.")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        String all = visitor()
                .queryParam("first", 100)
                .get("/api/v1/public/feedbacks")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items.text", not(hasItem(nullValue())))
                .extract()
                .asString();
        assertThat(all).doesNotContain("Hạnh", "345 678", "hanh@example.vn");
    }
}
