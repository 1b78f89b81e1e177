package vn.tthc.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.identity.KeyLimits;
import vn.tthc.platform.identity.KeyScope;
import vn.tthc.platform.identity.KeyStatement;
import vn.tthc.reporting.ReportingTest;
import vn.tthc.test.Events;
import vn.tthc.test.Tokens;

/** Keys of national consumers at the service itself, where the gateway's word is checked and not simply believed. */
@QuarkusTest
class KeyAccessTest extends ReportingTest {
    private static final Set<KeyScope> ALL = Set.of(KeyScope.values());

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    @ConfigProperty(name = "tthc.keys.statement-secret")
    String secret;

    @Test
    void theAccountOfKeysSeesNothingWithoutAStatementThatIsBelieved() {
        var limits = limits(ALL, Set.of(), Set.of());
        var good = KeyStatement.sign(limits, secret, clock.instant());
        refused(given().auth().oauth2(Tokens.keys()));
        for (var statement : List.of(
                "",
                "x",
                "x.y",
                good.substring(0, good.length() - 3) + "AAA",
                "e30" + good,
                KeyStatement.sign(limits, "another-secret-of-the-same-length", clock.instant()),
                KeyStatement.sign(limits, secret, clock.instant().minusSeconds(120)),
                KeyStatement.sign(limits, secret, clock.instant().plusSeconds(600))))
            refused(given().auth().oauth2(Tokens.keys()).header(KeyStatement.HEADER, statement));
    }

    @Test
    void nobodyElseComesWithAStatement() {
        var statement = KeyStatement.sign(limits(ALL, Set.of(), Set.of()), secret, clock.instant());
        refused(given().auth().oauth2(Tokens.of("tinh.baocao")).header(KeyStatement.HEADER, statement));
        refused(given().auth().oauth2(Tokens.of("quocgia")).header(KeyStatement.HEADER, statement));
        refused(given().header(KeyStatement.HEADER, statement));
    }

    @Test
    void aKeySeesTheFieldsItIsLimitedToAndNoOther() {
        var own = newField();
        var other = newField();
        publish(dossier(own, Map.of()));
        publish(dossier(own, Map.of("handlingUnitId", RACH_GIA)));
        publish(dossier(other, Map.of()));
        awaitTotal("tinh.baocao", question(own, Map.of()), "RECEIVED", 2);
        awaitTotal("tinh.baocao", question(other, Map.of()), "RECEIVED", 1);
        var key = limits(ALL, Set.of(), Set.of(own));
        assertThat(received(key, question(own, Map.of()))).isEqualTo(2);
        assertThat(received(key, everything())).as("without a field: its own").isEqualTo(2);
        assertThat(received(key, with(everything(), "groupBy", "UNIT"))).isEqualTo(2);
        with(key)
                .body(cases(everything()))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(200)
                .body("totalCount", equalTo(2));
        outside(key, question(other, Map.of()), "field");
    }

    @Test
    void theDatabaseItselfShowsAKeyNoOtherFields() {
        var own = newField();
        var other = newField();
        publish(dossier(own, Map.of()));
        publish(dossier(other, Map.of()));
        awaitTotal("tinh.baocao", question(own, Map.of()), "RECEIVED", 1);
        awaitTotal("tinh.baocao", question(other, Map.of()), "RECEIVED", 1);
        for (var table : List.of("fact", "counter")) {
            var fields = pool.withTransaction(
                            connection -> scope(connection, own).chain(() -> connection
                                    .query("select distinct field_code from " + table)
                                    .execute()))
                    .await()
                    .atMost(Duration.ofSeconds(5));
            assertThat(fields).extracting(row -> row.getString(0)).containsExactly(own);
        }
    }

    private static io.smallrye.mutiny.Uni<?> scope(SqlConnection connection, String fields) {
        return connection
                .preparedQuery("select set_config('app.scope', 'all', true), set_config('app.fields', $1, true)")
                .execute(Tuple.of(fields));
    }

