package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasLoadedIsRememberedUntilItsContentChanges() {
        var file = folder.resolve("state.properties");
        new State(file).mark("loaded.units", "a");
        assertThat(new State(file).done("loaded.units", "a")).isTrue();
        assertThat(new State(file).done("loaded.units", "b")).isFalse();
        assertThat(new State(file).done("loaded.calendar", "a")).isFalse();
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        var environment = Map.of("TTHC_HOME", folder.resolve("home").toString());
        var first = new Installation(environment, Home.of(environment)).demoPassword();
        assertThat(new Installation(environment, Home.of(environment)).demoPassword())
                .isEqualTo(first)
                .hasSizeGreaterThan(20);
        var secrets = Home.of(environment).secrets();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rw-------");
    }

    @Test
    void startingOverThrowsAwayDataAndSecretsButNotTheDistributions() throws Exception {
        var home = Home.of(Map.of("TTHC_HOME", folder.resolve("other").toString()));
        for (var name : new String[] {"postgres/data/x", "secrets.properties", "cache/keycloak/y"}) {
            Files.createDirectories(home.part(name).getParent());
            Files.writeString(home.part(name), "");
        }
        home.clear();
        assertThat(home.part("postgres")).doesNotExist();
        assertThat(home.secrets()).doesNotExist();
        assertThat(home.part("cache/keycloak/y")).exists();
    }

    @Test
    void everyServiceIsToldItsOwnDatabaseAndNoOther() {
        var environment = Map.of("TTHC_HOME", folder.resolve("third").toString(), "TTHC_PORT_KAFKA", "19094");
        var installation = new Installation(environment, Home.of(environment));
        assertThat(installation.settings(Listener.DOSSIER))
                .containsEntry("TTHC_DB_NAME", "dossier")
                .containsEntry("TTHC_DB_APP", "dossier_app")
                .containsEntry("TTHC_KAFKA_BOOTSTRAP", "127.0.0.1:19094")
                .doesNotContainKey("TTHC_WEB_SECRET");
        assertThat(installation.settings(Listener.GATEWAY))
                .containsKey("TTHC_WEB_SECRET")
                .containsEntry("TTHC_DB_NAME", "gateway");
    }
}
