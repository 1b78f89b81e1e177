package vn.tthc.parts.realm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between installations.
 *
 * @param realm name of the realm; {@code tthc}, or one of a test run
 * @param webAddresses addresses at which the gateway is seen by browsers, without a slash at the end
 * @param demoPassword password of every demo user; null: no demo users, and no log-in by password grant
 */
public record RealmSettings(
        String realm,
        String apiSecret,
        String webSecret,
        String cliSecret,
        String loaderSecret,
        String keysSecret,
        List<String> webAddresses,
        @Nullable String demoPassword) {}
