package vn.tthc.parts.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One operating-system process with its log file and pid file. */
public final class PartProcess {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration KILL = Duration.ofSeconds(10);
    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private volatile @Nullable ProcessHandle handle;

    public PartProcess(String name, Path log, Path pidFile) {
        this.name = name;
        this.log = log;
        this.pidFile = new PidFile(pidFile);
        this.handle = this.pidFile.find().orElse(null);
    }

    /** Starts the command; its output is appended to the log. */
    public void launch(List<String> command, Path directory, Map<String, String> environment) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(directory);
            var builder = new ProcessBuilder(apart(command))
                    .directory(directory.toFile())
                    .redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            builder.environment().putAll(environment);
            var started = builder.start().toHandle();
            handle = started;
            pidFile.write(started);
        } catch (IOException e) {
            throw new PartFailed(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** In a session of its own where the system can: a Ctrl-C in the terminal is for the launcher, which stops in order. */
    private static List<String> apart(List<String> command) {
        return SETSID.toFile().canExecute()
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }

    /** @throws PartFailed when the process ends, or the time is over, before {@code ready} holds */
    public void await(Duration atMost, BooleanSupplier ready) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!running()) {
                throw new PartFailed(name + " ended before it was ready. End of " + log + ":\n" + LogTail.of(log, 25));
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed(name + " was not ready after " + atMost.toSeconds() + " s. End of " + log + ":\n"
                        + LogTail.of(log, 25));
            }
            pause();
        }
    }

    /** SIGTERM, then SIGKILL when {@code grace} is over. */
    public void stop(Duration grace) {
        var process = handle;
        if (process != null) {
            end(process, grace);
        }
        handle = null;
        pidFile.delete();
    }

    private static void end(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!Liveness.awaitEnd(process, grace)) {
            process.destroyForcibly();
            Liveness.awaitEnd(process, KILL);
        }
    }

    public boolean running() {
        var process = handle;
        return process != null && Liveness.runs(process);
    }

    public @Nullable ProcessHandle handle() {
        return handle;
    }

    public Path log() {
        return log;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting", e);
        }
    }
}
