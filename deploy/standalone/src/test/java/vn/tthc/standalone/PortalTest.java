package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.Ports;

/** The national portal as a part of the suite. */
class PortalTest {
    @TempDir
    private Path folder;

    @Test
    void itIsSimulatedAndTheDossierServiceAloneIsToldWhere() {
        var installation = installation(Map.of("TTHC_PORT_PORTAL", "18085"));
        assertThat(installation.settings(Listener.DOSSIER))
                .containsEntry("TTHC_PORTAL_URL", "http://127.0.0.1:18085")
                .containsEntry("TTHC_PORTAL_KEY", installation.secret("portal.key"));
        assertThat(installation.settings(Listener.CATALOG)).doesNotContainKey("TTHC_PORTAL_KEY");
        assertThat(new Suite(installation).parts()).extracting(Part::name).endsWith("gateway", "portal");
    }

    @Test
    void aRealOneIsNotSimulatedAndItsSettingsAreLeftAlone() {
        var installation = installation(Map.of("TTHC_PORTAL_URL", "https://portal.example"));
        assertThat(installation.settings(Listener.DOSSIER)).doesNotContainKeys("TTHC_PORTAL_URL", "TTHC_PORTAL_KEY");
        assertThat(new Suite(installation).parts()).extracting(Part::name).endsWith("gateway");
    }

    @Test
    void whatIsSentIsSignedWithAPairThatIsKept() throws Exception {
        var settings = installation(Map.of()).settings(Listener.DOSSIER);
        assertThat(installation(Map.of()).settings(Listener.DOSSIER)).isEqualTo(settings);
        var keys = KeyFactory.getInstance("Ed25519");
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(settings.get("TTHC_EXCHANGE_PRIVATE_KEY")))));
        signature.update("hồ sơ".getBytes(StandardCharsets.UTF_8));
        var signed = signature.sign();
        signature.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(decoded(settings.get("TTHC_EXCHANGE_PUBLIC_KEY")))));
        signature.update("hồ sơ".getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void itStartsAnswersAndRemembersOverARestart() throws Exception {
        var port = Ports.free();
        var part = new SimulatorPart(folder.resolve("portal"), port, "key");
        try (var http = HttpClient.newHttpClient()) {
            part.start();
            var address = "http://127.0.0.1:" + port;
            var strange = HttpRequest.newBuilder(URI.create(address + "/ho-so-la"))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"MaHoSo\":\"la\"}"))
                    .build();
            assertThat(http.send(strange, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            part.start();
            var status =
                    HttpRequest.newBuilder(URI.create(address + "/trang-thai")).build();
            assertThat(http.send(status, BodyHandlers.ofString()).body()).contains("\"dossiers\":1");
        } finally {
            part.stop();
        }
        assertThat(part.running()).isFalse();
    }

    private Installation installation(Map<String, String> more) {
        var environment = new java.util.HashMap<>(more);
        environment.put("TTHC_HOME", folder.resolve("home").toString());
        return new Installation(environment, Home.of(environment));
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
