package vn.tthc.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to the portal as a province does, over real connections. */
final class Province implements AutoCloseable {
    static final String KEY = "khoa";
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final NationalPortal portal;

    Province(NationalPortal portal) {
        this.portal = portal;
    }

    static ObjectNode dossier(String code) {
        return Json.object()
                .put("MaHoSo", code)
                .put("MaTTHC", "1.000110")
                .put("TrangThaiHoSo", "2")
                .put("NgayNopHoSo", "20260301083000")
                .put("NgayTiepNhan", "20260301090000")
                .put("PhienBan", 3);
    }

    static ObjectNode progress(String code, int first, int last) {
        var progress = Json.object().put("MaHoSo", code);
        var entries = progress.putArray("TienTrinh");
        for (int number = first; number <= last; number++) {
            entries.addObject()
                    .put("SoThuTu", number)
                    .put("NguoiXuLy", "Nguyễn Văn A")
                    .put("ThoiDiemXuLy", "20260302100000")
                    .put("TrangThai", "4");
        }
        return progress;
    }

    static ObjectNode result(String code) {
        var result = Json.object().put("MaHoSo", code).put("NgayTra", "20260305150000");
        result.putArray("DanhSachGiayToKetQua")
                .addObject()
                .put("TenGiayTo", "Giấy phép")
                .put("DienTu", "1");
        return result;
    }

    /** The answer's {@code error_code}. */
    String send(String path, JsonNode body) {
        return json(post(path, body.toString())).path("error_code").asText();
    }

    HttpResponse<String> post(String path, String body) {
        return exchange(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return exchange(request(path));
    }

    HttpResponse<String> delete(String path) {
        return exchange(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + KEY);
    }

    HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
