package vn.tthc.standalone;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The pair that signs what was sent to the national portal: Ed25519, PKCS#8 and X.509, base64. */
final class SigningKeys {
    static final String PRIVATE = "exchange.private-key";
    static final String PUBLIC = "exchange.public-key";

    private SigningKeys() {}

    static Map<String, String> make() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var base64 = Base64.getEncoder();
            return Map.of(
                    PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()),
                    PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
