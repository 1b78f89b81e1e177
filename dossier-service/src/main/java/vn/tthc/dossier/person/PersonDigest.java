package vn.tthc.dossier.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells requests of one person from those of others without keeping the number. */
@ApplicationScoped
class PersonDigest {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_DIGITS = 3;

    private final SecretKeySpec key;

    PersonDigest(PersonConfig config) {
        this.key = new SecretKeySpec(config.digestSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] of(String identityNumber) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(identityNumber.strip().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    static String hint(String identityNumber) {
        String number = identityNumber.strip();
        return "…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }
}
