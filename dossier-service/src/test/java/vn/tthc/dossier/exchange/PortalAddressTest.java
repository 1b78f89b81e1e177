package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAddressTest {
    private static final Optional<String> KEY = Optional.of("k");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example/api",
                "http://127.0.0.1:8085",
                "http://localhost:8085",
                "http://[::1]:8085"
            })
    void isEncryptedOffThisMachine(String url) {
        assertThat(PortalAddress.fault(Optional.of(URI.create(url)), KEY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://portal.example", "http://127.0.0.1.example", "ftp://localhost", "portal.example"})
    void othersAreRefusedWithTheNameOfTheSetting(String url) {
        assertThat(PortalAddress.fault(Optional.of(URI.create(url)), KEY)).contains("tthc.portal.url");
    }

    @Test
    void aKeyIsNeededWhereThereIsAnAddress() {
        var url = Optional.of(URI.create("https://portal.example"));
        assertThat(PortalAddress.fault(url, Optional.empty())).contains("tthc.portal.key");
        assertThat(PortalAddress.fault(url, Optional.of(" "))).contains("tthc.portal.key");
        assertThat(PortalAddress.fault(Optional.empty(), Optional.empty())).isNull();
    }
}
