package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.identity.KeyStatement;

/** What a key opens, how often, and what it never opens. */
@QuarkusTest
class KeyDoorTest extends KeyTest {
    @ConfigProperty(name = "tthc.keys.statement-secret")
    String statementSecret;

    @Inject
    Pool pool;

    @Test
    void theServicesAreAskedByTheAccountOfKeysWithAStatementOfTheLimits() throws Exception {
        figuresAreThere();
        var made = issue(terms().put("unitIds", new JsonArray().add(LONG_XUYEN))
                .put("fieldCodes", new JsonArray().add("HT"))
                .put("scopes", new JsonArray().add("FIGURES"))
                .put("periodFrom", "2026-01-01"));
        ask(with(made), FIGURES).body("errors", nullValue());
        var call = backstage.calls().getLast();
        var token = call.header("Authorization").substring("Bearer ".length()).split("\\.")[1];
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
        assertThat(claims.getString("preferred_username")).isEqualTo("service-account-tthc-keys");
        assertThat(claims.getString("level")).isEqualTo("national");
        var scopes = new ArrayList<Object>();
        claims.getJsonObject("authorization")
                .getJsonArray("permissions")
                .forEach(each ->
                        scopes.addAll(((JsonObject) each).getJsonArray("scopes").getList()));
        assertThat(scopes).containsExactlyInAnyOrder("figures:read", "figures:cases");
        var limits = KeyStatement.verify(call.header(KeyStatement.HEADER), statementSecret, Instant.now());
        assertThat(limits.id()).isEqualTo(made.id());
        assertThat(limits.scopes()).containsExactly(KeyScope.FIGURES);
        assertThat(limits.units()).containsExactly(LONG_XUYEN);
        assertThat(limits.fields()).containsExactly("HT");
        assertThat(limits.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(call.headers().values()).noneMatch(value -> value.contains(made.secret()));
    }

    @Test
    void aReaderSeesItsOwnKey() {
        figuresAreThere();
        var made = issue(terms().put("perDay", 50));
        ask(with(made), FIGURES).body("errors", nullValue());
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> with(made)
                .get("/api/v1/key")
                .then()
                .statusCode(200)
                .body("name", equalTo("Thống kê TTHC"))
                .body("scopes", equalTo(List.of("CATALOGUE", "FIGURES", "CASES")))
                .body("prefix", equalTo(made.prefix()))
                .body("perDay", equalTo(50))
                .body("lastUsedAt", matchesPattern("20.*"))
                .body("thisMonth.reads", org.hamcrest.Matchers.greaterThan(0)));
        with(made).get("/api/v1/key/reads?first=5").then().statusCode(200).body("items.query", hasItem("figures"));
        ask(with(made), "{ a: me { name level } b: fields { code } }")
                .body("data.a.name", equalTo("Thống kê TTHC"))
                .body("data.a.level", equalTo("NATIONAL"));
    }

