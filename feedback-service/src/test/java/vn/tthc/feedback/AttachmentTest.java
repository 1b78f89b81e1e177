package vn.tthc.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentTest extends ServiceTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void aCitizenSendsAFileAndTheOfficerInChargeReadsIt() {
        String file = handedIn();
        var feedback = about(LONG_XUYEN);
        feedback.put("fileIds", List.of(file));
        String id = submitted(feedback).getString("id");
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .body("attachments.id", contains(file))
                .body("attachments[0].name", equalTo("ảnh chụp.pdf"))
                .body("attachments[0].mediaType", equalTo("application/pdf"));
        byte[] content = as(OFFICER)
                .get("/api/v1/files/{id}", file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(PDF);
    }

    @Test
    void onlyOfficersOfTheUnitsInvolvedReadIt() {
        String file = handedIn();
        var feedback = about(LONG_XUYEN);
        feedback.put("fileIds", List.of(file));
        String id = submitted(feedback).getString("id");
        visitor().get("/api/v1/files/{id}", file).then().statusCode(401);
        as("longxuyen.tiepnhan").get("/api/v1/files/{id}", file).then().statusCode(403);
        as("tinh.kiemtoan").get("/api/v1/files/{id}", file).then().statusCode(403);
        as("rachgia.pakn")
                .get("/api/v1/files/{id}", file)
                .then()
                .statusCode(404)
                .body("type", endsWith("/file-not-found"));
        as("tinh.kiemtoan")
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("attachments", hasSize(0));
        visitor()
                .body(PDF)
                .contentType("application/pdf")
                .post("/api/v1/files")
                .then()
                .statusCode(401);
        as("longxuyen.tiepnhan")
                .contentType("application/pdf")
                .body(PDF)
                .post("/api/v1/files")
                .then()
                .statusCode(403);
    }

    @Test
    void aFileIsJudgedByItsContentAndSize() {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};
        handIn(visitor(), program, "/api/v1/public/files")
                .then()
                .statusCode(415)
                .body("type", endsWith("/file-type-not-allowed"));
        handIn(visitor(), new byte[0], "/api/v1/public/files").then().statusCode(400);
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        handIn(visitor(), large, "/api/v1/public/files")
                .then()
                .statusCode(413)
                .body("type", endsWith("/file-too-large"));
    }

    @Test
    void aFileBelongsToOneFeedbackOnly() {
        String file = handedIn();
        var feedback = about(LONG_XUYEN);
        feedback.put("fileIds", List.of(file));
        submitted(feedback);
        submit(feedback).then().statusCode(422).body("type", endsWith("/file-not-found"));
        feedback.put("fileIds", List.of(UUID.randomUUID().toString()));
        submit(feedback).then().statusCode(422);
        List<String> tooMany = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tooMany.add(UUID.randomUUID().toString());
        }
        feedback.put("fileIds", tooMany);
        submit(feedback).then().statusCode(400);
    }

    @Test
    void anAddressHandsInOnlySoManyFiles() {
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 21; i++) {
            answers.add(handIn(
                            io.restassured.RestAssured.given().header("X-Forwarded-For", "10.77.0.1"),
                            PDF,
                            "/api/v1/public/files")
                    .statusCode());
        }
        assertThat(answers).contains(429);
    }

    @Test
    void theSenderAddsWhatWasAskedForByCodeAndSecret() {
        JsonPath receipt = submitted(about(LONG_XUYEN));
        String id = receipt.getString("id");
        act(OFFICER, id, 1, "REQUEST_SUPPLEMENT", "reason", "Xin gửi ảnh giấy hẹn")
                .then()
                .statusCode(200);
        String file = handedIn();
        var added = Map.of(
                "secret", receipt.getString("secret"), "content", "Tôi gửi ảnh giấy hẹn.", "fileIds", List.of(file));
        String key = key();
        for (int times = 0; times < 2; times++) {
            supplement(receipt.getString("code"), key, added)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SUPPLEMENTED"));
        }
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .body("revision", equalTo(3))
                .body("content", containsString("Tôi gửi ảnh giấy hẹn."))
                .body("attachments.id", contains(file));
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}/timeline", id)
                .then()
                .body("[2].action", equalTo("SUPPLEMENT"))
                .body("[2].by", equalTo("public"));
    }

    @Test
    void withoutTheSecretOrUnaskedNothingIsAdded() {
        JsonPath receipt = submitted(about(LONG_XUYEN));
        String code = receipt.getString("code");
        var wrong = Map.of("secret", "WRONGWRONG22", "content", "Nội dung");
        supplement(code, key(), wrong).then().statusCode(404).body("type", endsWith("/feedback-not-found"));
        supplement("PAKN-000000-0000", key(), wrong).then().statusCode(404);
        var unasked = Map.of("secret", receipt.getString("secret"), "content", "Nội dung");
        supplement(code, key(), unasked).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        supplement(code, key(), Map.of("secret", receipt.getString("secret"), "content", " "))
                .then()
                .statusCode(400);
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", receipt.getString("id"))
                .then()
                .body("revision", equalTo(1));
    }

    @Test
    void anOfficerTakesDownWhatWasBroughtInWithItsPapers() {
        String file = handIn(as(OFFICER), PDF, "/api/v1/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        var feedback = about(LONG_XUYEN);
        feedback.put("channel", "IN_PERSON");
        feedback.put("fileIds", List.of(file));
        String id = as(OFFICER)
                .header("Idempotency-Key", key())
                .body(feedback)
                .post("/api/v1/feedbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("attachments.id", contains(file));
        act(OFFICER, id, 1, "ACCEPT", "fileIds", List.of(file))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("fileIds"));
    }

    private static String handedIn() {
        return handIn(visitor(), PDF, "/api/v1/public/files")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Response handIn(RequestSpecification who, byte[] content, String path) {
        return who.contentType("application/pdf")
                .header("X-File-Name", "%E1%BA%A3nh%20ch%E1%BB%A5p.pdf")
                .body(content)
                .post(path);
    }

    private static Response supplement(String code, String key, Map<String, ?> added) {
        return visitor()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(added)
                .post("/api/v1/public/feedbacks/{code}/supplement", code);
    }
}
