package vn.tthc.gateway.guard;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Who tells persons from programs. */
@ConfigMapping(prefix = "tthc.captcha")
interface CaptchaSettings {
    /** Where a proof is checked; none is asked for while this is absent. */
    Optional<URI> verifyUrl();

    /** What the gateway is known by there. */
    Optional<String> secret();
}
