package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a browser may do with its session, and what another site may not. */
@QuarkusTest
class SessionTest extends GatewayTest {
    private static final String OWN_WORDS = new JsonObject()
            .put("query", "{ me { username } dossiers(first: 1) { totalCount } }")
            .encode();

    private static final String ME = me();

    @Test
    void anOfficerLogsInAsksAndLogsOut() {
        Map<String, String> session = Browser.logIn("longxuyen.tiepnhan", "/ho-so?view=MINE");
        given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(ME)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.me.username", equalTo("longxuyen.tiepnhan"));
        assertThat(backstage.exchanges()).isEqualTo(1);

        Response out = Browser.withoutRedirects().cookies(session).get("/dang-xuat");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/protocol/openid-connect/logout");
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(out.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> Browser.isSession(cookie) && Browser.isEmpty(cookie));
    }

    @Test
    void aSessionAsksWhatTheFrontEndAsksAndNothingElse() {
        Map<String, String> session = Browser.logIn("longxuyen.xuly", "/");
        given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(OWN_WORDS)
                .post("/graphql")
                .then()
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("document-not-allowed"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void anotherSiteCannotUseTheSession() {
        Map<String, String> session = Browser.logIn("longxuyen.xuly", "/");
        given().cookies(session)
                .contentType(ContentType.JSON)
                .body(ME)
                .post("/graphql")
                .then()
                .statusCode(403)
                .body("type", endsWith("/client-header-missing"));
        given().cookies(session)
                .contentType("image/png")
                .body(new byte[] {1})
                .post("/api/files")
                .then()
                .statusCode(403)
                .body("type", endsWith("/client-header-missing"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aSessionThatCannotBeReadGets401FromTheApiAndPagesAllTheSame() {
        given().cookie("__Host-q_session", "broken")
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(ME)
                .redirects()
                .follow(false)
                .post("/graphql")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/unauthenticated"));
        int page = given().cookie("__Host-q_session", "broken")
                .redirects()
                .follow(false)
                .get("/ho-so")
                .statusCode();
        assertThat(page).isIn(200, 404);
    }

    @Test
    void logInLeadsToNoOtherSite() {
        Map<String, String> session = Browser.logIn("rachgia.xuly", "/");
        for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            Browser.withoutRedirects()
                    .cookies(session)
                    .queryParam("ve", elsewhere)
                    .get("/dang-nhap")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/"));
        }
    }

    @Test
    void theSessionIsEncryptedAndNoAnswerHoldsAToken() {
        Map<String, String> session = Browser.logIn("phuquoc.xuly", "/");
        session.forEach((name, value) -> assertThat(value)
                .as(name)
                .doesNotContain("eyJhbGciOiJSUzI1NiIs")); // what every signed token of the realm begins with
        var answer = given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(ME)
                .post("/graphql");
        assertThat(answer.asString()).doesNotContain("eyJ");
        assertThat(answer.headers().getValues("Authorization")).isEmpty();
    }

    @Test
    void theSessionIsSentByHttpsOnlyUnlessADemonstrationSaysOtherwise() {
        Response start = Browser.withoutRedirects().queryParam("ve", "/").get("/dang-nhap");
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().getValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-q_")
                .contains("; Path=/")
                .doesNotContainIgnoringCase("; Domain")
                .containsIgnoringCase("; Secure; HttpOnly"));
        assertThat(start.header("Location")).contains("nonce=");
        assertThat(start.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void aCookieWithoutThePrefixIsNotTheSession() {
        Map<String, String> session = Browser.logIn("longxuyen.xuly", "/");
        var planted = new HashMap<String, String>();
        session.forEach((name, value) -> planted.put(name.replace("__Host-", ""), value));
        given().cookies(planted)
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(ME)
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @Test
    void everyPageHasTheStrictHeaders() {
        for (String page :
                new String[] {"/", "/ho-so", "/thu-tuc/1.001193", "/public/fields", "/graphql", "/dang-nhap"}) {
            var headers =
                    Browser.withoutRedirects().accept("text/html").get(page).headers();
            assertThat(headers.getValue("Content-Security-Policy"))
                    .as(page)
                    .contains(
                            "default-src 'self'",
                            "script-src 'self'",
                            "object-src 'none'",
                            "frame-ancestors 'none'",
                            "base-uri")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
            assertThat(headers.getValue("X-Content-Type-Options")).as(page).isEqualTo("nosniff");
            assertThat(headers.getValue("Referrer-Policy")).as(page).isEqualTo("same-origin");
            assertThat(headers.getValue("Cross-Origin-Opener-Policy")).as(page).isEqualTo("same-origin");
        }
    }

    /** As the front end asks who is here. */
    static String me() {
        try {
            var persisted = new JsonObject()
                    .put("version", 1)
                    .put("sha256Hash", GraphQLDoorTest.operation("Me").getString("id"));
            return new JsonObject()
                    .put("extensions", new JsonObject().put("persistedQuery", persisted))
                    .encode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
