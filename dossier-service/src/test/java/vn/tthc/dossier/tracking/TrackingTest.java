package vn.tthc.dossier.tracking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class TrackingTest extends DossierTest {

    @Test
    void whoHoldsTheReceiptFollowsTheDossierAndSeesNobody() {
        Response dossier = received("longxuyen.tiepnhan", birth());
        String code = dossier.path("code");
        look(code, dossier.path("checkSecret"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("timeline[0].action", equalTo("RECEIVE"))
                .body("deadline.dueAt", equalTo(dossier.path("dueAt")))
                .body(not(containsString("Đào")))
                .body(not(containsString("tiepnhan")));
    }

    @Test
    void aWrongSecretAndAnUnknownCodeAreAnsweredAlikeAndGuessingEnds() {
        String code = received("longxuyen.tiepnhan", birth()).path("code");
        String wrong = look(code, "AAAAAAAA").then().statusCode(404).extract().asString();
        String unknown = look("H01.0-000000-0000", "AAAAAAAA")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(unknown.replace("H01.0-000000-0000", code), wrong);
        for (int i = 0; i < 9; i++) {
            look(code, "AAAAAAA" + i).then().statusCode(404);
        }
        look(code, "AAAAAAAB").then().statusCode(429);
    }

    private static Response look(String code, String secret) {
        return RestAssured.given().header("X-Check-Secret", secret).get("/api/v1/public/dossiers/" + code);
    }
}