    @Test
    void aKeyChangesNothing() {
        var made = issue(terms());
        for (var mutation : List.of(
                "mutation { actOnFeedback(input: {id: \"f\", revision: 1, action: ACCEPT}, idempotencyKey: \"k2345678\") { id } }",
                "mutation { resendToPortal(dossierId: \"d\", reason: \"r\", idempotencyKey: \"k2345678\") { code } }",
                "mutation { reconcileWithPortal(idempotencyKey: \"k2345678\") { id } }",
                "mutation { repairPortalDifferences(ids: [\"x\"], reason: \"r\", idempotencyKey: \"k2345678\") { queued } }",
                "mutation { settlePortalDifference(id: \"x\", ground: \"g\", idempotencyKey: \"k2345678\") { id } }",
                "mutation { revokeApiKey(id: \"" + made.id() + "\", reason: \"r\") { id } }"))
            ask(with(made), mutation).statusCode(403).body("errors[0].extensions.code", equalTo("key-reads-only"));
        for (var path : List.of(
                "/api/files", "/api/decisions/d/annex", "/api/exchange/evidence", "/public/feedbacks", "/api/v1/key"))
            with(made).body("x").post(path).then().statusCode(403).body("type", endsWith("/outside-key"));
        assertThat(backstage.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossiers { totalCount }",
                "dossier(id: \"x\") { applicant { name } }",
                "applicantHistory(identityNumber: \"089123456789\", purpose: RECEIVE_DOSSIER) { name }",
                "feedbacks { totalCount }",
                "desk { tiles { kind } }",
                "decisions { totalCount }",
                "apiKeys { totalCount }",
                "exchangeLink { waiting }",
                "exchangeEntries { totalCount }",
                "exchangeEntry(dossierId: \"d1\") { code }",
                "reconciliations { ours }",
                "portalDifferences { totalCount }",
                "portalDifferenceCounts { open }",
                "workflowProblems { totalCount }"
            })
    void whatIsAboutPersonsOrInsideIsOpenToNoKey(String field) {
        var made = issue(terms());
        for (var query : List.of(
                "{ fields { code } " + field + " }", "{ fields { code } ...F } fragment F on Query { " + field + " }"))
            ask(with(made), query).statusCode(403).body("errors[0].extensions.code", equalTo("outside-key"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void thePersonBehindACaseIsNotEvenAskedFor() {
        figuresAreThere();
        ask(with(issue(terms())), """
                { figureCases(query: {indicator: RECEIVED, from: "2026-03-01", to: "2026-03-31"})
                  { edges { node { code dossier { applicant { name } } feedback { sender { name } } } } } }""")
                .body("data.figureCases.edges[0].node.code", equalTo("H01-0"))
                .body("data.figureCases.edges[0].node.dossier", nullValue());
        assertThat(backstage.calls()).noneMatch(call -> call.path().matches("/(dossier|feedback)/.*"));
    }

    @Test
    void scopesOpenWhatTheySay() {
        figuresAreThere();
        var figures = issue(terms().put("scopes", new JsonArray().add("FIGURES")));
        ask(with(figures), FIGURES).body("errors", nullValue());
        ask(with(figures), CASES).statusCode(403).body("errors[0].extensions.code", equalTo("outside-key"));
        ask(with(figures), "{ procedures(first: 1) { totalCount } }").statusCode(403);
        var catalogue = issue(terms().put("scopes", new JsonArray().add("CATALOGUE")));
        ask(with(catalogue), "{ procedures(first: 1) { totalCount } }").body("errors", nullValue());
        ask(with(catalogue), FIGURES).statusCode(403);
    }

    @Test
    void whatAServiceRefusesIsPassedOn() {
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.problem(403, "outside-key"));
        ask(with(issue(terms())), FIGURES).body("errors[0].extensions.code", equalTo("outside-key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tthc_",
                "tthc_00000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tthc_zzzzzzzz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "tthc_00000000_AAAA"
            })
    void whatIsNoKeyOpensNothingNotEvenWhatIsOpenToEveryone(String key) {
        with(key)
                .contentType("application/json")
                .body("{\"query\": \"{ fields { code } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("type", endsWith("/key-unknown"));
    }

    @Test
    void theRightPrefixWithAnotherSecretOpensNothing() {
        var made = issue(terms());
        char last = made.secret().charAt(40) == 'A' ? 'B' : 'A';
        var forged = made.secret().substring(0, 40) + last + made.secret().substring(41);
        with(forged).get("/api/v1/key").then().statusCode(401).body("type", endsWith("/key-unknown"));
    }

    @Test
    void aKeyInAnAddressIsNoKey() {
        var made = issue(terms());
        given().queryParam("access_token", made.secret())
                .queryParam("key", made.secret())
                .get("/api/v1/key")
                .then()
                .statusCode(401);
    }

    @Test
    void anExpiredKeyIsToldSo() {
        var made = issue(terms());
        inTheDatabase("update api_key set expires_at = now() - interval '1 second' where id = '" + made.id() + "'");
        with(made).get("/api/v1/key").then().statusCode(401).body("type", endsWith("/key-expired"));
    }

    @Test
    void aKeyIsUsedFromItsAddressesOnly() {
        figuresAreThere();
        var here = issue(terms().put("addresses", new JsonArray().add("127.0.0.0/30")));
        assertThat(from("127.0.0.2", "Bearer " + here.secret(), FIGURES).statusCode())
                .isEqualTo(200);
        var refused = from("127.0.0.9", "Bearer " + here.secret(), FIGURES);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/key-address");
    }

    @Test
    void aKeyThatAsksTooFastIsHeldBackAndNobodyElse() {
        figuresAreThere();
        var fast = issue(terms().put("perMinute", 3));
        var other = issue(terms());
        ask(with(fast), FIGURES)
                .header("RateLimit-Policy", equalTo("\"minute\";q=3;w=60, \"day\";q=100000;w=86400"))
                .header("RateLimit", matchesPattern("\"minute\";r=2;t=\\d+, \"day\";r=99999;t=\\d+"));
        ask(with(fast), FIGURES).statusCode(200);
        ask(with(fast), FIGURES).statusCode(200);
        ask(with(fast), FIGURES)
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", endsWith("/key-rate"));
        ask(with(other), FIGURES).statusCode(200).body("errors", nullValue());
        ask(as("tinh.baocao"), FIGURES).statusCode(200).body("errors", nullValue());
    }

    @Test
    void whatAnotherGatewayTookOfTheMinuteCounts() {
        figuresAreThere();
        var made = issue(terms().put("perMinute", 50));
        ask(with(made), FIGURES).header("RateLimit", containsString("\"minute\";r=49;"));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            pool.preparedQuery(
                            "update api_key_day set minute = date_trunc('minute', now()), in_minute = 50 where key_id = $1")
                    .execute(Tuple.of(UUID.fromString(made.id())))
                    .await()
                    .atMost(Duration.ofSeconds(5));
            ask(with(made), FIGURES)
                    .statusCode(429)
                    .header("Retry-After", matchesPattern("\\d+"))
                    .body("type", endsWith("/key-rate"));
        });
    }

    @Test
    void aDayHasAQuota() {
        figuresAreThere();
        var made = issue(terms().put("perDay", 2));
        ask(with(made), FIGURES).header("RateLimit", containsString("\"day\";r=1;"));
        ask(with(made), FIGURES).header("RateLimit", containsString("\"day\";r=0;"));
        ask(with(made), FIGURES)
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", endsWith("/key-quota"));
    }

    @Test
    void aKeyThatKeepsTheServicesBusyKeepsNobodyElseWaiting() {
        figuresAreThere();
        backstage.on("POST /reporting/api/v1/figures/cases", call -> Answer.json(Samples.page(List.of(), "c", false, 0))
                .slow(Duration.ofMillis(1_200)));
        var busy = issue(terms());
        var other = issue(terms());
        var running = new ArrayList<CompletableFuture<Integer>>();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < 12; i++)
            running.add(CompletableFuture.supplyAsync(
                    () -> ask(with(busy), CASES).extract().statusCode(), threads));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> running.stream().filter(CompletableFuture::isDone).count() == 8);
        ask(with(other), FIGURES).statusCode(200).body("errors", nullValue());
        ask(as("tinh.baocao"), FIGURES).statusCode(200).body("errors", nullValue());
        assertThat(running.stream().map(CompletableFuture::join))
                .as("four at once, the others come again later")
                .containsExactlyInAnyOrder(200, 200, 200, 200, 429, 429, 429, 429, 429, 429, 429, 429);
        ask(with(busy), FIGURES).statusCode(200);
    }

