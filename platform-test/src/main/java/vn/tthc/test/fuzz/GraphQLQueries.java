package vn.tthc.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.test.fuzz.GraphQLTypes.Root;

/** Requests for one field of the root: its arguments as variables or written into the text, and some of what it answers. */
final class GraphQLQueries {
    private static final int DEEPEST = 4;
    private static final int WIDEST = 4;
    private static final Set<String> COMPOSITE = Set.of("OBJECT", "INTERFACE", "UNION");

    private final GraphQLTypes types;
    private final GraphQLInputs inputs;
    private final Random random;

    GraphQLQueries(GraphQLTypes types, Random random) {
        this.types = types;
        this.inputs = new GraphQLInputs(types);
        this.random = random;
    }

    ObjectNode of(Root root) {
        var request = JsonNodeFactory.instance.objectNode();
        var variables = request.putObject("variables");
        var declared = new ArrayList<String>();
        var given = new ArrayList<String>();
        for (var argument : root.field().path("args")) {
            var name = argument.path("name").asText();
            var type = argument.path("type");
            if (random.nextInt(GraphQLTypes.required(type) ? 40 : 2) == 0) {
                continue;
            }
            var value = Values.one(inputs.of(type), random);
            if (random.nextInt(3) == 0) {
                given.add(name + ": " + inputs.literal(value, type));
            } else {
                variables.set(name, value);
                declared.add("$" + name + ": " + GraphQLTypes.written(type));
                given.add(name + ": $" + name);
            }
        }
        return request.put(
                "query",
                root.operation() + " F" + listed(declared) + " { "
                        + root.field().path("name").asText() + listed(given)
                        + selection(root.field().path("type"), 0) + " }");
    }

    private static String listed(List<String> parts) {
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private String selection(JsonNode reference, int depth) {
        var type = types.core(reference);
        if (!COMPOSITE.contains(type.path("kind").asText())) {
            return "";
        }
        var fields = new ArrayList<JsonNode>();
        type.path("fields").forEach(fields::add);
        Collections.shuffle(fields, random);
        var chosen = fields.stream()
                .filter(field -> depth < DEEPEST || !isComposite(field))
                .limit(WIDEST)
                .map(field -> field.path("name").asText() + arguments(field) + selection(field.path("type"), depth + 1))
                .collect(Collectors.joining(" "));
        return " { __typename " + chosen + " }";
    }

    private boolean isComposite(JsonNode field) {
        return COMPOSITE.contains(types.core(field.path("type")).path("kind").asText());
    }

    private String arguments(JsonNode field) {
        var given = new ArrayList<String>();
        for (var argument : field.path("args")) {
            var type = argument.path("type");
            if (GraphQLTypes.required(type) || random.nextInt(3) == 0) {
                given.add(argument.path("name").asText() + ": "
                        + inputs.literal(Values.one(inputs.of(type), random), type));
            }
        }
        return listed(given);
    }
}
