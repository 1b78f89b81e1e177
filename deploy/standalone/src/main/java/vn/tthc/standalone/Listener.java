package vn.tthc.standalone;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The ports of the suite; the environment variable {@code TTHC_PORT_<NAME>} moves one. */
enum Listener {
    GATEWAY(8080),
    CATALOG(8081),
    DOSSIER(8082),
    FEEDBACK(8083),
    REPORTING(8084),
    PORTAL(8085),
    KEYCLOAK(8180),
    POSTGRES(5434),
    KAFKA(9094);

    private final int usual;

    Listener(int usual) {
        this.usual = usual;
    }

    String variable() {
        return "TTHC_PORT_" + name();
    }

    /** @throws UsageError when the variable is no port */
    int port(Map<String, String> environment) {
        var text = environment.get(variable());
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("\\d{1,5}")
                || Integer.parseInt(text.strip()) < 1
                || Integer.parseInt(text.strip()) > 65_535) {
            throw new UsageError(variable() + "=" + text + " is no port: give a number from 1 to 65535.");
        }
        return Integer.parseInt(text.strip());
    }

    /** Whether this suite listens there; not for the portal when a person names one that is somewhere else. */
    boolean used(Map<String, String> environment) {
        return this != PORTAL || environment.getOrDefault("TTHC_PORTAL_URL", "").isBlank();
    }

    /** One line for each port that cannot be used: which, and what moves it. */
    static List<String> troubles(Map<String, String> environment, IntPredicate free) {
        return Stream.of(values())
                .filter(listener -> listener.used(environment))
                .filter(listener -> !free.test(listener.port(environment)))
                .map(listener -> "Port " + listener.port(environment) + " (" + listener.label()
                        + ") is in use by another program;" + " free it, or choose another: " + listener.variable()
                        + "=<port> ./tthc up")
                .toList();
    }

    String label() {
        return switch (this) {
            case POSTGRES -> "PostgreSQL";
            default -> name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
        };
    }
}
