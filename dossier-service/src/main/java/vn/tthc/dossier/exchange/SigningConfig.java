package vn.tthc.dossier.exchange;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The pair of keys (Ed25519) that messages and evidence are signed with: both or neither. */
@ConfigMapping(prefix = "tthc.exchange")
interface SigningConfig {
    /** PKCS#8, base64. */
    Optional<String> privateKey();

    /** X.509, base64. */
    Optional<String> publicKey();
}
