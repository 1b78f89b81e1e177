package vn.tthc.feedback.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** The secret that goes with a code: twelve letters and digits that cannot be mistaken for each other, 60 bits. */
final class Secrets {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next() {
        var secret = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    static byte[] hash(String code, String secret) {
        String text = code + ':' + secret.strip().toUpperCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the same time whatever is wrong. */
    static boolean matches(byte[] hash, String code, String secret) {
        return MessageDigest.isEqual(hash, hash(code, secret));
    }
}
