package vn.tthc.dossier.exchange;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a packaged process demands of the connection with the portal: people's data go over it. Pure. */
final class PortalAddress {
    private PortalAddress() {}

    /** What stands against starting, naming the setting; null when nothing does. */
    static @Nullable String fault(Optional<URI> url, Optional<String> key) {
        if (url.isEmpty()) {
            return null;
        }
        String scheme = String.valueOf(url.get().getScheme());
        String host = String.valueOf(url.get().getHost());
        if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(host))) {
            return "tthc.portal.url=" + url.get() + " does not begin with https://, which it must off this machine";
        }
        return key.filter(text -> !text.isBlank()).isPresent()
                ? null
                : "tthc.portal.key is needed where tthc.portal.url is set";
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
