package vn.tthc.simulators.portal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The parameters in an address; what is wrong ends in a {@link Refusal}. */
record Query(Map<String, String> parameters) {
    static Query of(String text) {
        var parameters = new TreeMap<String, String>();
        for (var part : text.split("&")) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return new Query(parameters);
    }

    /** Empty when it is absent. */
    String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** A day as {@code yyyyMMdd} that must be there. */
    String day(String name) {
        if (!Times.isDay(text(name))) {
            throw new Refusal(text(name).isEmpty() ? Answer.missing(name) : Answer.invalid(name));
        }
        return text(name);
    }

    /** From 1 to {@code most}, which it is when it is absent. */
    int number(String name, int most) {
        var text = parameters.getOrDefault(name, String.valueOf(most));
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new Refusal(Answer.invalid(name));
        }
        return Integer.parseInt(text);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
