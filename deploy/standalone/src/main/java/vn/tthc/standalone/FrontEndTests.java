package vn.tthc.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The front end's own checks: types, lint, and its tests, reported beside those of the gateway. */
final class FrontEndTests {
    private final Path sources;
    private final Path report;

    FrontEndTests(Path root) {
        sources = root.resolve("gateway/src/main/webui");
        report = root.resolve("gateway/target/surefire-reports/TEST-webui.xml");
    }

    /** @return 0 when all hold, else the exit code of the first step that does not */
    int run() {
        var steps = List.of(
                List.of("npm", "run", "lint"),
                List.of("npm", "test", "--", "--reporter=default", "--reporter=junit", "--outputFile.junit=" + report));
        var installed = Files.isDirectory(sources.resolve("node_modules"))
                ? 0
                : Command.run(sources, List.of("npm", "ci", "--no-audit", "--no-fund"));
        return steps.stream()
                .reduce(installed, (code, step) -> code == 0 ? Command.run(sources, step) : code, (a, b) -> b);
    }
}
