package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import vn.tthc.test.access.OpenApi;

/** JSON by the schema of an OpenAPI document: mostly what it asks for, often at its edge, and at times something else. */
final class Inputs {
    private static final int DEEPEST = 5;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final OpenApi openApi;

    Inputs(OpenApi openApi) {
        this.openApi = openApi;
    }

    Arbitrary<JsonNode> of(JsonNode schema) {
        return of(schema, 0);
    }

    /** One value in text form, as it stands in a path or a query. */
    Arbitrary<String> texts(JsonNode schema) {
        return of(schema, DEEPEST).map(node -> node.isValueNode() ? node.asText() : node.toString());
    }

    private Arbitrary<JsonNode> of(JsonNode unresolved, int depth) {
        var schema = chosen(openApi.resolved(unresolved));
        return Arbitraries.frequencyOf(Tuple.of(12, fitting(schema, depth)), Tuple.of(1, Values.anything()));
    }

    /** Of several schemas the first that says something. */
    private JsonNode chosen(JsonNode schema) {
        for (var several : List.of("anyOf", "oneOf", "allOf")) {
            for (var each : schema.path(several)) {
                if (!each.path("type").asText().equals("null")) {
                    return openApi.resolved(each);
                }
            }
        }
        return schema;
    }

    private Arbitrary<JsonNode> fitting(JsonNode schema, int depth) {
        if (schema.has("enum")) {
            var choices = new ArrayList<JsonNode>();
            schema.path("enum").forEach(choices::add);
            return Arbitraries.of(choices);
        }
        var type = schema.path("type").toString();
        if (type.contains("object") || schema.has("properties")) {
            return depth >= DEEPEST ? Arbitraries.just(NODES.objectNode()) : objects(schema, depth);
        }
        if (type.contains("array")) {
            return depth >= DEEPEST
                    ? Arbitraries.just(NODES.arrayNode())
                    : Values.lists(of(schema.path("items"), depth + 1));
        }
        if (type.contains("integer") || type.contains("number")) {
            return Values.numbers();
        }
        if (type.contains("boolean")) {
            return Arbitraries.of(true, false).map(NODES::booleanNode);
        }
        return strings(schema);
    }

    private Arbitrary<JsonNode> objects(JsonNode schema, int depth) {
        return Values.objects(schema.path("properties").properties().stream()
                .map(each -> new Values.Field(each.getKey(), 7, () -> of(each.getValue(), depth + 1)))
                .toList());
    }

    private static Arbitrary<JsonNode> strings(JsonNode schema) {
        return Values.strings(
                switch (schema.path("format").asText()) {
                    case "uuid" -> Arbitraries.create(() -> Values.UUID);
                    case "date" -> Values.dates();
                    case "date-time" -> Values.instants();
                    default -> Values.names();
                });
    }
}
