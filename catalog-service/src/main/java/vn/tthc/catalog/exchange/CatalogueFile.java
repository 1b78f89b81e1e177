package vn.tthc.catalog.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes the lines of a catalogue: one JSON object a line, gzipped. The same catalogue gives the same bytes. */
final class CatalogueFile {
    /** First line: what the file is. */
    static final String HEAD = "{\"record\": \"catalogue\", \"format\": 1}";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final MessageDigest digest;
    private final GZIPOutputStream zip;

    CatalogueFile() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
            zip = new GZIPOutputStream(bytes, 1 << 16);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(List.of(HEAD));
    }

    /** @param sha256 of the lines, not of the compressed bytes */
    record Written(byte[] bytes, String sha256) {}

    CatalogueFile add(List<String> lines) {
        try {
            for (String line : lines) {
                byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
                digest.update(text);
                zip.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Written end() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(bytes.toByteArray(), HexFormat.of().formatHex(digest.digest()));
    }
}
