package vn.tthc.parts.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last lines of a log, without reading all of it. */
public final class LogTail {
    private static final int WINDOW = 32 * 1024;

    private LogTail() {}

    /** Empty when there is no log. */
    public static String of(Path log, int lines) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - WINDOW);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).split("\n");
            var first = Math.max(from > 0 ? 1 : 0, all.length - lines);
            return String.join("\n", java.util.Arrays.asList(all).subList(Math.min(first, all.length), all.length));
        } catch (IOException e) {
            return "";
        }
    }
}