    @Test
    void aKeySeesItsUnitsWithTheirPredecessorsAndNoOther() {
        var field = newField();
        publish(dossier(field, Map.of()));
        publish(dossier(field, Map.of("handlingUnitId", MY_BINH)));
        publish(dossier(field, Map.of("handlingUnitId", RACH_GIA)));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 3);
        var key = limits(ALL, Set.of(LONG_XUYEN), Set.of());
        assertThat(received(key, question(field, Map.of()))).isEqualTo(2);
        assertThat(received(key, question(field, Map.of("unit", LONG_XUYEN)))).isEqualTo(2);
        outside(key, question(field, Map.of("unit", RACH_GIA)), "unit");
        with(key)
                .body(question(field, Map.of("unit", "no-such-unit")))
                .post("/api/v1/figures")
                .then()
                .statusCode(404);
    }

    @Test
    void daysThatAKeyDoesNotOpenAreRefusedAndNotLeftOut() {
        var field = newField();
        publish(dossier(field, Map.of()));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        var march = key(ALL, Set.of(), Set.of(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(received(march, question(field, Map.of()))).isEqualTo(1);
        outside(march, question(field, Map.of("from", "2026-02-28")), "from");
        outside(march, question(field, Map.of("to", "2026-04-01")), "from");
        with(march)
                .body(cases(question(field, Map.of("to", "2026-04-01"))))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(403);
    }

    @Test
    void scopesOpenWhatTheySayAndNothingMore() {
        var figures = limits(Set.of(KeyScope.FIGURES), Set.of(), Set.of());
        var casesOnly = limits(Set.of(KeyScope.CASES), Set.of(), Set.of());
        var question = question(newField(), Map.of());
        with(figures).body(question).post("/api/v1/figures").then().statusCode(200);
        with(figures)
                .body(cases(question))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(403)
                .body("type", endsWith("outside-key"));
        with(casesOnly).body(question).post("/api/v1/figures").then().statusCode(403);
        with(casesOnly)
                .body(cases(question))
                .post("/api/v1/figures/cases")
                .then()
                .statusCode(200);
        with(limits(ALL, Set.of(), Set.of()))
                .post("/api/v1/figures/recount")
                .then()
                .statusCode(403);
        with(limits(ALL, Set.of(), Set.of()))
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(403);
    }

    @Test
    void theFileHasAsManyLinesAsTheFigureSays() {
        var field = newField();
        var other = newField();
        for (int i = 0; i < 620; i++)
            Events.publish(
                    UUID.randomUUID(),
                    "tthc.dossier.dossiers",
                    "k" + field + i,
                    "vn.tthc.dossier.changed.v1",
                    dossier(field, Map.of("handlingUnitId", i % 3 == 0 ? RACH_GIA : LONG_XUYEN)));
        publish(dossier(other, Map.of()));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 620);
        var key = limits(ALL, Set.of(), Set.of(field));
        for (var narrowed : List.of(Map.<String, String>of(), Map.of("unit", RACH_GIA))) {
            int figure = received(key, with(question(field, Map.of()), narrowed));
            assertThat(lines(key, "ndjson", narrowed)).hasSize(figure).allMatch(line -> line.startsWith("{\"id\":"));
            assertThat(lines(key, "csv", narrowed)).hasSize(figure + 1);
        }
        assertThat(lines(key, "csv", Map.of()).getFirst()).startsWith("id,kind,code,procedureCode,");
        assertThat(lines(key, "ndjson", Map.of())).doesNotHaveDuplicates();
        assertThat(as("rachgia.baocao")
                        .queryParams(Map.of(
                                "indicator", "RECEIVED", "from", "2026-03-01", "to", "2026-03-31", "field", field))
                        .get("/api/v1/figures/cases.csv")
                        .asString()
                        .lines())
                .as("staff: its own scope")
                .hasSize(1 + 207);
    }

    @Test
    void aFileIsRefusedAsItsFigureWouldBe() {
        var key = limits(ALL, Set.of(LONG_XUYEN), Set.of("F-X"));
        var window = Map.of("indicator", "RECEIVED", "from", "2026-03-01", "to", "2026-03-31");
        given().queryParams(window).get("/api/v1/figures/cases.csv").then().statusCode(401);
        for (var file : List.of("csv", "ndjson")) {
            var path = "/api/v1/figures/cases." + file;
            as("tinh.quantri").queryParams(window).get(path).then().statusCode(403);
            with(key)
                    .queryParams(window)
                    .queryParam("unit", RACH_GIA)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("outside-key"));
            with(key)
                    .queryParams(window)
                    .queryParam("field", "F-Y")
                    .get(path)
                    .then()
                    .statusCode(403);
            with(key).queryParam("indicator", "RECEIVED").get(path).then().statusCode(400);
            with(key)
                    .queryParams(with(window, "from", "yesterday"))
                    .get(path)
                    .then()
                    .statusCode(400);
            with(key)
                    .queryParams(with(window, "indicator", "ON_TIME_RATE"))
                    .get(path)
                    .then()
                    .statusCode(422);
            with(limits(Set.of(KeyScope.FIGURES), Set.of(), Set.of()))
                    .queryParams(window)
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    private List<String> lines(KeyLimits key, String file, Map<String, String> more) {
        return with(key)
                .queryParams(Map.of("indicator", "RECEIVED", "from", "2026-03-01", "to", "2026-03-31"))
                .queryParams(more)
                .get("/api/v1/figures/cases." + file)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static void refused(RequestSpecification caller) {
        caller.contentType(ContentType.JSON)
                .body(question("F", Map.of()))
                .post("/api/v1/figures")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private void outside(KeyLimits key, Map<String, Object> question, String part) {
        with(key)
                .body(question)
                .post("/api/v1/figures")
                .then()
                .statusCode(403)
                .body("type", endsWith("outside-key"))
                .body("errors[0].field", equalTo(part));
    }

    private int received(KeyLimits key, Map<String, Object> question) {
        return total(
                with(key)
                        .body(question)
                        .post("/api/v1/figures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(),
                "RECEIVED");
    }

    private static Map<String, Object> everything() {
        var question = question("", Map.of());
        question.remove("field");
        return question;
    }

    private static Map<String, Object> cases(Map<String, Object> question) {
        var cases = new HashMap<>(question);
        cases.remove("indicators");
        cases.put("indicator", "RECEIVED");
        return cases;
    }

    private static Map<String, Object> with(Map<String, ?> question, String name, Object value) {
        return with(question, Map.of(name, value));
    }

    private static Map<String, Object> with(Map<String, ?> question, Map<String, ?> more) {
        var all = new HashMap<String, Object>(question);
        all.putAll(more);
        return all;
    }

    private RequestSpecification with(KeyLimits limits) {
        return given().auth()
                .oauth2(Tokens.keys())
                .header(KeyStatement.HEADER, KeyStatement.sign(limits, secret, clock.instant()))
                .contentType(ContentType.JSON);
    }

    private static KeyLimits limits(Set<KeyScope> scopes, Set<String> units, Set<String> fields) {
        return key(scopes, units, fields, null, null);
    }

    private static KeyLimits key(
            Set<KeyScope> scopes, Set<String> units, Set<String> fields, LocalDate from, LocalDate to) {
        return new KeyLimits("k", "Khóa thử", scopes, units, fields, from, to);
    }
}
