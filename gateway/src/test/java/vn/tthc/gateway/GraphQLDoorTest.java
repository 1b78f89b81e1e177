package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.Tokens;

@QuarkusTest
class GraphQLDoorTest extends GatewayTest {
    private static final String TWO = new JsonObject()
            .put("query", "{ fields { code } procedures(first: 1) { totalCount } }")
            .encode();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/jsonp",
                "text/plain; a=application/json"
            })
    void nothingButJsonIsTaken(String type) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type.split(";")[0], ContentType.TEXT)))
                .header("Content-Type", type)
                .body(TWO)
                .post("/graphql")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", endsWith("/unsupported-media-type"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aMutationAsTextIsNotRun() {
        given().auth()
                .oauth2(Tokens.plain("longxuyen.pakn"))
                .contentType(ContentType.TEXT)
                .body("{\"query\":\"mutation { actOnFeedback(input: {id: \\\"f\\\", revision: 1, action: ACCEPT}, "
                        + "idempotencyKey: \\\"k2345678\\\") { id } }\"}")
                .post("/graphql")
                .then()
                .statusCode(415);
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aFormOrAnAddressRunsNoMutationEither() {
        String change = "mutation { a: actOnFeedback(input: {id: \"f\", revision: 1, action: ACCEPT}, "
                + "idempotencyKey: \"k2345678\") { id } b: actOnFeedback(input: {id: \"f\", revision: 1, action: ACCEPT}, "
                + "idempotencyKey: \"k2345679\") { id } }";
        as("longxuyen.pakn").formParam("query", change).post("/graphql").then().statusCode(415);
        as("longxuyen.pakn")
                .queryParam("query", change)
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST");
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void anAddressMayRead() {
        given().queryParam("query", "query A($n: Int) { fields { code } procedures(first: $n) { totalCount } }")
                .queryParam("operationName", "A")
                .queryParam("variables", "{\"n\": 1}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("data.procedures.totalCount", equalTo(2));
        given().queryParam("query", "{ fields { code } me { username } }")
                .cookie("__Host-q_session", "of-a-person-who-follows-a-link-on-another-site")
                .get("/graphql")
                .then()
                .statusCode(403)
                .body("type", endsWith("/client-header-missing"));
    }

    @Test
    void noOtherMethodIsTaken() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS"}) {
            given().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, POST");
        }
        given().header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .get("/graphql")
                .then()
                .statusCode(405);
    }

    @Test
    void whoAcceptsNeitherMediaTypeIsTold() {
        given().contentType(ContentType.JSON)
                .accept(ContentType.HTML)
                .body(TWO)
                .post("/graphql")
                .then()
                .statusCode(406)
                .body("type", endsWith("/not-acceptable"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var big = new JsonObject()
                .put("query", "{ fields { code } procedures(first: 1) { totalCount } }")
                .put("variables", new JsonObject().put("x", "x".repeat(2_000_000)))
                .encode();
        given().contentType(ContentType.JSON)
                .body(big)
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("type", endsWith("/too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "[{\"query\":\"{fields{code}}\"}]",
                "{}",
                "{\"query\":\"\"}",
                "{\"query\":5}",
                "\"x\"",
                ""
            })
    void aBodyThatIsNoRequestIsRefusedWithAReason(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("malformed-query"))
                .body("errors[0].extensions.traceId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ fields { code } procedures(first: 1 { totalCount }                     | malformed-query   | sai cú pháp (1:39)",
                "{ fields { code } noSuchField }                                          | invalid-query     | noSuchField",
                "query A { fields { code } } query B { fields { code } me { name } }      | unknown-operation | thao tác",
                "query A($n: Int!) { fields { code } procedures(first: $n) { totalCount } } | invalid-variables | biến"
            })
    void aQueryThatCannotBeRunSaysWhyAndRunsNothing(String query, String code, String message) {
        ask(anyone(), query).statusCode(200).body("errors[0].extensions.code", equalTo(code));
        given().contentType(ContentType.JSON)
                .accept("application/graphql-response+json")
                .body(new JsonObject().put("query", query).encode())
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("$", not(hasKey("data")))
                .body("errors[0].message", containsString(message))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.detailEn", notNullValue())
                .body("errors[0].extensions.traceId", matchesPattern("[0-9a-f]{32}"));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void anOperationOfTheFrontEndIsAskedByItsHash() throws IOException {
        JsonObject me = operation("Me");
        given().auth()
                .oauth2(Tokens.plain("tuphap.xuly"))
                .contentType(ContentType.JSON)
                .body(byHash(me.getString("id")).encode())
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.username", equalTo("tuphap.xuly"));
        given().auth()
                .oauth2(Tokens.plain("tuphap.xuly"))
                .queryParam(
                        "extensions",
                        byHash(me.getString("id")).getJsonObject("extensions").encode())
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.username", equalTo("tuphap.xuly"));
    }

    @Test
    void aHashThatNobodyKnowsIsSaidInTheWordsOfTheProtocol() {
        given().contentType(ContentType.JSON)
                .body(byHash("0".repeat(64)).encode())
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("persisted-query-not-found"))
                .body("errors[0].extensions.traceId", notNullValue());
    }

    private static JsonObject byHash(String id) {
        var persisted = new JsonObject().put("version", 1).put("sha256Hash", id);
        return new JsonObject().put("extensions", new JsonObject().put("persistedQuery", persisted));
    }

    /** As the front end of this build knows it. */
    static JsonObject operation(String name) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/operations.jsonl")).stream()
                .map(JsonObject::new)
                .filter(each -> each.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAQueryMayCostIsTold() {
        ask(anyone(), "{ fields { code } procedures(first: 7) { edges { node { code name } } } }")
                .statusCode(200)
                .body("extensions.cost.requested", equalTo(1 + 5 + 2 + 3 * 7))
                .body("extensions.cost.limit", equalTo(50_000));
    }

    @Test
    void aPageOfPagesIsRefusedWithWhatItWouldCost() {
        String many = IntStream.range(0, 15)
                .mapToObj(
                        i -> "p" + i + ": procedures(first: 100) { edges { node { code name fieldCode fieldName level "
                                + "limits { text value unit channel } components { name originals copies required } "
                                + "fees { text amount kind channel } } } }")
                .collect(Collectors.joining(" "));
        ask(anyone(), "{ fields { code } " + many + " }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("query-too-costly"))
                .body("extensions.cost.requested", greaterThan(50_000));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aThousandAliasesAreRefused() {
        refused("{ " + aliases(100, "fields { code }") + " }", "too-many-aliases");
        refused("{ " + aliases(21, "procedures(first: 1) { totalCount }") + " }", "too-many-aliases");
        refused("{ " + aliases(1_000, "fields { code }") + " }", "query-too-long");
    }

    @Test
    void aQueryTooDeepTooWideOrTooLongIsRefused() {
        refused(
                "{ fields { code } orgUnit(id: \"x\") " + "{ parent ".repeat(12) + "{ id }" + "}".repeat(12) + " }",
                "query-too-deep");
        var names = IntStream.range(0, 9).mapToObj(i -> "...F" + i).collect(Collectors.joining(" "));
        var wide = IntStream.range(0, 9)
                .mapToObj(i -> "fragment F" + i + " on Query { " + "fields { code name procedures } ".repeat(20) + "}")
                .collect(Collectors.joining(" "));
        refused("{ " + names + " } " + wide, "query-too-complex");
        refused("{ fields { " + "code ".repeat(500) + "} me { name } }", "query-too-complex");
        refused("{ fields { " + "code ".repeat(3_000) + "} me { name } }", "query-too-long");
        refused("{ " + "fields { code } ".repeat(800) + "}", "query-too-long");
        refused(
                "{ fields { "
                        + IntStream.range(0, 20_000).mapToObj(i -> "f" + i).collect(Collectors.joining(" ")) + "} }",
                "query-too-long");
    }

    @Test
    void directivesWithoutEndAreRefused() {
        refused("{ fields " + "@include(if: true) ".repeat(50) + "{ code } me { name } }", "too-many-directives");
        refused("{ fields " + "@aa ".repeat(2_000) + "{ code } me { name } }", "query-too-long");
    }

    private static String aliases(int some, String field) {
        return IntStream.range(0, some).mapToObj(i -> "a" + i + ": " + field).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, 100_000})
    void aPageHasOneToAHundredItems(int first) {
        ask(anyone(), "{ fields { code } procedures(first: " + first + ") { totalCount } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.violations[0].field", equalTo("first"));
        assertThat(backstage.calls()).noneMatch(call -> call.path().endsWith("/procedures"));
    }

    @Test
    void aCursorOfSomeoneElseIsRefused() {
        ask(anyone(), "{ fields { code } procedures(first: 1, after: \"???\") { totalCount } }")
                .body("errors[0].extensions.violations[0].field", equalTo("after"));
    }

    @Test
    void outsideADemonstrationTheSchemaIsShownToThoseWhoAreSignedInOnly() {
        refused("{ fields { code } __schema { types { name } } }", "introspection-disabled");
        refused(
                "{ fields { code } ...F } fragment F on Query { __type(name: \"Me\") { name } }",
                "introspection-disabled");
        ask(as("tuphap.xuly"), "{ fields { code } __type(name: \"Me\") { name } }")
                .statusCode(200)
                .body("data.__type.name", equalTo("Me"));
        given().get("/graphql/schema.graphql").then().statusCode(404);
        given().get("/q/graphql-ui/").then().statusCode(404);
    }

    @Test
    void circlesInTheSchemaAreNotFollowed() {
        String circle =
                "{ fields { code } __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
        ask(as("tuphap.xuly"), circle)
                .body("data", equalTo(null))
                .body("errors[0].extensions.code", equalTo("query-not-run"));
        ask(
                        as("tuphap.xuly"),
                        "{ fields { code } __schema { types { fields { type " + "{ ofType ".repeat(20) + "{ name }"
                                + " }".repeat(20) + " } } } }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("query-too-deep"));
    }

    @Test
    void bothMediaTypesOfGraphQLAreAnswered() {
        for (String type : new String[] {"application/json", "application/graphql-response+json"}) {
            given().contentType(ContentType.JSON)
                    .header("Accept", type)
                    .body(TWO)
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString(type))
                    .body("data.fields[0].code", equalTo("G15-TP01"));
        }
    }

    private void refused(String query, String code) {
        ask(anyone(), query).statusCode(400).body("errors[0].extensions.code", equalTo(code));
        assertThat(backstage.calls()).isEmpty();
    }
}
