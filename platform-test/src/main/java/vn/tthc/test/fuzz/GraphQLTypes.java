package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schema of a GraphQL server as introspection tells it. */
final class GraphQLTypes {
    private static final String REFERENCE =
            "{ kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

    static final String QUESTION = "{ __schema { queryType { name } mutationType { name } types { kind name"
            + " fields(includeDeprecated: true) { name args { name type " + REFERENCE + " } type " + REFERENCE + " }"
            + " inputFields { name type " + REFERENCE + " } enumValues { name } } } }";

    private final JsonNode schema;
    private final Map<String, JsonNode> byName = new HashMap<>();

    /** @param schema the answer's {@code data.__schema} */
    GraphQLTypes(JsonNode schema) {
        this.schema = schema;
        schema.path("types").forEach(type -> byName.put(type.path("name").asText(), type));
    }

    /** A field of the query or the mutation type. @param operation {@code query} or {@code mutation} */
    record Root(String operation, JsonNode field) {
        String name() {
            return operation + " " + field.path("name").asText();
        }
    }

    List<Root> roots() {
        var roots = new ArrayList<Root>();
        for (var operation : List.of("query", "mutation")) {
            named(schema.path(operation + "Type").path("name").asText())
                    .path("fields")
                    .forEach(field -> roots.add(new Root(operation, field)));
        }
        return roots;
    }

    JsonNode named(String name) {
        return byName.getOrDefault(name, MissingNode.getInstance());
    }

    /** The type under all lists and non-nulls. */
    JsonNode core(JsonNode reference) {
        var at = reference;
        while (at.hasNonNull("ofType")) {
            at = at.path("ofType");
        }
        return named(at.path("name").asText());
    }

    static boolean required(JsonNode reference) {
        return reference.path("kind").asText().equals("NON_NULL");
    }

    /** As it is written in the text of a query. */
    static String written(JsonNode reference) {
        return switch (reference.path("kind").asText()) {
            case "NON_NULL" -> written(reference.path("ofType")) + "!";
            case "LIST" -> "[" + written(reference.path("ofType")) + "]";
            default -> reference.path("name").asText();
        };
    }
}
