package vn.tthc.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import vn.tthc.parts.process.Secrets;

/** What has been done in this installation and need not be done again. */
final class State {
    private final Path file;
    private final Properties known = new Properties();

    State(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                known.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether {@code what} was done with exactly this content. */
    boolean done(String what, String content) {
        return Objects.equals(known.getProperty(what), content);
    }

    void mark(String what, String content) {
        known.setProperty(what, content);
        var text = new StringBuilder("# What has been loaded; remove a line to have it loaded again.\n");
        new TreeMap<>(known)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        try {
            Secrets.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
