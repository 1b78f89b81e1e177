package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.test.KeycloakAway;
import vn.tthc.test.Realm;
import vn.tthc.test.Tokens;

/** What happens to Keycloak while the service runs: it hangs, it gets a new key. */
@QuarkusTest
class KeycloakTest extends ServiceTest {
    @Test
    void tokensOfANewKeyAreTakenWithoutARestartAndThoseOfTheOldOneGoOn() {
        String before = Tokens.freshWithPermissions(OFFICER);
        reads(before);
        Realm.send(
                "POST",
                "/components",
                Map.of(
                        "name", "next-key",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", Realm.get("").required("id").asText(),
                        "config",
                                Map.of(
                                        "priority", List.of("500"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "algorithm", List.of("RS256"))));
        try {
            String after = Tokens.freshWithPermissions(OFFICER);
            assertThat(header(after)).isNotEqualTo(header(before));
            reads(after);
            reads(before);
        } finally {
            Realm.get("/components?name=next-key&type=org.keycloak.keys.KeyProvider")
                    .forEach(key ->
                            Realm.delete("/components/" + key.required("id").asText()));
        }
        reads(Tokens.freshWithPermissions(OFFICER));
    }

    @Test
    void whileKeycloakIsAwayLoggedInWorkGoesOn() {
        String officer = Tokens.of(OFFICER);
        String id = submitted(about(LONG_XUYEN)).getString("id");
        KeycloakAway.during(() -> {
            for (int i = 0; i < 10; i++) {
                reads(officer);
            }
            given().auth()
                    .oauth2(officer)
                    .contentType("application/json")
                    .header("Idempotency-Key", key())
                    .body(Map.of("revision", 1, "action", "ACCEPT"))
                    .post("/api/v1/feedbacks/{id}/actions", id)
                    .then()
                    .statusCode(200);
        });
    }

    private static void reads(String token) {
        given().auth().oauth2(token).get("/api/v1/feedbacks").then().statusCode(200);
    }

    /** Names the key. */
    private static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }
}
