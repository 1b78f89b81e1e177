package vn.tthc.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the gateway that all services are {@link Backstage}, on a port that is free. */
public class BackstageAddress implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (var socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            String base = "http://localhost:" + port;
            return Map.of(
                    "tthc.test.backstage", String.valueOf(port),
                    "tthc.catalog.url", base + "/catalog",
                    "tthc.dossier.url", base + "/dossier",
                    "tthc.feedback.url", base + "/feedback",
                    "tthc.reporting.url", base + "/reporting",
                    "tthc.guard.graphql.max-time", "6s",
                    "tthc.session.token-endpoint", base + "/keycloak/token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
