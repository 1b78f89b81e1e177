package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Realm;
import vn.tthc.test.Tokens;

/**
 * Five minutes without Keycloak. Nobody waits for them: tokens are renewed six minutes before they end, so five minutes into an
 * outage whoever is at work has a token for one more minute. Such tokens are what the realm issues here.
 */
@QuarkusTest
class KeycloakOutageTest extends GatewayTest {
    private static final Duration OUTAGE = Duration.ofMinutes(5);
    private static final String TWO = "{ me { username } dossiers(first: 1) { totalCount } }";

    /** What is left of a token at the end of the outage, at worst. */
    private static final Duration LEFT = Duration.ofSeconds(60);

    Consumer<Boolean> keycloakIsThere;

    @ConfigProperty(name = "quarkus.oidc.token.refresh-token-time-skew")
    Duration renewedBefore;

    @BeforeEach
    void shortTokens() {
        lifespan(LEFT);
    }

    @AfterEach
    void asBefore() {
        keycloakIsThere.accept(true);
        backstage.keycloakAway(false);
        lifespan(Duration.ofMinutes(10));
    }

    @Test
    void tokensAreRenewedEarlyEnoughForAnOutageOfFiveMinutes() {
        assertThat(renewedBefore).isGreaterThanOrEqualTo(OUTAGE.plus(LEFT));
        assertThat(Duration.ofMinutes(10))
                .as("life of a token in deploy/realm/realm.json")
                .isGreaterThan(renewedBefore);
    }

    @Test
    void inTheFifthMinuteWithoutKeycloakLoggedInWorkGoesOnAndAfterwardsAllIsAsBefore() {
        Map<String, String> session = Browser.logIn("longxuyen.xuly", "/");
        String program = Tokens.fresh("tuphap.xuly");
        worksIn(session);
        works(program);
        String stranger = Tokens.fresh("tuphap.pheduyet");

        stopKeycloak();
        for (int i = 0; i < 5; i++) {
            worksIn(session);
            works(program);
        }
        ask(given().auth().oauth2(stranger), TWO)
                .body("errors[0].extensions.code", equalTo("identity-unavailable"))
                .body("errors[0].extensions.status", equalTo(503));
        Response logIn = Browser.withoutRedirects().accept("text/html").get("/dang-nhap");
        assertThat(logIn.statusCode()).isEqualTo(503);
        assertThat(logIn.header("Retry-After")).isNotBlank();
        assertThat(logIn.contentType()).startsWith("text/html");
        assertThat(logIn.asString()).contains("Chưa đăng nhập được", "Logging in is not possible");

        startKeycloak();
        await().atMost(10, SECONDS)
                .untilAsserted(() -> ask(given().auth().oauth2(stranger), TWO).body("errors", nullValue()));
        worksIn(session);
        worksIn(Browser.logIn("longxuyen.pheduyet", "/"));
    }

    @Test
    void whoComesBackFromThePageOfKeycloakJustAsItStopsIsToldToo() {
        Response start = Browser.withoutRedirects().get("/dang-nhap");
        String state = start.header("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
        stopKeycloak();
        Browser.withoutRedirects()
                .cookies(start.cookies())
                .accept("text/html")
                .queryParam("state", state)
                .queryParam("code", "any")
                .get("/dang-nhap")
                .then()
                .statusCode(503)
                .body(containsString("Chưa đăng nhập được"));
    }

    private void stopKeycloak() {
        backstage.keycloakAway(true);
        keycloakIsThere.accept(false);
    }

    private void startKeycloak() {
        backstage.keycloakAway(false);
        keycloakIsThere.accept(true);
    }

    private static void works(String token) {
        ask(given().auth().oauth2(token), TWO).statusCode(200).body("errors", nullValue());
    }

    /** Keeps the renewed session, as a browser does. */
    private static void worksIn(Map<String, String> session) {
        Map<String, String> renewed = new HashMap<>(given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType("application/json")
                .body(SessionTest.me())
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .cookies());
        renewed.values().removeIf(String::isEmpty);
        session.putAll(renewed);
    }

    /** Of the tokens that browsers and programs get from now on. */
    private static void lifespan(Duration life) {
        for (String name : new String[] {"tthc-web", "tthc-cli"}) {
            var client = Realm.get("/clients?clientId=" + name).get(0);
            var changed = new JsonObject(client.toString());
            changed.getJsonObject("attributes").put("access.token.lifespan", String.valueOf(life.toSeconds()));
            Realm.send("PUT", "/clients/" + changed.getString("id"), changed.getMap());
        }
    }
}
