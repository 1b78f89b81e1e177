package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.platform.identity.KeyLimits;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.identity.KeyStatement;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** No key opens anything here: what this service keeps is about persons. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class KeysTest extends ServiceTest {
    private static final KeyLimits ALL =
            new KeyLimits("k", "Khóa thử", Set.of(KeyScope.values()), Set.of(), Set.of(), null, null);

    @Inject
    Clock clock;

    @ConfigProperty(name = "tthc.keys.statement-secret")
    String secret;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/feedbacks", "/api/v1/feedbacks/batch", "/api/v1/desk", "/api/v1/files/f"})
    void aKeyReadsNothing(String path) {
        withKey().get(path).then().statusCode(403).body("type", endsWith("outside-key"));
        withKey().body("{}").post(path).then().statusCode(403).body("type", endsWith("outside-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/feedbacks", "/api/v1/feedbacks/batch", "/api/v1/desk", "/api/v1/files/f"})
    void itsAccountWithoutAStatementIsNobody(String path) {
        given().auth().oauth2(Tokens.keys()).get(path).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.keys())
                .header(KeyStatement.HEADER, KeyStatement.sign(ALL, "made-up-by-somebody-else", clock.instant()))
                .get(path)
                .then()
                .statusCode(401);
    }

    private RequestSpecification withKey() {
        return given().auth()
                .oauth2(Tokens.keys())
                .header(KeyStatement.HEADER, KeyStatement.sign(ALL, secret, clock.instant()))
                .contentType(ContentType.JSON);
    }
}
