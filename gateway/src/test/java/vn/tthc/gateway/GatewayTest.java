package vn.tthc.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.test.KeycloakDoor;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** Speaks GraphQL to the gateway and sets the stage behind it. */
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(KeycloakDoor.class)
@QuarkusTestResource(BackstageAddress.class)
abstract class GatewayTest {
    static final String LONG_XUYEN = "30307-20250701";

    @Inject
    Backstage backstage;

    @BeforeEach
    void cleanStage() {
        backstage.reset();
        backstage.on("POST /catalog/api/v1/units/batch", call -> Answer.json(each(call, "ids", Samples::unit)));
        backstage.on(
                "POST /catalog/api/v1/procedures/batch", call -> Answer.json(each(call, "codes", Samples::procedure)));
        backstage.on("POST /dossier/api/v1/dossiers/batch", call -> Answer.json(each(call, "ids", Samples::dossier)));
        backstage.on(
                "POST /dossier/api/v1/dossiers/timelines", call -> Answer.json(each(call, "ids", Samples::timeline)));
        backstage.on("GET /catalog/api/v1/fields", call -> Answer.json(new JsonArray().add(Samples.field())));
        backstage.on(
                "GET /catalog/api/v1/procedures",
                call -> Answer.json(Samples.page(List.of(Samples.procedure("1.001193")), "c1", true, 2)));
        backstage.on(
                "GET /catalog/api/v1/units",
                call -> Answer.json(Samples.page(List.of(Samples.unit(LONG_XUYEN)), "c1", false, 1)));
        backstage.on("GET /dossier/api/v1/dossiers", call -> {
            int first = Integer.parseInt(call.query().replaceAll(".*(?:first|last)=(\\d+).*", "$1"));
            var items = IntStream.range(0, first)
                    .mapToObj(i -> Samples.dossier("d" + i))
                    .toList();
            return Answer.json(Samples.page(items, "end", true, 1_000));
        });
    }

    /** A caller with a bearer token, as {@code ./tthc token} gives it. */
    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.plain(user));
    }

    static RequestSpecification anyone() {
        return given();
    }

    static ValidatableResponse ask(RequestSpecification caller, String query) {
        return ask(caller, query, new JsonObject());
    }

    static ValidatableResponse ask(RequestSpecification caller, String query, JsonObject variables) {
        var body = new JsonObject().put("query", query).put("variables", variables);
        return caller.contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body.encode())
                .post("/graphql")
                .then();
    }

    static JsonPath data(RequestSpecification caller, String query) {
        return ask(caller, query).statusCode(200).extract().jsonPath();
    }

    private static JsonArray each(
            Backstage.Call call, String list, java.util.function.Function<String, JsonObject> make) {
        var answer = new JsonArray();
        new JsonObject(call.body()).getJsonArray(list).forEach(id -> answer.add(make.apply((String) id)));
        return answer;
    }
}
