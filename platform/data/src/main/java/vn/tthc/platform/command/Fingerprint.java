package vn.tthc.platform.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.tthc.platform.json.Json;

/** Tells one command from another, and is the same in every process: a replica must know what another one has done. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(Object command) {
        try {
            byte[] json = Json.canonical(command).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
