package vn.tthc.standalone;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tthc.parts.process.JavaCommand;

/** {@code ./tthc up --detach}: the same launcher in the background; shows its words until it is ready. */
final class DetachedUp {
    private final Invocation.Up up;
    private final Home home;

    DetachedUp(Map<String, String> environment, Invocation.Up up) {
        this.up = up;
        this.home = Home.of(environment);
    }

    int run() {
        new SingleLauncher(home).refuseSecond();
        try {
            Files.deleteIfExists(home.ready());
            var builder = new ProcessBuilder(command()).redirectErrorStream(true);
            builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.redirectOutput(home.launcherLog().toFile());
            return follow(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(JavaCommand.java(), "-Xmx128m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("up", "--data", up.data().name().toLowerCase(Locale.ROOT)));
        if (up.fresh()) {
            command.add("--fresh");
        }
        return command;
    }

    private int follow(Process launcher) throws IOException, InterruptedException {
        try (var log = new RandomAccessFile(home.launcherLog().toFile(), "r")) {
            while (true) {
                var alive = launcher.isAlive();
                var ready = Files.exists(home.ready());
                show(log);
                if (ready) {
                    return 0;
                }
                if (!alive) {
                    return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
                }
                Thread.sleep(200);
            }
        }
    }

    private static void show(RandomAccessFile log) throws IOException {
        var bytes = new byte[(int) Math.min(1 << 20, log.length() - log.getFilePointer())];
        log.readFully(bytes);
        System.out.print(new String(bytes, StandardCharsets.UTF_8));
        System.out.flush();
    }
}
