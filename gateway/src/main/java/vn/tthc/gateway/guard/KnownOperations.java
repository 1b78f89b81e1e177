package vn.tthc.gateway.guard;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the front end of this build, by the SHA-256 of their text. Nobody can add one while the gateway runs:
 * what a page may ask is settled when it is built.
 */
final class KnownOperations {
    private static final String MANIFEST = "/operations.jsonl";

    private final Map<String, String> texts;
    private final Set<String> known;

    private KnownOperations(Map<String, String> texts) {
        this.texts = texts;
        this.known = Set.copyOf(texts.values());
    }

    /** Those of this build. */
    static KnownOperations ofThisBuild() {
        try (InputStream in = KnownOperations.class.getResourceAsStream(MANIFEST)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + MANIFEST);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param manifest one JSON object with {@code id} and {@code text} on each line */
    static KnownOperations read(String manifest) {
        var texts = new HashMap<String, String>();
        manifest.lines().map(JsonObject::new).forEach(each -> texts.put(each.getString("id"), each.getString("text")));
        return new KnownOperations(Map.copyOf(texts));
    }

    Map<String, String> all() {
        return texts;
    }

    /** The text of an operation; null when it is none of ours. */
    @Nullable
    String find(String id) {
        return texts.get(id);
    }

    /** Whether this is the text of one of them. */
    boolean include(String text) {
        return known.contains(text);
    }

    static String idOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
