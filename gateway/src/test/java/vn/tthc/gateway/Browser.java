package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tthc.test.Tokens;

/** A browser: it follows Keycloak's page, keeps cookies, and never sees a token. */
final class Browser {
    private Browser() {}

    /** @return the session's cookies */
    static Map<String, String> logIn(String user, String back) {
        Response start = withoutRedirects().queryParam("ve", back).get("/dang-nhap");
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
            Response returned = withoutRedirects()
                    .urlEncodingEnabled(false)
                    .cookies(cookies)
                    .get(pathOf(next));
            returned.headers().getValues("Set-Cookie").stream()
                    .filter(cookie -> isSession(cookie) && !isEmpty(cookie))
                    .forEach(cookie -> assertThat(cookie).containsIgnoringCase("; Secure; HttpOnly; SameSite=Lax"));
            cookies.putAll(returned.cookies());
            next = returned.header("Location");
        }
        assertThat(next).endsWith(back);
        cookies.values().removeIf(String::isEmpty);
        assertThat(cookies.keySet()).anyMatch(name -> name.startsWith("__Host-q_session"));
        return cookies;
    }

    /** The realm knows the gateway under this address, whatever port the test has. */
    static RequestSpecification withoutRedirects() {
        return given().header("Host", "localhost:8081").redirects().follow(false);
    }

    static boolean isSession(String cookie) {
        return cookie.startsWith("__Host-q_session");
    }

    static boolean isEmpty(String cookie) {
        return cookie.contains("=;");
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
