package vn.tthc.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a service opens to keys for national consumers. Nothing, unless it says so. */
@ConfigMapping(prefix = "tthc.keys")
public interface KeySettings {
    /** Shared by the gateway, which signs the statements of keys, and the services, which check them. */
    @WithName("statement-secret")
    Optional<String> statementSecret();

    /** The account that the gateway reads with for keys. */
    @WithDefault("service-account-tthc-keys")
    String account();

    /** What is open, under a name of its own. */
    Map<String, Opening> open();

    /** Addresses that keys may read. */
    interface Opening {
        /** Whole paths; one that ends in {@code /*} stands for everything below. */
        List<String> paths();

        @WithDefault("GET")
        List<String> methods();

        /** A key needs one of these. */
        Set<KeyScope> scopes();
    }
}
