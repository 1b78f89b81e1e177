package vn.tthc.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed request: one query and what it is run with.
 *
 * @param operationName which operation of the query; null when it has only one
 */
record GraphQLRequest(String query, @Nullable String operationName, JsonObject variables) {
    /** From a body. @throws DoorRefusal.Malformed when it is not one JSON object with the right kinds of values */
    static GraphQLRequest read(@Nullable String body) {
        return of(object(body));
    }

    /** From the parameters of an address. @throws DoorRefusal.Malformed as {@link #read(String)} */
    static GraphQLRequest read(MultiMap parameters) {
        var request = new JsonObject()
                .put("query", parameters.get("query"))
                .put("operationName", parameters.get("operationName"));
        for (String map : new String[] {"variables", "extensions"}) {
            String text = parameters.get(map);
            if (text != null && !text.isEmpty()) {
                request.put(map, object(text));
            }
        }
        return of(request);
    }

    Map<String, Object> values() {
        return variables.getMap();
    }

    /** As the library that runs it wants it. */
    String encoded() {
        var all = new JsonObject().put("query", query).put("variables", variables);
        return (operationName == null ? all : all.put("operationName", operationName)).encode();
    }

    private static GraphQLRequest of(JsonObject request) {
        if (!(request.getValue("query") instanceof String query) || query.isBlank()) {
            throw new DoorRefusal.Malformed("Thiếu trường query.", "The field query is missing or not a text.");
        }
        Object name = request.getValue("operationName");
        if (name != null && !(name instanceof String)) {
            throw new DoorRefusal.Malformed("Trường operationName phải là chữ.", "operationName must be a text.");
        }
        map(request, "extensions");
        String chosen = name == null || name.toString().isEmpty() ? null : name.toString();
        return new GraphQLRequest(query, chosen, map(request, "variables"));
    }

    private static JsonObject map(JsonObject request, String name) {
        return switch (request.getValue(name)) {
            case null -> new JsonObject();
            case JsonObject map -> map;
            default ->
                throw new DoorRefusal.Malformed("Trường " + name + " phải là đối tượng.", name + " must be an object.");
        };
    }

    private static JsonObject object(@Nullable String text) {
        try {
            if (text != null && !text.isBlank()) {
                return new JsonObject(text);
            }
        } catch (DecodeException | ClassCastException e) {
            // told below
        }
        throw new DoorRefusal.Malformed(
                "Nội dung gửi lên phải là một đối tượng JSON.", "The body must be one JSON object.");
    }
}
