package vn.tthc.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.tthc.parts.keycloak.KeycloakClient;

/**
 * Real tokens of the run's realm, asked for once and used until half their life is over. Users are the demo users,
 * for example {@code longxuyen.tiepnhan}, {@code tuphap.xuly}, {@code tinh.quyetdinh}.
 */
public final class Tokens {
    /** Half the life of an access token in deploy/realm/realm.json. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();
    private static final Map<String, Object> LOCKS = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Held(String token, Instant at) {}

    /** Access token that carries the user's permissions, as services get it from the gateway. */
    public static String of(String user) {
        return held("rpt " + user, () -> withPermissions(plain(user)));
    }

    /** Access token as Keycloak gives it at log-in, without permissions. */
    public static String plain(String user) {
        return held("plain " + user, () -> fresh(user));
    }

    /** As {@link #plain}, but of a new log-in each time. */
    public static String fresh(String user) {
        return keycloak().passwordToken(Run.get("realm"), "tthc-cli", Run.get("cli.secret"), user, Run.get("password"));
    }

    /** As {@link #of}, but of a new log-in each time. */
    public static String freshWithPermissions(String user) {
        return withPermissions(fresh(user));
    }

    /** Token with permissions of {@code tthc-loader}: an administrator of the province. */
    public static String loader() {
        return held(
                "loader",
                () -> withPermissions(
                        keycloak().clientToken(Run.get("realm"), "tthc-loader", Run.get("loader.secret"))));
    }

    /** Token with permissions of {@code tthc-keys}, the account that the gateway reads with for keys. */
    public static String keys() {
        return held(
                "keys",
                () -> withPermissions(keycloak().clientToken(Run.get("realm"), "tthc-keys", Run.get("keys.secret"))));
    }

    /** Password of every demo user, for log-in by the page. */
    public static String password() {
        return Run.get("password");
    }

    private static String withPermissions(String accessToken) {
        return keycloak().permissionToken(Run.get("realm"), accessToken, "tthc-api");
    }

    /**
     * Each token is fetched by one thread, the others wait for it: Keycloak refuses a second log-in of somebody whose first is
     * still under way. One fetch may need another token, so only those of the same name wait.
     */
    private static String held(String key, Supplier<String> fetch) {
        var name = Run.get("realm") + " " + key;
        synchronized (LOCKS.computeIfAbsent(name, any -> new Object())) {
            var held = HELD.get(name);
            if (held == null || held.at().plus(FRESH).isBefore(Instant.now())) {
                held = new Held(fetch.get(), Instant.now());
                HELD.put(name, held);
            }
            return held.token();
        }
    }

    private static KeycloakClient keycloak() {
        return new KeycloakClient(Run.get("keycloak"));
    }
}
