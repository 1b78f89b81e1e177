package vn.tthc.simulators.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.simulators.portal.Province.dossier;
import static vn.tthc.simulators.portal.Province.json;
import static vn.tthc.simulators.portal.Province.progress;
import static vn.tthc.simulators.portal.Province.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalPortalTest {
    private static final String CODE = "000.00.01.H01-260301-0001";
    private final NationalPortal portal = NationalPortal.start(0, Province.KEY, null);
    private final Province province = new Province(portal);

    @AfterEach
    void end() {
        province.close();
        portal.close();
    }

    @Test
    void aDossierIsTakenOnceWithAReceipt() {
        var answer = json(province.post("/ho-so/them-moi", dossier(CODE).toString()));
        assertThat(answer.path("error_code").asText()).isEqualTo("0");
        assertThat(answer.path("message").asText()).isEqualTo("Thành công");
        assertThat(answer.path("MaBienNhan").asText()).isNotBlank();
        assertThat(answer.path("ThoiDiem").asText()).matches("\\d{14}");
        assertThat(province.send("/ho-so/them-moi", dossier(CODE).put("TrangThaiHoSo", "9")))
                .isEqualTo("1");
        assertThat(portal.dossier(CODE).orElseThrow().text("TrangThaiHoSo")).isEqualTo("2");
    }

    @Test
    void anOlderRevisionIsAcknowledgedAndChangesNothing() {
        assertThat(province.send("/ho-so/cap-nhat", dossier(CODE))).isEqualTo("2");
        province.send("/ho-so/them-moi", dossier(CODE));
        assertThat(province.send(
                        "/ho-so/cap-nhat", dossier(CODE).put("PhienBan", 4).put("TrangThaiHoSo", "9")))
                .isEqualTo("0");
        assertThat(province.send("/ho-so/cap-nhat", dossier(CODE))).isEqualTo("0");
        assertThat(portal.dossier(CODE).orElseThrow().text("TrangThaiHoSo")).isEqualTo("9");
    }

    @Test
    void progressThatIsThereAlreadyChangesNothing() {
        assertThat(province.send("/ho-so/tien-trinh", progress(CODE, 1, 2))).isEqualTo("2");
        province.send("/ho-so/them-moi", dossier(CODE));
        assertThat(province.send("/ho-so/tien-trinh", progress(CODE, 1, 2))).isEqualTo("0");
        assertThat(province.send("/ho-so/tien-trinh", progress(CODE, 2, 4))).isEqualTo("0");
        assertThat(portal.dossier(CODE).orElseThrow().progress())
                .extracting(entry -> entry.path("SoThuTu").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(province.send("/ho-so/tien-trinh", progress(CODE, 5, 15)))
                .as("more than ten")
                .isEqualTo("3");
    }

    @Test
    void aResultIsKept() {
        assertThat(province.send("/ho-so/ket-qua", result(CODE))).isEqualTo("2");
        province.send("/ho-so/them-moi", dossier(CODE));
        assertThat(province.send("/ho-so/ket-qua", result(CODE))).isEqualTo("0");
        assertThat(province.send("/ho-so/ket-qua", result(CODE))).isEqualTo("0");
        assertThat(portal.dossier(CODE).orElseThrow().results())
                .singleElement()
                .extracting(document -> document.path("TenGiayTo").asText())
                .isEqualTo("Giấy phép");
    }

    @ParameterizedTest
    @CsvSource({
        "MaHoSo,",
        "MaTTHC,",
        "NgayNopHoSo,",
        "TrangThaiHoSo, 11",
        "TrangThaiHoSo, 0",
        "NgayTiepNhan, 20260230090000",
        "NgayHenTra, 2026-03-01",
        "LoaiDoiTuong, 5"
    })
    void whatIsMissingOrWrongIsNamed(String field, String value) {
        var sent = dossier(CODE);
        sent.remove(field);
        if (value != null) {
            sent.put(field, value);
        }
        var answer = json(province.post("/ho-so/them-moi", sent.toString()));
        assertThat(answer.path("error_code").asText()).isEqualTo("3");
        assertThat(answer.path("message").asText()).endsWith(field);
        assertThat(answer.has("MaBienNhan")).isFalse();
        assertThat(portal.dossier(CODE)).isEmpty();
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThat(json(province.post("/ho-so/them-moi", "MaHoSo=1"))
                        .path("error_code")
                        .asText())
                .isEqualTo("3");
        assertThat(json(province.post("/ho-so/them-moi", "")).path("error_code").asText())
                .isEqualTo("3");
    }

    @Test
    void theDoorIsForThoseWithTheKeyAndForWhatThereIs() {
        assertThat(province.exchange(province.request("/ho-so/doi-soat?tu=20260101&den=20260131")
                                .setHeader("Authorization", "Bearer khac"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(province.get("/ho-so/khac").statusCode()).isEqualTo(404);
        assertThat(province.get("/ho-so/them-moi").statusCode()).isEqualTo(405);
        assertThat(province.post("/ho-so/them-moi", "x".repeat((1 << 20) + 1)).statusCode())
                .isEqualTo(413);
        assertThat(province.post("/ho-so/them-moi", "x".repeat(1 << 20)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsThereIsListedByCodePageByPage() {
        for (var code : new String[] {"H-3", "H-1", "H-2", "H-10", "I-1"}) {
            province.send("/ho-so/them-moi", dossier(code));
        }
        province.send("/ho-so/them-moi", dossier("H-9").put("NgayNopHoSo", "20260302000000"));
        province.send("/ho-so/tien-trinh", progress("H-1", 1, 3));
        province.send("/ho-so/ket-qua", result("H-1"));
        var first = list("&so_luong=2");
        assertThat(first.path("data")).extracting(NationalPortalTest::code).containsExactly("H-1", "H-10");
        assertThat(first.path("con_nua").asBoolean()).isTrue();
        assertThat(first.path("data").get(0))
                .hasToString("{\"MaHoSo\":\"H-1\",\"TrangThaiHoSo\":\"2\",\"NgayNopHoSo\":\"20260301083000\","
                        + "\"NgayTiepNhan\":\"20260301090000\",\"SoTienTrinh\":3,\"CoKetQua\":true}");
        var last = list("&so_luong=3&sau=H-10");
        assertThat(last.path("data")).extracting(NationalPortalTest::code).containsExactly("H-2", "H-3", "I-1");
        assertThat(last.path("con_nua").asBoolean()).isFalse();
        assertThat(list("&so_luong=501").path("error_code").asText()).isEqualTo("3");
        assertThat(json(province.get("/ho-so/doi-soat?tu=20260301"))
                        .path("error_code")
                        .asText())
                .isEqualTo("3");
    }

    @Test
    void aDossierThatNoProvinceSentIsPutInChangedAndForgotten() {
        assertThat(province.post("/ho-so-la", "{\"MaHoSo\":\"la\"}").statusCode())
                .isEqualTo(200);
        province.send("/ho-so/tien-trinh", progress("la", 1, 1));
        portal.put(Map.of("MaHoSo", "la", "TrangThaiHoSo", "9"));
        assertThat(portal.dossier("la").orElseThrow().text("TrangThaiHoSo")).isEqualTo("9");
        assertThat(portal.dossier("la").orElseThrow().progress()).hasSize(1);
        assertThat(province.post("/ho-so-la", "{}").statusCode()).isEqualTo(400);
        assertThat(province.delete("/ho-so/la").statusCode()).isEqualTo(200);
        assertThat(portal.dossier("la")).isEmpty();
        assertThat(province.delete("/ho-so/la").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameInCanBeLookedAt() {
        province.send("/ho-so/them-moi", dossier(CODE));
        list("");
        assertThat(portal.requests())
                .containsExactly(
                        new Request("POST", "/ho-so/them-moi", "", dossier(CODE).toString()),
                        new Request("GET", "/ho-so/doi-soat", "tu=20260301&den=20260301", ""));
        assertThat(json(province.get("/trang-thai")))
                .hasToString("{\"dossiers\":1,\"requests\":2,\"misbehaviours\":[]}");
    }

    @Test
    void whatWasTakenIsThereAfterARestart(@TempDir Path folder) throws Exception {
        var file = folder.resolve("portal/ho-so.jsonl");
        try (var first = NationalPortal.start(0, Province.KEY, file);
                var before = new Province(first)) {
            before.send("/ho-so/them-moi", dossier(CODE));
            before.send("/ho-so/cap-nhat", dossier(CODE).put("PhienBan", 5).put("ChuHoSo", "Lê Thị Bình"));
            before.send("/ho-so/tien-trinh", progress(CODE, 1, 2));
            before.send("/ho-so/ket-qua", result(CODE));
            before.send("/ho-so/them-moi", dossier("gone"));
            first.forget("gone");
        }
        Files.writeString(file, "{\"change\":\"FORGOTTEN\",\"body\":{\"MaHo", StandardOpenOption.APPEND);
        try (var second = NationalPortal.start(0, Province.KEY, file);
                var after = new Province(second)) {
            assertThat(after.send("/ho-so/them-moi", dossier(CODE))).isEqualTo("1");
            assertThat(after.send("/ho-so/tien-trinh", progress(CODE, 2, 3))).isEqualTo("0");
            var kept = second.dossier(CODE).orElseThrow();
            assertThat(kept.text("ChuHoSo")).isEqualTo("Lê Thị Bình");
            assertThat(kept.progress()).hasSize(3);
            assertThat(kept.results()).hasSize(1);
            assertThat(second.dossier("gone")).isEmpty();
        }
        assertThat(Files.readAllLines(file)).hasSize(7);
    }

    private JsonNode list(String more) {
        return json(province.get("/ho-so/doi-soat?tu=20260301&den=20260301" + more));
    }

    private static String code(JsonNode row) {
        return row.path("MaHoSo").asText();
    }
}
