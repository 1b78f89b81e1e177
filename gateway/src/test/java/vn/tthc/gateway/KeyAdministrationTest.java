package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the province does about keys, and who else may not. */
@QuarkusTest
class KeyAdministrationTest extends KeyTest {
    private static final String SOME = "0b0b0b0b-0000-4000-8000-000000000000";
    private static final List<String> READING = List.of(
            "{ a: apiKeys { totalCount } }",
            "{ a: apiKey(id: \"" + SOME + "\") { name } }",
            "{ a: apiKeyReads(id: \"" + SOME + "\") { totalCount } }",
            "{ a: apiKeyUsage { reads } }");
    private static final List<String> CHANGING = List.of(
            "mutation { a: rotateApiKey(id: \"" + SOME + "\", overlapDays: 1) { secret } }",
            "mutation { a: revokeApiKey(id: \"" + SOME + "\", reason: \"r\") { id } }");

    @Test
    void nobodyDoesAnythingWithoutALogIn() {
        for (var query : READING) ask(anyone(), query).body("errors[0].extensions.code", equalTo("unauthenticated"));
        for (var query : CHANGING) ask(anyone(), query).body("errors[0].extensions.code", equalTo("unauthenticated"));
        assertThat(issuing(anyone(), terms(), "k-" + UUID.randomUUID()).getString("errors[0].extensions.code"))
                .isEqualTo("unauthenticated");
        given().get("/api/v1/api-keys/usage.csv").then().statusCode(401);
        given().get("/api/v1/key").then().statusCode(401);
        given().get("/api/v1/key/reads").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tinh.quyetdinh", "tuphap.kstt", "longxuyen.tiepnhan", "tinh.baocao", "quocgia"})
    void nobodyButTheProvincesAdministratorMay(String user) {
        for (var query : READING) ask(as(user), query).body("errors[0].extensions.code", equalTo("forbidden"));
        for (var query : CHANGING) ask(as(user), query).body("errors[0].extensions.code", equalTo("forbidden"));
        assertThat(issuing(user, terms()).getString("errors[0].extensions.code"))
                .isEqualTo("forbidden");
        as(user).get("/api/v1/api-keys/usage.csv").then().statusCode(403);
        as(user).get("/api/v1/key").then().statusCode(403);
    }

    @Test
    void anAuditorLooksAndChangesNothing() {
        ask(as("tinh.kiemtoan"), "{ a: apiKeys { totalCount } b: apiKeyUsage { reads } }")
                .body("errors", nullValue());
        for (var query : CHANGING)
            ask(as("tinh.kiemtoan"), query).body("errors[0].extensions.code", equalTo("forbidden"));
        assertThat(issuing("tinh.kiemtoan", terms()).getString("errors[0].extensions.code"))
                .isEqualTo("forbidden");
    }

    @Test
    void theSecretIsShownOnceAndNotKept() {
        var made = issue(terms());
        assertThat(made.secret()).matches("tthc_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        ask(as(ADMINISTRATOR), "{ a: apiKey(id: \"" + made.id() + "\") { name state secrets { prefix } } }")
                .body("data.a.state", equalTo("ACTIVE"))
                .body("data.a.secrets.prefix", equalTo(List.of(made.prefix())));
        ask(as(ADMINISTRATOR), "{ a: apiKeys(first: 100) { edges { node { id } } } }")
                .body("data.a.edges.node.id", hasItem(made.id()))
                .extract()
                .asString();
        for (var table : List.of("api_key", "api_key_secret", "api_key_event", "api_key_read")) {
            var kept = pool.query("select t::text from " + table + " t")
                    .execute()
                    .await()
                    .atMost(Duration.ofSeconds(5));
            kept.forEach(row ->
                    assertThat(row.getString(0)).doesNotContain(made.secret().substring(14)));
        }
    }

    @Test
    void theSameCommandTwiceIssuesOneKey() {
        var once = "once-" + UUID.randomUUID();
        assertThat(issuing(as(ADMINISTRATOR), terms(), once).getString("data.issueApiKey.secret"))
                .isNotNull();
        assertThat(issuing(as(ADMINISTRATOR), terms(), once).getString("errors[0].extensions.code"))
                .isEqualTo("key-already-issued");
    }

    @Test
    void whatIsWrongWithAKeyIsSaidAllAtOnce() {
        var wrong = terms().put("name", " ")
                .put("scopes", new JsonArray())
                .put("addresses", new JsonArray().add("300.1.1.1").add("10.0.0.0/40"))
                .put("unitIds", new JsonArray().add("a,b"))
                .put("periodFrom", "2026-03-02")
                .put("periodTo", "2026-03-01")
                .put("perMinute", 0)
                .put("expiresOn", LocalDate.now().plusYears(3).toString());
        var answer = issuing(ADMINISTRATOR, wrong);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid-input");
        assertThat(answer.getList("errors[0].extensions.violations.field"))
                .containsExactlyInAnyOrder(
                        "name", "scopes", "addresses", "addresses", "unitIds", "periodTo", "perMinute", "expiresOn");
    }

    @Test
    void aNewSecretTakesOverWhileTheOldOneGoesOn() {
        figuresAreThere();
        var made = issue(terms());
        var second = rotated(made.id(), 7);
        ask(with(made), FIGURES).body("errors", nullValue());
        ask(with(second), FIGURES).body("errors", nullValue());
        ask(as(ADMINISTRATOR), "{ a: apiKey(id: \"" + made.id() + "\") { secrets { prefix validUntil } } }")
                .body("data.a.secrets", hasSize(2))
                .body("data.a.secrets[0].validUntil", nullValue())
                .body("data.a.secrets[1].validUntil", notNullValue());
        var third = rotated(made.id(), 0);
        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> {
            for (var old : List.of(made.secret(), second))
                with(old).get("/api/v1/key").then().statusCode(401).body("type", containsString("key-expired"));
        });
        ask(with(third), FIGURES).body("errors", nullValue());
    }

    private static String rotated(String id, int days) {
        return ask(
                        as(ADMINISTRATOR),
                        "mutation { a: rotateApiKey(id: \"" + id + "\", overlapDays: " + days + ") { secret } }")
                .body("errors", nullValue())
                .extract()
                .path("data.a.secret");
    }

    @Test
    void aRevokedKeyStopsWorkingWithinASecondAndForGood() {
        figuresAreThere();
        var made = issue(terms());
        ask(with(made), FIGURES).body("errors", nullValue());
        ask(
                        as(ADMINISTRATOR),
                        "mutation { a: revokeApiKey(id: \"" + made.id()
                                + "\", reason: \"Lộ khóa\") { state revokeReason revokedBy } }")
                .body("data.a.state", equalTo("REVOKED"))
                .body("data.a.revokeReason", equalTo("Lộ khóa"))
                .body("data.a.revokedBy", equalTo(ADMINISTRATOR));
        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> with(made)
                .get("/api/v1/key")
                .then()
                .statusCode(401)
                .body("type", containsString("key-revoked")));
        ask(as(ADMINISTRATOR), "mutation { a: rotateApiKey(id: \"" + made.id() + "\") { secret } }")
                .body("errors[0].extensions.code", equalTo("key-ended"));
        ask(as(ADMINISTRATOR), "mutation { a: revokeApiKey(id: \"" + made.id() + "\", reason: \"r\") { id } }")
                .body("errors[0].extensions.code", equalTo("key-ended"));
    }

    @Test
    void whatAnotherGatewayRevokedStopsHereWithinASecondToo() {
        figuresAreThere();
        var made = issue(terms());
        ask(with(made), FIGURES).body("errors", nullValue());
        inTheDatabase("update api_key set revoked_at = now(), revoked_by = 'x', revoke_reason = 'x' where id = '"
                + made.id() + "'");
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> with(made).get("/api/v1/key").then().statusCode(401));
    }

