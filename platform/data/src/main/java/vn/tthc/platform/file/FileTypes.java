package vn.tthc.platform.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** The type of a file by its content; its name and the declared type count for nothing. */
final class FileTypes {
    private static final Set<String> PLAIN = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST_ENTRIES = 200;
    private static final int MIME_LENGTH = 64;

    private final Tika tika = new Tika();

    /**
     * @throws FileRefusal.TypeNotAllowed when it is none of the allowed types
     * @throws FileRefusal.NotSafe when it hides something beside what it is
     */
    String of(Path file) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            found = tika.detect(in);
        }
        if (PLAIN.contains(found)) {
            Hidden.refusedInPlain(file, found.equals("application/pdf"));
            return found;
        }
        if (ZIPPED.contains(found) || found.equals(ODT) || MAIN_PARTS.containsValue(found)) {
            Hidden.refusedInOffice(file);
            return office(file, found);
        }
        throw new FileRefusal.TypeNotAllowed(found);
    }

    /** Office documents are archives that hold one main part. */
    private static String office(Path file, String found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++, entry = zip.getNextEntry()) {
                String type = MAIN_PARTS.get(entry.getName());
                if (type != null) {
                    return type;
                }
                if (entry.getName().equals("mimetype")
                        && ODT.equals(
                                new String(zip.readNBytes(MIME_LENGTH), java.nio.charset.StandardCharsets.US_ASCII))) {
                    return ODT;
                }
            }
        }
        throw new FileRefusal.TypeNotAllowed(found);
    }
}
