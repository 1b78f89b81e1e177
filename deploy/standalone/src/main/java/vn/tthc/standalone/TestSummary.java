package vn.tthc.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts what the test reports of all modules say. */
record TestSummary(Map<String, Counts> modules) {
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);

    /** @param seconds of the test classes, added */
    record Counts(int tests, int failed, int skipped, double seconds) {
        Counts plus(Counts other) {
            return new Counts(
                    tests + other.tests, failed + other.failed, skipped + other.skipped, seconds + other.seconds);
        }

        /** @param suite the opening tag of a report */
        static Counts of(String suite) {
            return new Counts(
                    (int) number(suite, "tests"),
                    (int) (number(suite, "failures") + number(suite, "errors")),
                    (int) number(suite, "skipped"),
                    number(suite, "time"));
        }

        private static double number(String suite, String attribute) {
            var found = Pattern.compile(" " + attribute + "=\"([0-9.,]+)\"").matcher(suite);
            return found.find() ? Double.parseDouble(found.group(1).replace(",", "")) : 0;
        }
    }

    static TestSummary of(Path root) {
        var modules = new TreeMap<String, Counts>();
        try (var files = Files.find(root, 6, (file, attributes) -> report(file), new FileVisitOption[0])) {
            for (var file : files.toList()) {
                var head = SUITE.matcher(Files.readString(file));
                while (head.find()) {
                    var path = root.relativize(file);
                    var module = path.subpath(0, path.getNameCount() - 3).toString();
                    modules.merge(module, Counts.of(head.group()), Counts::plus);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestSummary(modules);
    }

    int failed() {
        return modules.values().stream().mapToInt(Counts::failed).sum();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row("module", "tests", "failed", "skipped", "seconds"));
        modules.forEach((name, counts) -> lines.add(line(name, counts)));
        lines.add(line("all", modules.values().stream().reduce(new Counts(0, 0, 0, 0), Counts::plus)));
        return lines;
    }

    private static String line(String name, Counts counts) {
        return row(
                name,
                String.valueOf(counts.tests()),
                String.valueOf(counts.failed()),
                String.valueOf(counts.skipped()),
                String.valueOf(Math.round(counts.seconds())));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-22s %7s %7s %8s %8s", (Object[]) cells);
    }

    private static boolean report(Path file) {
        var text = file.toString();
        return text.contains("/target/surefire-reports/TEST-")
                && text.endsWith(".xml")
                && !text.contains("node_modules");
    }
}
