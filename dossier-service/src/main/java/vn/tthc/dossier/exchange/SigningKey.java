package vn.tthc.dossier.exchange;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Signs with the key of the installation. Without one the pair lives as long as the process, which a packaged process that is
 * connected with a portal refuses.
 */
@ApplicationScoped
class SigningKey {
    private static final Logger LOG = Logger.getLogger(SigningKey.class);
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;
    private final String id;

    SigningKey(SigningConfig config, PortalConfig portal) {
        boolean packaged = LaunchMode.current() == LaunchMode.NORMAL;
        this.pair = pair(config, packaged && portal.url().isPresent());
        this.id = Digests.of(pair.getPublic().getEncoded()).substring(0, 16);
    }

    /** What the key is called in records: the beginning of its SHA-256. */
    String id() {
        return id;
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** X.509, base64. */
    String publicText() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(SigningConfig config, boolean demanded) {
        Optional<String> privateText = config.privateKey().filter(text -> !text.isBlank());
        Optional<String> publicText = config.publicKey().filter(text -> !text.isBlank());
        if (privateText.isPresent() != publicText.isPresent() || demanded && privateText.isEmpty()) {
            throw new IllegalStateException(
                    "tthc.exchange.private-key and tthc.exchange.public-key are both needed where tthc.portal.url is set");
        }
        try {
            if (privateText.isEmpty()) {
                LOG.debug("Messages are signed with a key that lives as long as this process");
                return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            }
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoded(publicText.orElseThrow()))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(privateText.get()))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "tthc.exchange.private-key or tthc.exchange.public-key is no Ed25519 key (PKCS#8 and X.509, base64)",
                    e);
        }
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text.strip());
    }
}
