package vn.tthc.gateway.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed request: one query and what it is run with.
 *
 * @param operationName which operation of the query; null when it has only one
 */
record GraphQLRequest(String query, @Nullable String operationName, JsonObject variables) {
    /** Numbers stay as they were sent: as binary fractions some would be others, and 1E400 none. */
    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readerForMapOf(Object.class);

    /**
     * From a body.
     *
     * @throws DoorRefusal.Malformed when it is not one JSON object with the right kinds of values
     * @throws DoorRefusal.UnknownOperation when it names an operation that is none of ours
     */
    static GraphQLRequest read(@Nullable String body, KnownOperations operations) {
        return of(object(body), operations);
    }

    /** From the parameters of an address. @throws DoorRefusal as {@link #read(String, KnownOperations)} */
    static GraphQLRequest read(MultiMap parameters, KnownOperations operations) {
        var request = new JsonObject()
                .put("query", parameters.get("query"))
                .put("operationName", parameters.get("operationName"));
        for (String map : new String[] {"variables", "extensions"}) {
            String text = parameters.get(map);
            if (text != null && !text.isEmpty()) {
                request.put(map, object(text));
            }
        }
        return of(request, operations);
    }

    Map<String, Object> values() {
        return variables.getMap();
    }

    private static GraphQLRequest of(JsonObject request, KnownOperations operations) {
        String id = hash(map(request, "extensions"));
        String query = id == null || request.getValue("query") != null ? text(request, id) : operations.find(id);
        if (query == null) {
            throw new DoorRefusal.UnknownOperation();
        }
        Object name = request.getValue("operationName");
        if (name != null && !(name instanceof String)) {
            throw new DoorRefusal.Malformed("Trường operationName phải là chữ.", "operationName must be a text.");
        }
        String chosen = name == null || name.toString().isEmpty() ? null : name.toString();
        return new GraphQLRequest(query, chosen, map(request, "variables"));
    }

    /** The query as it was sent; when its hash is sent along, it must be its hash. */
    private static String text(JsonObject request, @Nullable String id) {
        if (!(request.getValue("query") instanceof String query) || query.isBlank()) {
            throw new DoorRefusal.Malformed("Thiếu trường query.", "The field query is missing or not a text.");
        }
        if (id != null && !id.equals(KnownOperations.idOf(query))) {
            throw new DoorRefusal.Malformed(
                    "Mã băm sha256Hash không phải của truy vấn gửi kèm.",
                    "sha256Hash is not the hash of the query sent along.");
        }
        return query;
    }

    /** SHA-256 in hexadecimal digits, as the protocol of automatic persisted queries names it; null when none is named. */
    private static @Nullable String hash(JsonObject extensions) {
        if (!(extensions.getValue("persistedQuery") instanceof JsonObject persisted)) {
            return null;
        }
        return persisted.getValue("sha256Hash") instanceof String hash ? hash.toLowerCase(Locale.ROOT) : null;
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
                Map<String, Object> read = JSON.readValue(text);
                if (read != null) {
                    QueryNumbers.check(read);
                    return new JsonObject(read);
                }
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw new DoorRefusal.Malformed(
                "Nội dung gửi lên phải là một đối tượng JSON.", "The body must be one JSON object.");
    }
}
