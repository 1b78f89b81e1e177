package vn.tthc.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import vn.tthc.parts.process.PidFile;

/** {@code ./tthc up} in the foreground: start, load, watch, and stop on Ctrl-C or {@code ./tthc down}. */
final class UpCommand {
    private final Map<String, String> environment;
    private final Invocation.Up up;
    private final Home home;
    private final Progress progress = new Progress();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    UpCommand(Map<String, String> environment, Invocation.Up up) {
        this.environment = environment;
        this.up = up;
        this.home = Home.of(environment);
    }

    int run() {
        var pidFile = new PidFile(home.launcherPid());
        new SingleLauncher(home).refuseSecond();
        pidFile.write(ProcessHandle.current());
        delete(home);
        if (up.fresh()) {
            new Suite(new Installation(environment, home)).endLeftovers();
            home.clear();
            progress.say("Starting over: kept data thrown away");
        }
        var installation = new Installation(environment, home);
        var suite = new Suite(installation);
        if (suite.endLeftovers()) {
            progress.say("Stopped what an earlier run had left behind");
        }
        Preflight.check(environment, home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, pidFile), "stop"));
        suite.start(progress);
        load(installation);
        sayReady(installation);
        watch(suite);
        return 0;
    }

    private void load(Installation installation) {
        var state = new State(home.state());
        new InitialLoad(installation, state, progress).run(up.data());
        if (up.data() == Invocation.Data.DEMO) {
            new DemoLists(installation, state, progress, Clock.systemUTC()).run();
            new DemoLoad(installation, state, progress).run();
        }
    }

    private void sayReady(Installation installation) {
        progress.say("Ready");
        progress.print(new Welcome(installation).text());
        try {
            Files.writeString(
                    home.ready(), String.valueOf(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Suite suite) {
        var supervision = new Supervision(
                suite.parts(), progress, work -> Thread.ofVirtual().start(work));
        while (!stopping) {
            supervision.look();
            try {
                if (stopped.await(500, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void stop(Suite suite, PidFile pidFile) {
        stopping = true;
        progress.say("Stopping");
        delete(home);
        suite.stop();
        suite.stop(); // what was about to start in the first round
        pidFile.delete();
        progress.say("Stopped; the data are kept in " + home.path());
        stopped.countDown();
    }

    private static void delete(Home home) {
        try {
            Files.deleteIfExists(home.ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
