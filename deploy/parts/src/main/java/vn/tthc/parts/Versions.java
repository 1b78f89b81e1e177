package vn.tthc.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the distributions, as stated in the parent POM. */
public record Versions(String postgres, String keycloak, String kafka) {
    public static Versions ofTheBuild() {
        var read = new Properties();
        try (var in = Versions.class.getResourceAsStream("/parts.properties")) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(read.getProperty("postgres"), read.getProperty("keycloak"), read.getProperty("kafka"));
    }
}
