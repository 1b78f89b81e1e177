package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Tokens;

@QuarkusTest
class FeedbackAccessTest extends ServiceTest {
    @Test
    void aTokenWithoutPermissionsIsCheckedWithKeycloak() {
        given().auth()
                .oauth2(Tokens.plain(OFFICER))
                .get("/api/v1/feedbacks")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.plain("longxuyen.tiepnhan"))
                .get("/api/v1/feedbacks")
                .then()
                .statusCode(403);
    }

    @Test
    void aFeedbackOfAnotherUnitDoesNotExist() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        for (String stranger : List.of("rachgia.pakn", "tuphap.pakn")) {
            as(stranger)
                    .get("/api/v1/feedbacks/{id}", id)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/feedback-not-found"));
            as(stranger).get("/api/v1/feedbacks/{id}/timeline", id).then().statusCode(404);
            act(stranger, id, 1, "ACCEPT").then().statusCode(404);
            as(stranger)
                    .body(Map.of("ids", List.of(id)))
                    .post("/api/v1/feedbacks/batch")
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(0));
            as(stranger)
                    .queryParam("first", 100)
                    .get("/api/v1/feedbacks")
                    .then()
                    .body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void theProvinceSeesEverythingAndActsOnItsOwnOnly() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        as("tinh.pakn")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0))
                .body("sender.masked", equalTo(true));
        act("tinh.pakn", id, 1, "ACCEPT").then().statusCode(403).body("type", endsWith("/not-responsible"));
    }

    @Test
    void aForwardedFeedbackMovesAndItsFormerUnitStillReadsIt() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        as("rachgia.pakn").get("/api/v1/feedbacks/{id}", id).then().statusCode(404);
        act(OFFICER, id, 1, "FORWARD", "toUnitId", RACH_GIA)
                .then()
                .statusCode(200)
                .body("state", equalTo("FORWARDED"))
                .body("responsibleUnitId", equalTo(RACH_GIA))
                .body("allowedActions", hasSize(0));
        act(OFFICER, id, 2, "ACCEPT").then().statusCode(403);
        as("rachgia.pakn")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("allowedActions.action", equalTo(List.of("ACCEPT", "RETURN")))
                .body("sender.name", equalTo("Nguyễn Thị Hạnh"));
        act("rachgia.pakn", id, 2, "RETURN", "reason", "Không thuộc địa bàn")
                .then()
                .statusCode(200);
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .body("state", equalTo("RETURNED"))
                .body("responsibleUnitId", equalTo(LONG_XUYEN));
    }

    @Test
    void whoOnlyReadsSeesTheSenderMasked() {
        String id = submitted(about(LONG_XUYEN)).getString("id");
        as("longxuyen.baocao")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("sender.name", equalTo("N*** T*** H***"))
                .body("sender.phone", equalTo("***678"))
                .body("sender.masked", equalTo(true));
        as(OFFICER)
                .queryParam("first", 100)
                .get("/api/v1/feedbacks")
                .then()
                .body("items.sender.masked", not(hasItem(false)));
    }
}
