package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Realm;
import vn.tthc.test.Tokens;
import vn.tthc.test.access.Asker;

/** Tokens hold for ten minutes by themselves; here, what ends them at once. */
@QuarkusTest
class RevocationTest extends GatewayTest {
    private static final String ME = "{ me { username } }";

    @Test
    void anOfficerWhoWasMovedLosesAccessAtOnceAndComesBackWithTheNewUnit() {
        var officer = new Asker("intake-officer", "commune");
        String before = officer.ownToken();
        ask(given().auth().oauth2(before), ME).statusCode(200).body("errors", nullValue());

        String user = Realm.userId(officer.username());
        String from = group("30307-20250701");
        String to = group("30742-20250701");
        Realm.delete("/users/" + user + "/groups/" + from);
        Realm.send("PUT", "/users/" + user + "/groups/" + to, Map.of());
        try {
            await().atMost(10, SECONDS)
                    .until(() ->
                            ask(given().auth().oauth2(before), ME).extract().statusCode() == 401);
            await().atMost(10, SECONDS).untilAsserted(() -> {
                backstage.forgetCalls();
                ask(given().auth().oauth2(Tokens.fresh(officer.username())), "{ dossiers(first: 1) { totalCount } }")
                        .statusCode(200)
                        .body("errors", nullValue());
                assertThat(backstage.calls().getFirst().header("Authorization"))
                        .satisfies(token -> assertThat(unit(token)).contains("30742-20250701"));
            });
        } finally {
            Realm.delete("/users/" + user + "/groups/" + to);
            Realm.send("PUT", "/users/" + user + "/groups/" + from, Map.of());
        }
    }

    @Test
    void whoIsLoggedOutEverywhereIsLoggedOutHere() {
        String officer = new Asker("approver", "commune").username();
        new Asker("approver", "commune").ownToken();
        Map<String, String> session = Browser.logIn(officer, "/");
        assertThat(status(session)).isEqualTo(404);
        Realm.logOut(officer);
        await().atMost(10, SECONDS).until(() -> status(session) == 401);
        assertThat(Browser.withoutRedirects().cookies(session).get("/dang-nhap").header("Location"))
                .contains("/protocol/openid-connect/auth");
    }

    /** A file that is not there: 404 for whoever is known, 401 for anybody else. */
    private static int status(Map<String, String> session) {
        return Browser.withoutRedirects()
                .cookies(session)
                .get("/api/files/none")
                .statusCode();
    }

    private static String unit(String authorization) {
        return new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String group(String unit) {
        return Realm.get("/group-by-path/units/" + unit).required("id").asText();
    }
}