    @Test
    void guessingIsHeldBack() {
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 40; i++)
            answers.add(from("127.0.0.3", "Bearer tthc_00000000_" + "A".repeat(43), FIGURES)
                    .statusCode());
        assertThat(Set.copyOf(answers)).containsExactlyInAnyOrder(401, 429);
    }

    @Test
    void whoHasNotLoggedInAsksThreeHundredTimesAMinute() {
        long start = System.nanoTime();
        int answered = 0;
        var answer = from("127.0.0.4", "", "{ fields { code } }");
        while (answer.statusCode() == 200 && answered < 2_000) {
            answered++;
            answer = from("127.0.0.4", "", "{ fields { code } }");
        }
        long filledUp = (System.nanoTime() - start) * 300 / 60_000_000_000L;
        assertThat((long) answered).isBetween(300L, 301 + filledUp);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("too-many-requests");
        assertThat(from("127.0.0.5", "", "{ fields { code } }").statusCode()).isEqualTo(200);
    }

    @Test
    void theFilesOfAFigureComeThroughWhole() {
        figuresAreThere();
        var made = issue(terms());
        var question = "?indicator=RECEIVED&from=2026-03-01&to=2026-03-31";
        assertThat(with(made)
                        .get("/api/v1/figures/cases.ndjson" + question)
                        .asString()
                        .lines())
                .hasSize(3);
        var call = backstage.calls().getLast();
        assertThat(call.query()).isEqualTo(question.substring(1));
        assertThat(call.header(KeyStatement.HEADER)).isNotEmpty();
        as("tinh.baocao").get("/api/v1/figures/cases.csv" + question).then().statusCode(200);
        assertThat(backstage.calls().getLast().header(KeyStatement.HEADER)).isEmpty();
        given().get("/api/v1/figures/cases.csv" + question).then().statusCode(401);
    }

    @Test
    void noLogHoldsAKey() {
        figuresAreThere();
        var lines = new ArrayList<String>();
        var watch = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage()
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                        + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(watch);
        try {
            var made = issue(terms());
            ask(with(made), FIGURES).body("errors", nullValue());
            with(made.secret() + "x").get("/api/v1/key").then().statusCode(401);
            assertThat(lines).noneMatch(line -> line.contains(made.secret().substring(14)));
        } finally {
            Logger.getLogger("").removeHandler(watch);
        }
    }
}
