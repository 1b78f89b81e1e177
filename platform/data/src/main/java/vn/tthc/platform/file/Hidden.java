package vn.tthc.platform.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What a file may hide beside what it is: scripts, programs of office documents, a second file in the same bytes, and
 * archives that grow without end when they are opened. What lies compressed inside a PDF is not looked into.
 */
final class Hidden {
    private static final int HEAD = 1_024;
    /** The directory of an archive ends within so many bytes of the end of the file. */
    private static final int TAIL = 65_557;

    private static final int MOST_ENTRIES = 2_000;
    /** Bytes of an office document once unpacked; the largest that is taken in has 20 MiB. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final String ARCHIVE_END = "PK\u0005\u0006";
    private static final List<String> MARKUP = List.of("<script", "<html", "<!doctype html", "<?php", "<svg");
    private static final List<String> ACTIVE_PDF = List.of("/JavaScript", "/Launch");

    private Hidden() {}

    /** @throws FileRefusal.NotSafe when something is hidden in an image or a PDF */
    static void refusedInPlain(Path file, boolean pdf) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            String head = text(channel, 0, HEAD);
            if (MARKUP.stream().anyMatch(head.toLowerCase(Locale.ROOT)::contains) || pdf && !head.startsWith("%PDF-")) {
                throw new FileRefusal.NotSafe("nhiều định dạng trong một tệp", "several formats in one file");
            }
            if (text(channel, Math.max(0, channel.size() - TAIL), TAIL).contains(ARCHIVE_END)) {
                throw new FileRefusal.NotSafe("tệp nén ẩn bên trong", "an archive hidden inside");
            }
            if (pdf) {
                String all = text(channel, 0, Math.toIntExact(channel.size()));
                if (ACTIVE_PDF.stream().anyMatch(all::contains)) {
                    throw new FileRefusal.NotSafe("PDF có mã lệnh", "a PDF with a program");
                }
            }
        }
    }

    /** @throws FileRefusal.NotSafe when it holds a program, or is not worth unpacking */
    static void refusedInOffice(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            byte[] buffer = new byte[BUFFER];
            long unpacked = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuse(entry.getName(), ++entries);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new FileRefusal.NotSafe("tệp nén phình quá lớn", "an archive that grows too large");
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new FileRefusal.NotSafe("tệp nén hỏng", "a broken archive");
        }
    }

    private static void refuse(String name, int entries) {
        if (entries > MOST_ENTRIES) {
            throw new FileRefusal.NotSafe("quá nhiều tệp bên trong", "too many files inside");
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith("vbaproject.bin") || plain.startsWith("scripts/") || plain.startsWith("basic/")) {
            throw new FileRefusal.NotSafe("văn bản có macro", "a document with macros");
        }
        if (plain.startsWith("/") || plain.contains("..") || plain.contains("\\")) {
            throw new FileRefusal.NotSafe("đường dẫn không hợp lệ bên trong", "a path that leads outside");
        }
    }

    private static String text(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
