package vn.tthc.parts.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Secrets of one installation: made when first asked for, then kept, readable by their owner only. */
public final class SecretFile {
    private final Path file;
    private final Properties known = new Properties();

    public SecretFile(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                known.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public synchronized String get(String name) {
        var value = known.getProperty(name);
        if (value == null) {
            value = Secrets.random();
            known.setProperty(name, value);
            save();
        }
        return value;
    }

    /** One of several secrets that belong together: {@code maker} makes all of them at once when this one is not there. */
    public synchronized String get(String name, Supplier<Map<String, String>> maker) {
        if (!known.containsKey(name)) {
            known.putAll(maker.get());
            save();
        }
        return get(name);
    }

    private void save() {
        var text = new StringBuilder("# Secrets of this installation. Whoever can read this file can do everything.\n");
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
