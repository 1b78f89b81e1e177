package vn.tthc.test;

import java.util.Objects;

/**
 * What the current run was given. Kept in system properties, because a Quarkus test lives in several class loaders
 * and each has statics of its own.
 */
final class Run {
    private static final String PREFIX = "tthc.test.";

    private Run() {}

    static void set(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }

    /** @throws IllegalStateException when {@link TestParts} is not started */
    static String get(String name) {
        var value = System.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException(
                    "The test parts are not started: annotate the test with @QuarkusTestResource(TestParts.class)"
                            + " or call TestParts.use(\"module\")");
        }
        return Objects.requireNonNull(value);
    }
}
