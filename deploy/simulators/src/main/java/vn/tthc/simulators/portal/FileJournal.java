package vn.tthc.simulators.portal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Lines in a file that is only appended to. A last line without an end, left by a process that was killed, is dropped. */
final class FileJournal implements Journal {
    private final Path path;
    private final RandomAccessFile file;

    FileJournal(Path path) {
        this.path = path;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long append(byte[] line) {
        try {
            var at = file.length();
            var ended = Arrays.copyOf(line, line.length + 1);
            ended[line.length] = '\n';
            file.seek(at);
            file.write(ended);
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(long at) {
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(at);
            return line(new BufferedInputStream(in)).toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void replay(BiConsumer<Long, byte[]> reader) {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            var length = file.length();
            long at = 0;
            while (at < length) {
                var line = line(in);
                var next = at + line.size() + 1;
                if (next > length) {
                    file.setLength(at);
                    return;
                }
                reader.accept(at, line.toByteArray());
                at = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayOutputStream line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(1024);
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line;
    }
}
