package vn.tthc.gateway.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer sends: {@code tthc_}, eight characters by which people recognise it, and 32 random bytes. So much chance
 * needs no slow hash. Pure but for chance.
 *
 * @param prefix the part that may be shown
 * @param text all of it; shown once
 */
record KeySecret(String prefix, String text) {
    private static final Pattern FORM = Pattern.compile("(tthc_[0-9a-f]{8})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    static KeySecret make() {
        var prefix = "tthc_" + HexFormat.of().formatHex(bytes(4));
        return new KeySecret(
                prefix, prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    /** Null when it is not of the form of a key. */
    static @Nullable KeySecret read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? new KeySecret(parts.group(1), text) : null;
    }

    /** SHA-256 of all of it: all that is kept. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Takes as long whether it fits or not. */
    boolean fits(byte[] kept) {
        return MessageDigest.isEqual(hash(), kept);
    }

    /** So that it stays out of logs. */
    @Override
    public String toString() {
        return prefix + "_…";
    }

    private static byte[] bytes(int some) {
        var bytes = new byte[some];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
