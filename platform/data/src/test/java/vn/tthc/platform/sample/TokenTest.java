package vn.tthc.platform.sample;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.test.Realm;
import vn.tthc.test.Tokens;

/** Which tokens are believed: those that the realm has signed, for this suite, and while they last. */
@QuarkusTest
class TokenTest extends SampleTest {
    private static final String USER = "longxuyen.tiepnhan";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String SECRET = "of-the-test-alone";

    @ConfigProperty(name = "tthc.keycloak.url")
    String keycloak;

    @Test
    void whatTheRealmHasNotSignedIsNotBelieved() throws GeneralSecurityException {
        String[] good = Tokens.of(USER).split("\\.");
        String[] other = Tokens.of("tinh.kiemtoan").split("\\.");
        assertEquals(200, status(String.join(".", good)));
        assertEquals(401, status(good[0] + "." + other[1] + "." + good[2]));
        assertEquals(401, status(encoded("{\"alg\":\"none\"}") + "." + good[1] + "."));
        assertEquals(401, status(good[0] + "." + good[1] + "."));
        assertEquals(401, status(good[0] + "." + good[1] + "." + signature(good[0] + "." + good[1])));
    }

    @Test
    void aTokenForAnotherAudienceIsNotBelieved() {
        client("tthc-elsewhere", Map.of(), List.of());
        assertEquals(401, status(token("tthc-elsewhere")));
    }

    @Test
    void aTokenThatWasFoundGoodEndsWithItsLife() {
        var audience = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.client.audience", "tthc-api", "access.token.claim", "true"));
        client("tthc-brief", Map.of("access.token.lifespan", "4"), List.of(audience));
        String token = token("tthc-brief");
        assertNotEquals(401, status(token));
        await().atMost(20, SECONDS).untilAsserted(() -> assertEquals(401, status(token)));
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/v1/notes").statusCode();
    }

    /** By a key that calls itself as the realm's is called. */
    private static String signature(String content) throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.generateKeyPair().getPrivate());
        signature.update(content.getBytes(US_ASCII));
        return BASE64.encodeToString(signature.sign());
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private static void client(String id, Map<String, String> attributes, List<?> mappers) {
        Realm.send(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        id,
                        "secret",
                        SECRET,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("basic", "profile", "roles"),
                        "attributes",
                        attributes,
                        "protocolMappers",
                        mappers));
    }

    private String token(String client) {
        return new KeycloakClient(keycloak).passwordToken(Realm.name(), client, SECRET, USER, Tokens.password());
    }
}
