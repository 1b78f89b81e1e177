package vn.tthc.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Content-addressed store on disk: a file lies under its SHA-256, so that equal content is kept once. Blocking. */
@ApplicationScoped
class FileStore {
    /** @param mediaType found in the content */
    record Stored(String sha256, long size, String mediaType) {}

    private static final int BUFFER = 64 * 1024;

    private final Path dir;
    private final long limit;
    private final FileTypes types = new FileTypes();

    FileStore(FilesConfig config) {
        this.dir = config.dir().toAbsolutePath();
        this.limit = config.limit();
    }

    /** Reads the stream to its end, or to the limit. The content is on disk when this returns. */
    Stored store(InputStream in) throws IOException {
        Path incoming = Files.createDirectories(dir.resolve("incoming"));
        Path file = Files.createTempFile(incoming, "upload", ".part");
        try {
            MessageDigest digest = sha256();
            long size = copy(in, file, digest);
            if (size == 0) {
                throw new FileRefusal.Empty();
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Stored stored = new Stored(sha256, size, types.of(file));
            Path target = path(sha256);
            place(file, target);
            return stored;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private synchronized void place(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @param since content handed in later than this stays: somebody is about to refer to it */
    synchronized void forget(String sha256, Instant since) throws IOException {
        Path file = path(sha256);
        if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
            Files.delete(file);
        }
    }

    Path path(String sha256) {
        return dir.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private long copy(InputStream in, Path file, MessageDigest digest) throws IOException {
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(java.nio.channels.Channels.newOutputStream(channel), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileRefusal.TooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
