package vn.tthc.test.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.data.Csv;
import vn.tthc.parts.data.CsvRow;

/** What docs/access says. */
public final class Matrix {
    private static final String EVERY_LEVEL = "all levels";
    private static final String NOBODY = "-";
    private static final Matrix READ = new Matrix(directory());

    private final Path directory;
    private final Map<String, Map<String, List<String>>> levelsByRole;

    /** Operations of all services, in the order of the file. */
    private final List<Operation> operations;

    private Matrix(Path directory) {
        this.directory = directory;
        this.levelsByRole = levelsByRole(read("permissions.csv"));
        this.operations = read("operations.csv").stream().map(Operation::of).toList();
    }

    public static Matrix read() {
        return READ;
    }

    /** All task roles (vai trò nhiệm vụ). */
    public List<String> roles() {
        return levelsByRole.values().iterator().next().keySet().stream().toList();
    }

    /** What somebody with the role at the level may do. @param role null: no task role at all */
    public Set<String> permissions(@Nullable String role, String level) {
        return levelsByRole.entrySet().stream()
                .filter(entry -> grants(entry.getValue(), role, level))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Operation> operations(String service) {
        return operations.stream().filter(each -> each.isOf(service)).toList();
    }

    /** The operation that a request goes to; null when none is declared. @param path without a query */
    public @Nullable Operation operation(String service, String method, String path) {
        return operations(service).stream()
                .filter(each -> each.answers(method, path))
                .min((a, b) -> Integer.compare(a.placeholders(), b.placeholders()))
                .orElse(null);
    }

    /** Lines of another file of docs/access. */
    public List<CsvRow> read(String file) {
        try {
            return Csv.parse(Files.readString(directory.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How rows of the kind are shown: every cell of rows.csv that says so. */
    public List<RowCase> rows(String kind) {
        return read("rows.csv").stream()
                .filter(row -> row.get("rows").equals(kind))
                .flatMap(RowCase::of)
                .toList();
    }

    private static boolean grants(Map<String, List<String>> byRole, @Nullable String role, String level) {
        var levels = byRole.getOrDefault(role == null ? "" : role, List.of());
        return levels.contains(EVERY_LEVEL) || levels.contains(level);
    }

    private static Map<String, Map<String, List<String>>> levelsByRole(List<CsvRow> rows) {
        var granted = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var row : rows) {
            var roles = new LinkedHashMap<String, List<String>>();
            row.values().forEach((column, cell) -> {
                if (!column.equals("permission")) {
                    roles.put(column, levels(cell));
                }
            });
            granted.put(row.get("permission"), roles);
        }
        return granted;
    }

    private static List<String> levels(String cell) {
        return switch (cell) {
            case EVERY_LEVEL -> List.of(EVERY_LEVEL);
            case NOBODY -> List.of();
            default -> Arrays.asList(cell.split(" "));
        };
    }

    /** Of the tree that the module at hand is built in. */
    private static Path directory() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = at.resolve("docs").resolve("access");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        throw new IllegalStateException(
                "docs/access is not above " + Path.of("").toAbsolutePath());
    }
}
