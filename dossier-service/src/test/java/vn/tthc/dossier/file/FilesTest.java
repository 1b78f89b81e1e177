package vn.tthc.dossier.file;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class FilesTest extends DossierTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** One white point. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

    @Test
    void aPdfIsTakenInAndHandedOutAsItWas() {
        String id = upload("longxuyen.tiepnhan", PDF, "T%E1%BB%9D%20khai.pdf", "image/png")
                .statusCode(200)
                .body("mediaType", equalTo("application/pdf"))
                .body("name", equalTo("Tờ khai.pdf"))
                .body("size", equalTo(PDF.length))
                .extract()
                .path("id");
        byte[] back = as("longxuyen.tiepnhan")
                .get("/api/v1/files/" + id)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/pdf"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, back);
    }

    @Test
    void onlyThoseWhoSeeTheDossierSeeTheFile() {
        String file = upload("phuquoc.tiepnhan", PDF, "don.pdf", "application/pdf")
                .extract()
                .path("id");
        as("tuphap.xuly").get("/api/v1/files/" + file).then().statusCode(404);
        Map<String, Object> request = legalAdviser();
        request.put(
                "papers",
                List.of(
                        Map.of("no", 1, "form", "DIGITISED", "fileId", file),
                        Map.of("no", 2, "form", "COPY", "copies", 2)));
        String dossier = received("phuquoc.tiepnhan", request).path("id");
        as("tuphap.xuly").get("/api/v1/files/" + file).then().statusCode(200);
        as("tuphap.xuly").get("/api/v1/dossiers/" + dossier).then().body("papers[0].file.id", equalTo(file));
        as("rachgia.xuly")
                .get("/api/v1/files/" + file)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/file-not-found"));
    }

    @Test
    void nobodyBorrowsAForeignFile() {
        String file = upload("rachgia.tiepnhan", PDF, "don.pdf", "application/pdf")
                .extract()
                .path("id");
        Map<String, Object> request = birth();
        request.put(
                "papers",
                List.of(Map.of("no", 1, "form", "DIGITISED", "fileId", file), Map.of("no", 2, "form", "ORIGINAL")));
        as("longxuyen.tiepnhan")
                .body(request)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/file-not-found"));
    }

    @Test
    void aProgramCalledPdfIsRefusedByItsContent() {
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};
        upload("longxuyen.tiepnhan", elf, "don.pdf", "application/pdf")
                .statusCode(415)
                .body("type", equalTo("/problems/file-type-not-allowed"));
        upload(
                        "longxuyen.tiepnhan",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                        "a.pdf",
                        "application/pdf")
                .statusCode(415);
    }

    @Test
    void officeDocumentsAreKnownByTheirMainPart() throws IOException {
        upload("longxuyen.xuly", zip("[Content_Types].xml", "word/document.xml"), "a.docx", "application/octet-stream")
                .statusCode(200)
                .body("mediaType", containsString("wordprocessingml"));
        upload("longxuyen.xuly", zip("program.exe"), "a.docx", "application/octet-stream")
                .statusCode(415);
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        notSafe(bytes.toByteArray(), "grows too large");
    }

    @Test
    void aFileThatIsTwoThingsAtOnceIsRefused() throws IOException {
        byte[] archive = zip("word/document.xml");
        byte[] both = Arrays.copyOf(PNG, PNG.length + archive.length);
        System.arraycopy(archive, 0, both, PNG.length, archive.length);
        notSafe(both, "archive hidden inside");
        notSafe(
                "%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF".getBytes(StandardCharsets.UTF_8),
                "several formats");
        upload("longxuyen.tiepnhan", PNG, "anh.png", "image/png")
                .statusCode(200)
                .body("mediaType", equalTo("image/png"));
    }

    @Test
    void programsInsideDocumentsAreRefused() throws IOException {
        notSafe(
                "%PDF-1.7\n1 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\nendobj\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII),
                "with a program");
        notSafe(zip("word/document.xml", "word/vbaProject.bin"), "macros");
        notSafe(zip("word/document.xml", "../../etc/passwd"), "leads outside");
        for (String script : List.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "#!/bin/sh\nrm -rf /",
                "<?php system('id'); ?>")) {
            upload("longxuyen.tiepnhan", script.getBytes(StandardCharsets.UTF_8), "a.pdf", "application/pdf")
                    .statusCode(415);
        }
    }

    @Test
    void aBrokenArchiveIsRefusedAndBreaksNothing() throws IOException {
        byte[] whole = zip("word/document.xml", "word/styles.xml");
        for (int length = 30; length < whole.length; length += 7) {
            int status = upload("longxuyen.tiepnhan", Arrays.copyOf(whole, length), "a.docx", "application/zip")
                    .extract()
                    .statusCode();
            assertTrue(status == 200 || status == 415, "cut to " + length + " bytes: " + status);
        }
    }

    private static void notSafe(byte[] content, String why) {
        upload("longxuyen.tiepnhan", content, "a.pdf", "application/pdf")
                .statusCode(415)
                .body("type", equalTo("/problems/file-not-safe"))
                .body("detailEn", containsString(why));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] large = new byte[21 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        upload("longxuyen.tiepnhan", large, "lon.pdf", "application/pdf")
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
    }

    @Test
    void anEmptyFileIsRefused() {
        upload("longxuyen.tiepnhan", new byte[0], "rong.pdf", "application/pdf").statusCode(400);
    }

    @Test
    void whoWorksOnNoDossiersUploadsNothing() {
        upload("longxuyen.baocao", PDF, "a.pdf", "application/pdf").statusCode(403);
    }

    private static ValidatableResponse upload(String user, byte[] content, String name, String type) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(user))
                .header("X-File-Name", name)
                .contentType(type)
                .body(content)
                .post("/api/v1/files")
                .then();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
