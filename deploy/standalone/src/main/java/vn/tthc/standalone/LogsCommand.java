package vn.tthc.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.process.LogTail;

/** {@code ./tthc logs [PART] [--follow]}. */
final class LogsCommand {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 15;
    private final Map<String, String> environment;
    private final Invocation.Logs logs;

    LogsCommand(Map<String, String> environment, Invocation.Logs logs) {
        this.environment = environment;
        this.logs = logs;
    }

    int run() {
        var files = files(Home.of(environment));
        var part = logs.part();
        if (part == null) {
            files.forEach((name, file) -> System.out.println("== " + name + "\n" + LogTail.of(file, LINES_OF_EACH)));
            return 0;
        }
        var file = files.get(part);
        if (file == null) {
            throw new UsageError("There is no part '" + part + "'. Parts: " + String.join(", ", files.keySet()));
        }
        if (!Files.exists(file)) {
            throw new UsageError(part + " has not written a log yet.");
        }
        System.out.println(LogTail.of(file, LINES_OF_ONE));
        if (logs.follow()) {
            follow(file);
        }
        return 0;
    }

    private static Map<String, Path> files(Home home) {
        var files = new LinkedHashMap<String, Path>();
        files.put("postgresql", home.part("postgres").resolve("postgresql.log"));
        files.put("keycloak", home.part("keycloak").resolve("keycloak.log"));
        files.put("kafka", home.part("kafka").resolve("kafka.log"));
        for (var service : List.of("catalog", "dossier", "feedback", "reporting", "gateway")) {
            files.put(service, home.services().resolve(service + ".log"));
        }
        files.put("portal", home.part("portal").resolve("portal.log"));
        files.put("launcher", home.launcherLog());
        return files;
    }

    /** Until Ctrl-C. */
    private static void follow(Path file) {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(log.length());
            while (true) {
                var bytes = new byte[(int) Math.min(1 << 20, Math.max(0, log.length() - log.getFilePointer()))];
                log.readFully(bytes);
                System.out.print(new String(bytes, StandardCharsets.UTF_8));
                System.out.flush();
                Thread.sleep(300);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
