package vn.tthc.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of security requirements names tests that there are, and counts itself rightly. */
class SecurityTableTest {
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z]\\w*Test)(?:\\.([a-z]\\w*)(…?))?`|`([\\w-]+\\.test\\.tsx?)`");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+)\\.(\\d+)(?: – (\\d+\\.\\d+)\\.(\\d+))? \\| ([^|]+) \\|.*");
    private static final Pattern SAID =
            Pattern.compile("of which (\\d+) are met, (\\d+) in part, (\\d+) not,\\s+and (\\d+) do not apply");

    private final List<String> table = lines();
    private final Map<String, List<Path>> tests = tests();

    @Test
    void everyTestThatIsNamedIsThere() {
        var missing = new ArrayList<String>();
        int named = 0;
        for (String line : table) {
            for (var found = NAMED.matcher(line); found.find(); named++) {
                if (!isThere(found.group(1) == null ? found.group(4) : found.group(1) + ".java", found.group(2))) {
                    missing.add(found.group());
                }
            }
        }
        assertThat(named).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void theTableIsCountedRightly() {
        var counted = new TreeMap<String, Integer>();
        for (String line : table) {
            var row = ROW.matcher(line);
            if (row.matches() && (row.group(3) == null || row.group(3).equals(row.group(1)))) {
                int first = Integer.parseInt(row.group(2));
                int last = row.group(4) == null ? first : Integer.parseInt(row.group(4));
                counted.merge(row.group(5).replace("*", ""), last - first + 1, Integer::sum);
            }
        }
        var said = SAID.matcher(String.join("\n", table));
        assertThat(said.find()).isTrue();
        assertThat(counted.get("met")).hasToString(said.group(1));
        assertThat(counted.get("partly")).hasToString(said.group(2));
        assertThat(counted.get("not met")).hasToString(said.group(3));
    }

    private boolean isThere(String file, String method) {
        return tests.getOrDefault(file, List.of()).stream()
                .anyMatch(path -> method == null || read(path).contains(" " + method));
    }

    private static List<String> lines() {
        return read(ProjectFiles.root().resolve("docs/asvs.md")).lines().toList();
    }

    private static Map<String, List<Path>> tests() {
        try (var folders = Files.walk(ProjectFiles.root(), 2)) {
            return folders.flatMap(module ->
                            Stream.of("src/test/java", "src/main/webui/src").map(module::resolve))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityTableTest::files)
                    .collect(Collectors.groupingBy(path -> path.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
