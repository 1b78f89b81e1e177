package vn.tthc.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Another program in the foreground: what it prints is seen as it comes. */
final class Command {
    /** What a shell gives for a program broken off by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    private Command() {}

    /** @return its exit code */
    static int run(Path directory, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }
}
