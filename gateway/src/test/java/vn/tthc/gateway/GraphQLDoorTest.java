package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void onlyPostIsTaken() {
        given().queryParam("query", "{ fields { code } }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST")
                .body("type", endsWith("/method-not-allowed"));
        given().put("/graphql").then().statusCode(405);
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
    void aBodyOverTheLimitIsRefused() {
        var big = new JsonObject()
                .put("query", "{ fields { code } procedures(first: 1) { totalCount } }")
                .put("variables", new JsonObject().put("x", "x".repeat(300_000)))
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

    @Test
    void aQueryThatCannotBeReadIsRefusedAndSaysWhere() {
        ask(anyone(), "{ fields { code } procedures(first: 1 { totalCount }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("malformed-query"))
                .body("errors[0].message", containsString("sai cú pháp"));
    }

    @Test
    void aQueryThatDoesNotFitTheSchemaRunsNothing() {
        ask(anyone(), "{ fields { code } noSuchField }")
                .body("data", equalTo(null))
                .body("errors.size()", equalTo(1));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aThousandAliasesAreRefused() {
        var aliases = IntStream.range(0, 100)
                .mapToObj(i -> "a" + i + ": fields { code }")
                .collect(Collectors.joining(" "));
        refused("{ " + aliases + " }", "too-many-aliases");
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
        refused("{ " + "fields { code } ".repeat(800) + "}", "query-too-long");
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
    void theSchemaIsNotShownOutsideADemonstration() {
        refused("{ fields { code } __schema { types { name } } }", "introspection-disabled");
        refused(
                "{ fields { code } ...F } fragment F on Query { __type(name: \"Me\") { name } }",
                "introspection-disabled");
        given().get("/graphql/schema.graphql").then().statusCode(404);
        given().get("/q/graphql-ui/").then().statusCode(404);
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
