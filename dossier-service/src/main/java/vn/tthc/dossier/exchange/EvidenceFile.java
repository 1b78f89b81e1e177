package vn.tthc.dossier.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tthc.platform.json.Json;

/** The proof as a file that the help desk of the portal can open, and anybody can check with openssl. */
record EvidenceFile(String name, byte[] content) {
    private static final String HOW = """
            CHỨNG CỨ TRAO ĐỔI HỒ SƠ VỚI CỔNG DỊCH VỤ CÔNG QUỐC GIA

            danh-sach.csv          Danh sách hồ sơ: trạng thái tại tỉnh, trạng thái Cổng đã ghi nhận, số lần gửi, biên nhận.
            bang-chung.json        Từng lần gửi: thời điểm, nội dung gửi (mã băm SHA-256), câu trả lời, biên nhận của Cổng.
            bang-chung.json.sig    Chữ ký Ed25519 của hệ thống trên tệp bang-chung.json.
            khoa-cong-khai.pem     Khóa công khai để kiểm tra chữ ký; mã khóa: %s

            Kiểm tra chữ ký:
              openssl pkeyutl -verify -pubin -inkey khoa-cong-khai.pem -rawin -in bang-chung.json -sigfile bang-chung.json.sig

            Mỗi lần gửi có chữ ký riêng (signature) trên đúng đoạn văn bản ở mục record, được ký ngay khi có câu trả lời; mục
            previous là mã băm của lần gửi liền trước về cùng hồ sơ, nên không thể bỏ bớt hay chèn thêm một lần gửi ở giữa.
            Thời điểm là giờ của máy chủ tỉnh, ghi theo UTC. Tệp này không chứa dữ liệu cá nhân.
            """;

    static EvidenceFile of(EvidenceDocument document, SigningKey key) {
        byte[] json = Json.write(document).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "danh-sach.csv", EvidenceList.of(document).getBytes(StandardCharsets.UTF_8));
            put(zip, "bang-chung.json", json);
            put(zip, "bang-chung.json.sig", key.sign(json));
            put(zip, "khoa-cong-khai.pem", pem(key).getBytes(StandardCharsets.US_ASCII));
            put(zip, "HUONG-DAN.txt", HOW.formatted(key.id()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The evidence could not be written", e);
        }
        return new EvidenceFile("chung-cu-dong-bo-" + PortalTime.of(document.issuedAt()) + ".zip", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String pem(SigningKey key) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.publicKey().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }
}
