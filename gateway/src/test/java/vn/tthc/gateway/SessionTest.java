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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Tokens;

/** A browser: it follows Keycloak's page, keeps cookies, and never sees a token. */
@QuarkusTest
class SessionTest extends GatewayTest {
    private static final String TWO = new JsonObject()
            .put("query", "{ me { username } dossiers(first: 1) { totalCount } }")
            .encode();

    @Test
    void anOfficerLogsInAsksAndLogsOut() {
        Map<String, String> session = logIn("longxuyen.tiepnhan", "/ho-so?view=MINE");
        given().cookies(session)
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(TWO)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.me.username", equalTo("longxuyen.tiepnhan"));
        assertThat(backstage.exchanges()).isEqualTo(1);

        Response out = given().cookies(session).redirects().follow(false).get("/dang-xuat");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/protocol/openid-connect/logout");
        assertThat(out.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("q_session=;"));
    }

    @Test
    void anotherSiteCannotUseTheSession() {
        Map<String, String> session = logIn("longxuyen.xuly", "/");
        given().cookies(session)
                .contentType(ContentType.JSON)
                .body(TWO)
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
        given().cookie("q_session", "broken")
                .header("X-TTHC-Client", "web")
                .contentType(ContentType.JSON)
                .body(TWO)
                .redirects()
                .follow(false)
                .post("/graphql")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/unauthenticated"));
        int page = given().cookie("q_session", "broken")
                .redirects()
                .follow(false)
                .get("/ho-so")
                .statusCode();
        assertThat(page).isIn(200, 404);
    }

    @Test
    void logInLeadsToNoOtherSite() {
        Map<String, String> session = logIn("rachgia.xuly", "/");
        for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil.example"}) {
            given().cookies(session)
                    .redirects()
                    .follow(false)
                    .queryParam("ve", elsewhere)
                    .get("/dang-nhap")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/"));
        }
    }

    /** @return the session's cookies */
    private static Map<String, String> logIn(String user, String back) {
        Response start =
                given().redirects().follow(false).queryParam("ve", back).get("/dang-nhap");
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.header("Location")).contains("code_challenge_method=S256", "client_id=tthc-web");
        var gateway = new LinkedHashMap<>(start.cookies());

        Response page = given().urlEncodingEnabled(false).get(start.header("Location"));
        Matcher form =
                Pattern.compile("action=\"([^\"]+)\"").matcher(page.body().asString());
        assertThat(form.find()).isTrue();
        Response entered = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .body("username=" + user + "&password="
                        + java.net.URLEncoder.encode(Tokens.password(), java.nio.charset.StandardCharsets.UTF_8))
                .post(form.group(1).replace("&amp;", "&"));
        assertThat(entered.statusCode()).isEqualTo(302);

        String next = entered.header("Location");
        Response returned = entered;
        for (int i = 0; i < 3 && next.contains("/dang-nhap"); i++) {
            returned = given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .cookies(gateway)
                    .get(next);
            gateway.putAll(returned.cookies());
            returned.headers().getValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("q_session=") && !cookie.startsWith("q_session=;"))
                    .forEach(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
            next = returned.header("Location");
        }
        assertThat(next).endsWith(back);
        gateway.values().removeIf(String::isEmpty);
        assertThat(gateway.keySet()).anyMatch(name -> name.startsWith("q_session"));
        return gateway;
    }
}
