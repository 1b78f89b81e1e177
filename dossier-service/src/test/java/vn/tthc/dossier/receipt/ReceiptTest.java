package vn.tthc.dossier.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class ReceiptTest extends DossierTest {

    @Test
    void theReceiptSaysWhatTheApplicantNeeds() throws IOException {
        Response dossier = received("phuquoc.tiepnhan", legalAdviser());
        byte[] pdf = as("phuquoc.tiepnhan")
                .get("/api/v1/dossiers/" + dossier.path("id") + "/receipt.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "receipt.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
            for (String part : new String[] {
                "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Nguyễn Thị Hồng Đào",
                "Cấp thẻ tư vấn viên pháp luật",
                "5 ngày làm việc",
                dossier.path("code"),
                dossier.path("checkSecret")
            }) {
                assertTrue(text.contains(part), part + " is not in: " + text);
            }
        }
    }

    @Test
    void beforeTheReceiptThereIsNone() {
        Map<String, Object> online = birth();
        online.put("channel", "ONLINE");
        String id = received("longxuyen.tiepnhan", online).path("id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/receipt.pdf")
                .then()
                .statusCode(409);
    }
}