    @Test
    void theProvinceSeesWhatWasReadAndHowMuchInAMonth() {
        figuresAreThere();
        var made = issue(terms().put("name", "Khóa \"đọc\""));
        ask(with(made), FIGURES).body("errors", nullValue());
        ask(with(made), CASES).body("errors", nullValue());
        with(made)
                .get("/api/v1/figures/cases.csv?indicator=RECEIVED&from=2026-03-01&to=2026-03-31")
                .then()
                .statusCode(200);
        var reads =
                "{ a: apiKeyReads(id: \"" + made.id() + "\") { edges { node { query filter rows status address } } } }";
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> ask(as(ADMINISTRATOR), reads)
                .body("data.a.edges.node.query", hasItems("figures", "Cases: figureCases", "/api/v1/figures/cases.csv"))
                .body("data.a.edges.find { it.node.query == 'Cases: figureCases' }.node.rows", equalTo(2))
                .body("data.a.edges.find { it.node.query.endsWith('csv') }.node.rows", equalTo(3))
                .body("data.a.edges.node.filter", hasItem(containsString("2026-03-01")))
                .body("data.a.edges.node.status", equalTo(List.of(200, 200, 200))));
        var mine = "data.a.find { it.keyId == '" + made.id() + "' }";
        ask(as(ADMINISTRATOR), "{ a: apiKeyUsage { keyId reads rows refused days lastReadAt } }")
                .body(mine + ".reads", equalTo(3))
                .body(mine + ".rows", greaterThanOrEqualTo(5))
                .body(mine + ".days", equalTo(1));
        ask(as(ADMINISTRATOR), "{ a: apiKeyUsage(month: \"2020-01\") { keyId } }")
                .body("data.a.keyId", not(hasItem(made.id())));
        ask(as(ADMINISTRATOR), "{ a: apiKeyUsage(month: \"now\") { keyId } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        assertThat(as(ADMINISTRATOR)
                        .get("/api/v1/api-keys/usage.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("keyId,name,owner,reads,rows,refused,days,lastReadAt")
                .contains(made.id() + "\",\"Khóa \"\"đọc\"\"\"");
    }
}
