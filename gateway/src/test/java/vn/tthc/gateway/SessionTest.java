package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

        Response out = browser().cookies(session).get("/dang-xuat");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).contains("/protocol/openid-connect/logout");
        assertThat(out.headers().getValues("Set-Cookie")).anyMatch(cookie -> isSession(cookie) && isEmpty(cookie));
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
            browser()
                    .cookies(session)
                    .queryParam("ve", elsewhere)
                    .get("/dang-nhap")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/"));
        }
    }

    /** @return the session's cookies */
    private static Map<String, String> logIn(String user, String back) {
        Response start = browser().queryParam("ve", back).get("/dang-nhap");
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.header("Location")).contains("code_challenge_method=S256", "client_id=tthc-web");
        var cookies = new LinkedHashMap<>(start.cookies());

        Response page = given().urlEncodingEnabled(false).get(start.header("Location"));
        Matcher form =
                Pattern.compile("action=\"([^\"]+)\"").matcher(page.body().asString());
        assertThat(form.find()).isTrue();
        Response entered = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .body("username=" + user + "&password=" + URLEncoder.encode(Tokens.password(), StandardCharsets.UTF_8))
                .post(form.group(1).replace("&amp;", "&"));
        assertThat(entered.statusCode()).isEqualTo(302);

        String next = entered.header("Location");
        for (int i = 0; i < 3 && next.contains("/dang-nhap"); i++) {
            Response returned =
                    browser().urlEncodingEnabled(false).cookies(cookies).get(pathOf(next));
            returned.headers().getValues("Set-Cookie").stream()
                    .filter(cookie -> isSession(cookie) && !isEmpty(cookie))
                    .forEach(cookie -> assertThat(cookie).containsIgnoringCase("; HttpOnly; SameSite=Lax"));
            cookies.putAll(returned.cookies());
            next = returned.header("Location");
        }
        assertThat(next).endsWith(back);
        cookies.values().removeIf(String::isEmpty);
        assertThat(cookies.keySet()).anyMatch(name -> name.startsWith("q_session"));
        return cookies;
    }

    /** The realm knows the gateway under this address, whatever port the test has. */
    private static RequestSpecification browser() {
        return given().header("Host", "localhost:8081").redirects().follow(false);
    }

    private static boolean isSession(String cookie) {
        return cookie.startsWith("q_session");
    }

    private static boolean isEmpty(String cookie) {
        return cookie.contains("=;");
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
