package vn.tthc.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak as one module sees it: a door in front of the one that all modules share, which a test shuts and opens. Shut, it
 * is to this module as if Keycloak were stopped: connections end and new ones are refused. A test gets at it with a field
 * {@code Consumer<Boolean> keycloakIsThere}.
 */
public final class KeycloakDoor implements QuarkusTestResourceLifecycleManager {
    private static final String FIELD = "keycloakIsThere";

    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile @Nullable ServerSocket entrance;
    private int port;

    @Override
    public Map<String, String> start() {
        set(true);
        String realm = "http://localhost:" + port + "/realms/${tthc.realm}/protocol/openid-connect";
        return Map.of(
                "quarkus.oidc.token-path", realm + "/token",
                "quarkus.oidc.jwks-path", realm + "/certs",
                "quarkus.oidc.programs.jwks-path", realm + "/certs",
                "tthc.session.own-token-endpoint", realm + "/token",
                "tthc.session.admin-events", "http://localhost:" + port + "/admin/realms/${tthc.realm}/admin-events");
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Boolean> control = this::set;
        injector.injectIntoFields(control, (Field field) -> field.getName().equals(FIELD));
    }

    @Override
    public void stop() {
        set(false);
    }

    private synchronized void set(boolean there) {
        try {
            if (there && entrance == null) {
                var socket = new ServerSocket();
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                port = socket.getLocalPort();
                entrance = socket;
                Thread.ofPlatform().daemon().start(() -> accept(socket));
            } else if (!there && entrance != null) {
                entrance.close();
                entrance = null;
                open.forEach(KeycloakDoor::close);
                open.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var near = socket.accept();
                var keycloak = URI.create(Run.get("keycloak"));
                var far = new Socket(keycloak.getHost(), keycloak.getPort());
                open.add(near);
                open.add(far);
                Thread.ofPlatform().daemon().start(() -> carry(near, far));
                Thread.ofPlatform().daemon().start(() -> carry(far, near));
            } catch (IOException e) {
                // shut meanwhile: the loop ends
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of the two has hung up
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }
}
