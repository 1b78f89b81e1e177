package vn.tthc.platform.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings that are only meant for development and demonstrations, found by looking at them; pure. */
final class ProductionSettings {
    static final String DEMO = "tthc.demo";
    static final String HOST = "quarkus.http.host";

    /** Fewer characters are guessed. */
    private static final int SHORTEST_SECRET = 16;

    private ProductionSettings() {}

    /**
     * What stands against starting, one sentence each, naming the setting; empty when nothing does.
     *
     * @param settings all that begin with {@code tthc.}, and the address listened at; empty text for one without a value
     */
    static List<String> faults(Map<String, String> settings) {
        List<String> faults = new ArrayList<>();
        String host = settings.getOrDefault(HOST, "");
        if (isDemo(settings) && !isLoopback(host)) {
            faults.add(DEMO + "=true is for a demonstration on one machine, but " + HOST + "=" + host
                    + " is open to others: set " + DEMO + "=false, or " + HOST + "=127.0.0.1");
        }
        new TreeMap<>(settings).forEach((name, value) -> {
            if (name.endsWith("password") && value.isBlank()) {
                faults.add(name + " is empty");
            } else if (name.endsWith("secret") && value.length() < SHORTEST_SECRET) {
                faults.add(
                        name + (value.isBlank() ? " is empty" : " has fewer than " + SHORTEST_SECRET + " characters"));
            }
        });
        return faults;
    }

    static boolean isDemo(Map<String, String> settings) {
        return Boolean.parseBoolean(settings.getOrDefault(DEMO, "false"));
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
