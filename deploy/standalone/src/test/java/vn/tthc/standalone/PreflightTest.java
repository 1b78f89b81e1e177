package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.parts.process.Ports;

class PreflightTest {
    @Test
    void aPortInUseIsOneLineThatSaysWhichAndHowToMoveIt() {
        assertThat(Listener.troubles(Map.of(), port -> port != 8082))
                .isEqualTo(List.of("Port 8082 (Dossier) is in use by another program; free it, or choose another:"
                        + " TTHC_PORT_DOSSIER=<port> ./tthc up"));
    }

    @Test
    void aMovedPortIsTheOneThatIsLookedAt() {
        var moved = Map.of("TTHC_PORT_POSTGRES", "15434");
        assertThat(Listener.POSTGRES.port(moved)).isEqualTo(15_434);
        assertThat(Listener.troubles(moved, port -> port != 5434)).isEmpty();
        assertThat(Listener.troubles(moved, port -> port != 15_434))
                .singleElement()
                .asString()
                .contains("15434 (PostgreSQL)");
    }

    @Test
    void thePortOfTheSimulatedPortalIsFreeForOthersWhereARealOneIsNamed() {
        assertThat(Listener.troubles(Map.of(), port -> port != 8085))
                .singleElement()
                .asString()
                .contains("8085 (Portal)");
        assertThat(Listener.troubles(Map.of("TTHC_PORTAL_URL", "https://portal.example"), port -> port != 8085))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "0", "65536", "-1", "80 80"})
    void whatIsNoPortIsRefused(String text) {
        assertThatThrownBy(() -> Listener.KAFKA.port(Map.of("TTHC_PORT_KAFKA", text)))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("TTHC_PORT_KAFKA=" + text);
    }

    @Test
    void everyPortHasAnotherNumber() {
        var ports = java.util.Arrays.stream(Listener.values())
                .map(listener -> listener.port(Map.of()))
                .toList();
        assertThat(ports).doesNotHaveDuplicates().hasSize(9);
    }

    @Test
    void aListeningPortIsNotFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void anOldJdkIsNamed() {
        assertThat(Preflight.jdk(Runtime.Version.parse("21.0.4"))).contains("JDK 25", "21.0.4", "JAVA_HOME");
        assertThat(Preflight.jdk(Runtime.Version.parse("25.0.1"))).isNull();
        assertThat(Preflight.jdk(Runtime.Version.parse("26"))).isNull();
    }

    @Test
    void tooLittleDiskIsSaidInMegabytes() {
        assertThat(Preflight.disk(500L << 20, Path.of("/data"))).contains("500 MB", "/data", "3072 MB", "TTHC_HOME");
        assertThat(Preflight.disk(10L << 30, Path.of("/data"))).isNull();
    }
}
