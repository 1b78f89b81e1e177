package vn.tthc.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.process.SecretFile;
import vn.tthc.parts.realm.RealmSettings;

/** Addresses and secrets of one installation, and the settings that a service gets from them. */
final class Installation {
    static final String REALM = "tthc";
    static final List<String> DATABASES = List.of("catalog", "dossier", "feedback", "reporting", "gateway");
    private final Map<String, String> environment;
    private final Home home;
    private final SecretFile secrets;

    Installation(Map<String, String> environment, Home home) {
        this.environment = environment;
        this.home = home;
        this.secrets = new SecretFile(home.secrets());
    }

    Home home() {
        return home;
    }

    int port(Listener listener) {
        return listener.port(environment);
    }

    boolean uses(Listener listener) {
        return listener.used(environment);
    }

    String secret(String name) {
        return secrets.get(name);
    }

    /** As a browser and another service see it. */
    String address(Listener listener) {
        return "http://localhost:" + port(listener);
    }

    /** Password of every demo user. */
    String demoPassword() {
        return secret("demo.password");
    }

    RealmSettings realm() {
        return new RealmSettings(
                REALM,
                secret("client.api"),
                secret("client.web"),
                secret("client.cli"),
                secret("client.loader"),
                secret("client.keys"),
                List.of(address(Listener.GATEWAY), "http://127.0.0.1:" + port(Listener.GATEWAY)),
                demoPassword());
    }

    /** Settings of a service as environment variables; secrets do not show in a list of processes this way. */
    Map<String, String> settings(Listener service) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port(service)));
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        // What ./tthc up makes is a demonstration with demo accounts: the services start it on loopback only.
        settings.put("TTHC_DEMO", "true");
        settings.put("TTHC_KEYCLOAK_URL", address(Listener.KEYCLOAK));
        settings.put("TTHC_REALM", REALM);
        settings.put("TTHC_API_SECRET", secret("client.api"));
        settings.put("TTHC_KEYS_STATEMENT_SECRET", secret("keys.statement"));
        settings.put("TTHC_PERSON_DIGEST_SECRET", secret("person.digest"));
        settings.put("TTHC_KAFKA_BOOTSTRAP", "127.0.0.1:" + port(Listener.KAFKA));
        settings.put("TTHC_PUBLIC_URL", address(Listener.GATEWAY));
        settings.putAll(database(service.name().toLowerCase(java.util.Locale.ROOT)));
        if (service == Listener.GATEWAY) {
            settings.putAll(gateway());
        } else {
            settings.put("TTHC_FILES_DIR", home.part(filesOf(service)).toString());
        }
        if (service == Listener.DOSSIER) {
            settings.putAll(exchange());
        }
        return settings;
    }

    /** Of the exchange with the national portal; what a person has set is not touched. */
    private Map<String, String> exchange() {
        var settings = new HashMap<String, String>();
        if (uses(Listener.PORTAL)) {
            settings.put("TTHC_PORTAL_URL", "http://127.0.0.1:" + port(Listener.PORTAL));
            settings.put("TTHC_PORTAL_KEY", secret("portal.key"));
        }
        if (!environment.containsKey("TTHC_EXCHANGE_PRIVATE_KEY")) {
            settings.put("TTHC_EXCHANGE_PRIVATE_KEY", secrets.get(SigningKeys.PRIVATE, SigningKeys::make));
            settings.put("TTHC_EXCHANGE_PUBLIC_KEY", secrets.get(SigningKeys.PUBLIC, SigningKeys::make));
        }
        return settings;
    }

    /** Each service keeps its own files: what one has no use for any more another may. */
    private static String filesOf(Listener service) {
        return service == Listener.FEEDBACK ? "feedback-files" : "files";
    }

    /** Settings of the demo loader. */
    Map<String, String> loader() {
        var settings = new HashMap<>(serviceAddresses());
        settings.put("TTHC_KEYCLOAK_URL", address(Listener.KEYCLOAK));
        settings.put("TTHC_REALM", REALM);
        settings.put(
                "TTHC_TOKEN_URL", address(Listener.KEYCLOAK) + "/realms/" + REALM + "/protocol/openid-connect/token");
        settings.put("TTHC_LOADER_SECRET", secret("client.loader"));
        settings.put("TTHC_DATA_DIR", ProjectFiles.root().resolve("deploy/data").toString());
        return settings;
    }

    private Map<String, String> gateway() {
        var settings = new HashMap<>(serviceAddresses());
        settings.put("TTHC_WEB_SECRET", secret("client.web"));
        settings.put("TTHC_KEY_DOOR_CLIENT_SECRET", secret("client.keys"));
        settings.put("TTHC_SESSION_SECURE_COOKIES", "false"); // on loopback, without HTTPS
        settings.put("TTHC_SESSION_SECRET", secret("session.first") + secret("session.second"));
        return settings;
    }

    private Map<String, String> serviceAddresses() {
        return Map.of(
                "TTHC_CATALOG_URL", address(Listener.CATALOG),
                "TTHC_DOSSIER_URL", address(Listener.DOSSIER),
                "TTHC_FEEDBACK_URL", address(Listener.FEEDBACK),
                "TTHC_REPORTING_URL", address(Listener.REPORTING));
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "TTHC_DB_HOST",
                "127.0.0.1",
                "TTHC_DB_PORT",
                String.valueOf(port(Listener.POSTGRES)),
                "TTHC_DB_NAME",
                name,
                "TTHC_DB_OWNER",
                name + "_owner",
                "TTHC_DB_OWNER_PASSWORD",
                secret("database." + name + ".owner"),
                "TTHC_DB_APP",
                name + "_app",
                "TTHC_DB_APP_PASSWORD",
                secret("database." + name + ".app"));
    }
}
