package vn.tthc.standalone;

import java.util.ArrayList;
import java.util.List;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.shared.PartsLease;

/** {@code ./tthc test}: format, every test of every module on parts that stay up for the whole run, and the front end's. */
final class TestCommand {
    private final Progress progress = new Progress();

    int run() {
        progress.say("Format");
        var formatted = maven(List.of("spotless:check"));
        int verified;
        try (var lease = PartsLease.keep()) {
            progress.say("PostgreSQL and Keycloak for the tests are up at "
                    + lease.parts().keycloakUrl());
            verified = maven(List.of("verify", "--fail-at-end", "-Dspotless.check.skip=true"));
        }
        progress.say("Front end: types, lint and tests");
        var page = new FrontEndTests(ProjectFiles.root()).run();
        var summary = TestSummary.of(ProjectFiles.root());
        progress.print("");
        summary.lines().forEach(progress::print);
        var well = formatted == 0 && verified == 0 && page == 0 && summary.failed() == 0;
        progress.say(
                well
                        ? "All tests hold"
                        : "NOT everything holds" + (formatted == 0 ? "" : " (format: run mvn spotless:apply)"));
        return well ? 0 : 1;
    }

    private static int maven(List<String> goals) {
        var command = new ArrayList<>(List.of(System.getenv().getOrDefault("TTHC_MAVEN", "mvn"), "-B", "-ntp"));
        command.addAll(goals);
        return Command.run(ProjectFiles.root(), command);
    }
}
