package vn.tthc.dossier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

/** What was sent is proved to somebody who does not trust us. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(PortalParts.class)
class EvidenceTest extends DossierTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyMessageAndTheWholeAreSignedAndEachMessageNamesTheOneBefore() throws Exception {
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        var files = evidence("longxuyen.tiepnhan", id);
        assertThat(files)
                .containsOnlyKeys(
                        "danh-sach.csv",
                        "bang-chung.json",
                        "bang-chung.json.sig",
                        "khoa-cong-khai.pem",
                        "HUONG-DAN.txt");
        var pem = new String(files.get("khoa-cong-khai.pem"), StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----|\\s", "");
        assertThat(signed(key(pem), files.get("bang-chung.json"), files.get("bang-chung.json.sig")))
                .isTrue();

        JsonNode proof = JSON.readTree(files.get("bang-chung.json"));
        JsonNode dossier = proof.at("/dossiers/0");
        assertThat(dossier.path("code").asText()).isEqualTo(received.<String>path("code"));
        assertThat(dossier.path("messages").size()).isGreaterThanOrEqualTo(2);
        String before = null;
        for (JsonNode message : dossier.path("messages")) {
            byte[] record = message.path("record").asText().getBytes(StandardCharsets.UTF_8);
            var key = key(proof.path("publicKeys")
                    .path(message.path("keyId").asText())
                    .asText());
            assertThat(signed(
                            key,
                            record,
                            Base64.getDecoder().decode(message.path("signature").asText())))
                    .isTrue();
            assertThat(message.path("hash").asText()).isEqualTo(Digests.of(record));
            assertThat(JSON.readTree(record).path("previous").asText(null)).isEqualTo(before);
            before = message.path("hash").asText();
            record[10] ^= 1;
            assertThat(signed(
                            key,
                            record,
                            Base64.getDecoder().decode(message.path("signature").asText())))
                    .as("a changed record")
                    .isFalse();
        }
    }

    @Test
    void nothingInItIsPersonal() throws Exception {
        var request = birth();
        String id = received("longxuyen.tiepnhan", request).path("id");
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        var files = evidence("longxuyen.tiepnhan", id);
        var all = new String(files.get("bang-chung.json"), StandardCharsets.UTF_8)
                + new String(files.get("danh-sach.csv"), StandardCharsets.UTF_8);
        var person = (Map<?, ?>) request.get("applicant");
        assertThat(all)
                .doesNotContain(
                        String.valueOf(person.get("name")),
                        String.valueOf(person.get("identityNumber")),
                        String.valueOf(person.get("phone")));
    }

    @Test
    void itIsForThoseWhoMaySendAgainAndOfTheirOwnDossiers() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        refused("rachgia.tiepnhan", id, "Gửi bộ phận hỗ trợ", 404);
        refused("tinh.kiemtoan", id, "Gửi bộ phận hỗ trợ", 403);
        refused("longxuyen.pakn", id, "Gửi bộ phận hỗ trợ", 403);
        refused("longxuyen.tiepnhan", id, "x", 400);
        refused("longxuyen.tiepnhan", UUID.randomUUID().toString(), "Gửi bộ phận hỗ trợ", 404);
    }

    private static void refused(String user, String id, String purpose, int status) {
        as(user).body(Map.of("dossierIds", List.of(id), "purpose", purpose))
                .post("/api/v1/exchange/evidence")
                .then()
                .statusCode(status);
    }

    private static Map<String, byte[]> evidence(String user, String id) throws Exception {
        byte[] zip = as(user).body(Map.of("dossierIds", List.of(id), "purpose", "Gửi bộ phận hỗ trợ của Cổng"))
                .post("/api/v1/exchange/evidence")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        var files = new HashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static PublicKey key(String base64) throws Exception {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static boolean signed(PublicKey key, byte[] content, byte[] signature) throws Exception {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(content);
        return check.verify(signature);
    }
}
