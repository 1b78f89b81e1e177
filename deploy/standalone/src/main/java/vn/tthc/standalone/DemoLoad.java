package vn.tthc.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tthc.parts.process.JavaCommand;
import vn.tthc.parts.process.PartFailed;

/** Runs the demo loader of {@code deploy/demo} as a process, once for each installation. */
final class DemoLoad {
    private static final String MAIN = "vn.tthc.demo.DemoData";
    private final Installation installation;
    private final State state;
    private final Progress progress;

    DemoLoad(Installation installation, State state, Progress progress) {
        this.installation = installation;
        this.state = state;
        this.progress = progress;
    }

    void run() {
        if (state.done("loaded.demo", "yes")) {
            return;
        }
        progress.say("Demo dossiers and feedback: loading");
        var command = List.of(
                JavaCommand.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(installation.loader());
        try {
            var process = builder.start();
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    progress.say("  " + line);
                }
            }
            if (process.waitFor() != 0) {
                throw new PartFailed(
                        "The demo data could not be loaded. The suite runs without them: ./tthc up --data empty");
            }
        } catch (IOException e) {
            throw new PartFailed("The demo data could not be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
        state.mark("loaded.demo", "yes");
    }
}
