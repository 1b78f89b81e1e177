package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.identity.KeyLimits;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.identity.KeyStatement;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** Keys of national consumers read what is published, and change nothing. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class KeysTest {
    private static final List<String> PUBLISHED =
            List.of("procedures?first=1", "procedure-facets", "fields", "units?first=1");
    private static final List<String> INSIDE = List.of(
            "decisions", "workflows", "upstream-decisions", "lists", "quality/findings", "catalogue/published.xlsx");

    @Inject
    Clock clock;

    @ConfigProperty(name = "tthc.keys.statement-secret")
    String secret;

    @Test
    void aKeyReadsWhatIsPublishedAndNothingElse() {
        for (var path : PUBLISHED)
            with(KeyScope.CATALOGUE).get("/api/v1/" + path).then().statusCode(200);
        for (var path : INSIDE)
            with(KeyScope.CATALOGUE)
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("outside-key"));
    }

    @Test
    void aKeyChangesNothing() {
        for (var path : List.of("decisions", "imports/units", "procedures", "procedures/1.001193"))
            with(KeyScope.CATALOGUE).body("{}").post("/api/v1/" + path).then().statusCode(403);
        with(KeyScope.CATALOGUE)
                .body("{}")
                .put("/api/v1/procedures/1.001193")
                .then()
                .statusCode(403);
        with(KeyScope.CATALOGUE)
                .body("{}")
                .put("/api/v1/calendar/nation")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutTheCatalogueAKeyReadsTheNamesThatFiguresNeed() {
        with(KeyScope.FIGURES).get("/api/v1/units?first=1").then().statusCode(200);
        with(KeyScope.FIGURES).get("/api/v1/procedures?first=1").then().statusCode(403);
    }

    @Test
    void theAccountOfKeysWithoutAStatementIsNobody() {
        for (var path : PUBLISHED)
            given().auth().oauth2(Tokens.keys()).get("/api/v1/" + path).then().statusCode(401);
    }

    private RequestSpecification with(KeyScope scope) {
        var limits = new KeyLimits("k", "Khóa thử", Set.of(scope), Set.of(), Set.of(), null, null);
        return given().auth()
                .oauth2(Tokens.keys())
                .header(KeyStatement.HEADER, KeyStatement.sign(limits, secret, clock.instant()))
                .contentType(ContentType.JSON);
    }
}
