package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values for the inputs of a GraphQL schema: mostly what it asks for, often at its edge, and at times something else. */
final class GraphQLInputs {
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final GraphQLTypes types;

    GraphQLInputs(GraphQLTypes types) {
        this.types = types;
    }

    Arbitrary<JsonNode> of(JsonNode reference) {
        return of(reference, 0);
    }

    /** As it stands in the text of a query; an enum's value has no quotes there. */
    String literal(JsonNode value, JsonNode reference) {
        var core = types.core(reference);
        if (value.isObject()) {
            return value.properties().stream()
                    .map(each -> each.getKey() + ": " + literal(each.getValue(), inputField(core, each.getKey())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> literal(each, reference))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        boolean bare =
                core.path("kind").asText().equals("ENUM") && value.asText().matches("[A-Z_]+");
        return bare ? value.asText() : value.toString();
    }

    private static JsonNode inputField(JsonNode type, String name) {
        for (var field : type.path("inputFields")) {
            if (field.path("name").asText().equals(name)) {
                return field.path("type");
            }
        }
        return NODES.objectNode().put("kind", "SCALAR").put("name", "String");
    }

    private Arbitrary<JsonNode> of(JsonNode reference, int depth) {
        return Arbitraries.frequencyOf(Tuple.of(20, fitting(reference, depth)), Tuple.of(1, Values.anything()));
    }

    private Arbitrary<JsonNode> fitting(JsonNode reference, int depth) {
        return switch (reference.path("kind").asText()) {
            case "NON_NULL" -> fitting(reference.path("ofType"), depth);
            case "LIST" -> Values.lists(of(reference.path("ofType"), depth + 1));
            case "ENUM" -> choices(types.core(reference));
            case "INPUT_OBJECT" ->
                depth >= DEEPEST ? Arbitraries.just(NODES.objectNode()) : objects(types.core(reference), depth);
            default -> scalars(reference.path("name").asText());
        };
    }

    private static Arbitrary<JsonNode> choices(JsonNode type) {
        List<JsonNode> choices = new ArrayList<>();
        type.path("enumValues").forEach(each -> choices.add(each.path("name")));
        return Arbitraries.of(choices);
    }

    private Arbitrary<JsonNode> objects(JsonNode type, int depth) {
        return Values.objects(StreamSupport.stream(type.path("inputFields").spliterator(), false)
                .map(each -> new Values.Field(
                        each.path("name").asText(),
                        GraphQLTypes.required(each.path("type")) ? 40 : 1,
                        () -> of(each.path("type"), depth + 1)))
                .toList());
    }

    private static Arbitrary<JsonNode> scalars(String name) {
        return switch (name) {
            case "Int", "Float", "BigInteger", "BigDecimal" -> Values.numbers();
            case "Boolean" -> Arbitraries.of(true, false).map(NODES::booleanNode);
            case "Date" -> Values.strings(Values.dates());
            case "DateTime" -> Values.strings(Values.instants());
            default -> Values.strings(Arbitraries.oneOf(Values.names(), Arbitraries.just(Values.UUID)));
        };
    }
}
