package vn.tthc.gateway.guard;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Errors of the library that runs queries. A value that is no date, no moment or too large a number is noticed by it only when
 * a field is about to be fetched, and told twice: that the argument is wrong, with everything that was sent, and that there is
 * nothing where something must be. The first is made the caller's error without what was sent, which may be about a person;
 * the second goes.
 */
final class LibraryErrors {
    private static final Pattern NAME = Pattern.compile("argument '(\\w+)'.*", Pattern.DOTALL);

    private LibraryErrors() {}

    /** Without those that only follow from another. */
    static JsonArray causes(JsonArray errors) {
        var kept = new JsonArray();
        for (JsonObject each : objects(errors)) {
            if (!follows(each) || objects(errors).stream().noneMatch(other -> other != each && explains(other, each))) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** The name of the argument that is wrong; null when the error is another. */
    static @Nullable String argument(JsonObject error) {
        if (path(error) == null || error.getJsonObject("extensions").containsKey("code")) {
            return null;
        }
        var named = NAME.matcher(error.getString("message", ""));
        return named.matches() ? named.group(1) : null;
    }

    /** Where the argument is, as the library says it. */
    static @Nullable JsonArray path(JsonObject error) {
        JsonObject extensions = error.getJsonObject("extensions");
        return extensions == null ? null : extensions.getJsonArray("queryPath");
    }

    private static boolean follows(JsonObject error) {
        JsonObject extensions = error.getJsonObject("extensions");
        return extensions != null && "NullValueInNonNullableField".equals(extensions.getString("classification"));
    }

    private static boolean explains(JsonObject error, JsonObject other) {
        JsonArray at = path(error);
        return at != null && at.equals(other.getJsonArray("path"));
    }

    private static List<JsonObject> objects(JsonArray errors) {
        return IntStream.range(0, errors.size()).mapToObj(errors::getJsonObject).toList();
    }
}
