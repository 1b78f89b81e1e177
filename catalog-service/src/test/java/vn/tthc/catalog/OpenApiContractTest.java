package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/**
 * What the REST interface promised once stays: paths, parameters and fields may be added, none goes. After an addition that
 * others shall rely on, take its paths and schemas over from {@code target/openapi.json}.
 */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class OpenApiContractTest {
    private static final Path PROMISED = Path.of("src/test/resources/promised/openapi.json");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    @Test
    void whatTheInterfacePromisedStays() throws IOException {
        JsonNode now = JSON.readTree(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Files.writeString(
                Path.of("target/openapi.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.treeToValue(now, Object.class)) + "\n");
        JsonNode promised = JSON.readTree(Files.readString(PROMISED));
        assertTrue(promised.path("paths").size() > 10);
        assertEquals(List.of(), new Comparison(promised, now).of(promised.path("paths"), now.path("paths"), "", 0));
    }

    /** Schemas are compared where they are used; their names are given out by chance. */
    private record Comparison(JsonNode promised, JsonNode now) {
        private static final int DEEP = 60;

        List<String> of(JsonNode was, JsonNode is, String at, int depth) {
            JsonNode then = resolved(was, promised);
            JsonNode today = resolved(is, now);
            List<String> losses = new ArrayList<>();
            if (then.isMissingNode() || depth > DEEP) {
                return losses;
            }
            if (today.isMissingNode()) {
                return List.of(at + " is gone");
            }
            if (then.isObject()) {
                then.properties()
                        .forEach(field -> losses.addAll(of(
                                field.getValue(), today.path(field.getKey()), at + "/" + field.getKey(), depth + 1)));
            } else if (then.isArray()) {
                for (JsonNode item : then) {
                    String name = item.has("name") ? item.path("name").asText() : item.toString();
                    losses.addAll(of(item, same(item, today), at + "/" + name, depth + 1));
                }
            } else if (!then.equals(today)) {
                losses.add(at + " was " + then + " and is " + today);
            }
            return losses;
        }

        private static JsonNode resolved(JsonNode node, JsonNode document) {
            return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
        }
    }

    /** Parameters are the same by their name, references by being one, everything else by its value. */
    private static JsonNode same(JsonNode item, JsonNode list) {
        for (JsonNode each : list) {
            if (item.has("name")
                    ? item.path("name").equals(each.path("name"))
                    : item.has("$ref") ? each.has("$ref") : item.equals(each)) {
                return each;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
