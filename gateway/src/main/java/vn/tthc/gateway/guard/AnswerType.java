package vn.tthc.gateway.guard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two media types of an answer to a GraphQL request; what a status code means depends on which one it is. */
enum AnswerType {
    /** As before there was a standard: every well-formed request is answered 200. */
    JSON("application/json"),

    /** By the standard: a query that cannot be run is answered 400. */
    GRAPHQL("application/graphql-response+json");

    private final String name;

    AnswerType(String name) {
        this.name = name;
    }

    String contentType() {
        return name + "; charset=utf-8";
    }

    /** Status of an answer without data to a request that itself was well-formed. */
    int statusOfUnfit() {
        return this == GRAPHQL ? 400 : 200;
    }

    /**
     * The best of the two for an {@code Accept} header: higher quality first, then the order of the header.
     *
     * @param accept null or empty means anything, and anything means {@link #JSON}
     * @return null when neither is accepted
     */
    static @Nullable AnswerType of(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        AnswerType best = null;
        double bestQuality = 0;
        for (String range : accept.split(",")) {
            AnswerType type = named(range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
            double quality = quality(range);
            if (type != null && quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return best;
    }

    /** Whether events are what is wanted first, as clients of subscriptions say. */
    static boolean isStream(@Nullable String accept) {
        return accept != null && accept.strip().toLowerCase(Locale.ROOT).startsWith("text/event-stream");
    }

    private static @Nullable AnswerType named(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String range) {
        for (String parameter : range.split(";")) {
            String text = parameter.strip();
            if (text.startsWith("q=")) {
                try {
                    return Double.parseDouble(text.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
