package vn.tthc.parts;

import java.nio.file.Files;
import java.nio.file.Path;

/** Places inside the checked-out project. The system property {@code tthc.project} names its root; without it the root is found by walking up. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** @throws IllegalStateException when the working directory is not inside the project */
    public static Path root() {
        var told = System.getProperty("tthc.project");
        var start = Path.of(told != null ? told : System.getProperty("user.dir"))
                .toAbsolutePath()
                .normalize();
        for (var at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("docs/architecture.md")) && Files.isRegularFile(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException("Not inside the project: no docs/architecture.md above " + start);
    }

    /** Unpacked distributions, shared by {@code ./tthc up} and the tests. */
    public static Path cache() {
        return root().resolve(".tthc/cache");
    }

    /** @throws IllegalStateException when Maven has not put the distribution there */
    public static Path cached(String name) {
        var path = cache().resolve(name);
        if (!Files.exists(path)) {
            throw new IllegalStateException(path + " is missing: run `mvn -pl deploy/parts process-resources`");
        }
        return path;
    }

    /** The one entry of the cache whose name begins with {@code prefix} and is followed by a version. */
    public static Path cachedVersion(String prefix, String version) {
        return cached(prefix + "-" + version);
    }
}
