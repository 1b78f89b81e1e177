package vn.tthc.standalone;

import java.time.Duration;
import java.util.Map;
import vn.tthc.parts.process.Liveness;
import vn.tthc.parts.process.PidFile;

/** {@code ./tthc down}: asks the launcher to stop, or stops what a dead launcher left. */
final class DownCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private final Map<String, String> environment;

    DownCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    int run() {
        var home = Home.of(environment);
        var progress = new Progress();
        var launcher = new PidFile(home.launcherPid()).find();
        launcher.ifPresent(process -> {
            progress.say("Stopping");
            process.destroy();
            await(process);
        });
        var leftovers = new Suite(new Installation(environment, home)).endLeftovers();
        progress.say(
                launcher.isEmpty() && !leftovers
                        ? "Nothing was running"
                        : "Stopped; the data are kept in " + home.path());
        return 0;
    }

    private static void await(ProcessHandle process) {
        if (!Liveness.awaitEnd(process, PATIENCE)) {
            process.destroyForcibly();
            Liveness.awaitEnd(process, Duration.ofSeconds(10));
        }
    }
}
