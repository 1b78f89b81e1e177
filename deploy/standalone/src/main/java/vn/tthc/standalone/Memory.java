package vn.tthc.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a process with its children, shared pages counted once where the system tells (Linux), otherwise resident pages. */
final class Memory {
    private Memory() {}

    /** Megabytes; 0 when the process is gone. */
    static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return byPs(pid);
        }
    }

    private static long byPs(long pid) {
        try {
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
                    .strip();
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (IOException e) {
            return 0;
        }
    }
}
