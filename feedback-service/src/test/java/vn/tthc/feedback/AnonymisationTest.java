package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tthc.test.access.RowSecurity;

/** In the tests feedback on conduct keeps its sender for a year, and nothing else has a period. */
@QuarkusTest
class AnonymisationTest extends ServiceTest {
    @ConfigProperty(name = "tthc.files.dir")
    String files;

    @Test
    void theSenderIsTakenOutForGoodAndTheRecordStays() throws SQLException {
        var file = handedIn();
        var feedback = about(LONG_XUYEN);
        feedback.put("place", "Nhà bà Hạnh, tổ 5");
        feedback.put("fileIds", List.of(file.getString("id")));
        var receipt = submitted(feedback);
        String id = receipt.getString("id");
        String code = receipt.getString("code");
        act(OFFICER, id, 1, "REQUEST_SUPPLEMENT", "reason", "Cần ngày hẹn trên giấy");
        act(OFFICER, id, 2, "SUPPLEMENT", "content", "Bà Hạnh nói qua điện thoại: ngày 3/3");
        act(OFFICER, id, 3, "ACCEPT");
        act(OFFICER, id, 4, "ANSWER", "answer", answer("Kính gửi bà Hạnh: đã trả kết quả."));
        act(OFFICER, id, 5, "PUBLISH", "publicText", "Đã trả kết quả và chấn chỉnh.")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        Path content = Path.of(files, file.getString("sha256").substring(0, 2), file.getString("sha256"));
        assertTrue(Files.exists(content));

        anonymise("tinh.kstt", id).statusCode(409).body("type", endsWith("/retention-runs"));
        longAgo(id);
        String key = key();
        anonymise("tinh.kstt", code, key)
                .statusCode(200)
                .body("code", equalTo(code))
                .body("files", equalTo(1));
        anonymise("tinh.kstt", code, key)
                .statusCode(200)
                .body("code", equalTo(code))
                .body("files", equalTo(1));
        anonymise("tinh.kstt", id).statusCode(409).body("type", endsWith("/already-anonymous"));

        as(OFFICER)
                .get("/api/v1/feedbacks/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("state", equalTo("PUBLISHED"))
                .body("title", equalTo("Chậm trả kết quả đăng ký khai sinh"))
                .body("sender.name", equalTo("(đã ẩn danh)"))
                .body("sender.phone", nullValue())
                .body("sender.email", nullValue())
                .body("place", nullValue())
                .body("attachments", empty())
                .body("answer.number", equalTo("15/UBND"))
                .body("publicText", equalTo("Đã trả kết quả và chấn chỉnh."))
                .body(not(containsString("Hạnh")));
        as("tinh.kiemtoan").get("/api/v1/feedbacks/{id}", id).then().body("sender.name", equalTo("(đã ẩn danh)"));
        as(OFFICER)
                .get("/api/v1/feedbacks/{id}/timeline", id)
                .then()
                .body("action", hasItems("RECEIVE", "SUPPLEMENT", "ANSWER", "PUBLISH"))
                .body(containsString("Cần ngày hẹn trên giấy"))
                .body(not(containsString("Hạnh")));
        visitor()
                .header("X-Check-Secret", receipt.getString("secret"))
                .get("/api/v1/public/feedbacks/{code}", code)
                .then()
                .statusCode(200)
                .body(not(containsString("Hạnh")));
        visitor().get("/api/v1/public/feedbacks?first=100").then().body("items.code", hasItem(code));
        as(OFFICER).get("/api/v1/files/{id}", file.getString("id")).then().statusCode(404);
        assertFalse(Files.exists(content));
        assertEquals(0, count("feedback", "id = '" + id + "' and t::text ~ 'Hạnh|hanh|912 345 678|quá ngày hẹn'"));
        assertEquals(0, count("feedback_step", "feedback_id = '" + id + "' and concat(note, reason) like '%Hạnh%'"));
        assertEquals(1, count("audit_entry", "subject_id = '" + id + "' and action = 'feedback.anonymise'"));
        as("tinh.kiemtoan")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("ok", equalTo(true));
    }

    @Test
    void aTitleThatNamesTheSenderGoesToo() throws SQLException {
        var feedback = about(LONG_XUYEN);
        feedback.put("title", "Đơn của Nguyễn Thị Hạnh");
        String id = refused(feedback);
        longAgo(id);
        anonymise("tinh.kstt", id).statusCode(200).body("files", equalTo(0));
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("title", equalTo("(đã ẩn danh)"));
    }

    @Test
    void whatIsNotDoneOrHasNoPeriodKeepsItsSender() throws SQLException {
        String open = submitted(about(LONG_XUYEN)).getString("id");
        anonymise("tinh.kstt", open).statusCode(409).body("type", endsWith("/feedback-open"));
        var service = about(LONG_XUYEN);
        service.put("category", "SERVICE");
        String other = refused(service);
        longAgo(other);
        anonymise("tinh.kstt", other).statusCode(409).body("type", endsWith("/retention-unknown"));
        as(OFFICER).get("/api/v1/feedbacks/{id}", other).then().body("sender.name", equalTo("Nguyễn Thị Hạnh"));
    }

    @Test
    void onlyProcedureControlOfTheScopeMay() throws SQLException {
        String id = refused(about(LONG_XUYEN));
        longAgo(id);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/feedbacks/{id}/person/anonymisation", id)
                .then()
                .statusCode(401);
        for (String user : List.of(OFFICER, "longxuyen.tiepnhan", "tinh.pakn", "tinh.quantri", "tinh.kiemtoan")) {
            anonymise(user, id).statusCode(403);
        }
        anonymise("tuphap.kstt", id).statusCode(404);
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("sender.name", equalTo("Nguyễn Thị Hạnh"));
    }

    @Test
    void withoutAProperIdempotencyKeyTheSenderStays() throws SQLException {
        String id = refused(about(LONG_XUYEN));
        longAgo(id);
        as("tinh.kstt")
                .body(Map.of("reason", "Không có khóa"))
                .post("/api/v1/feedbacks/{id}/person/anonymisation", id)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-input"));
        anonymise("tinh.kstt", id, "1234567").statusCode(400).body("type", endsWith("/invalid-input"));
        as(OFFICER).get("/api/v1/feedbacks/{id}", id).then().body("sender.name", equalTo("Nguyễn Thị Hạnh"));
    }

    private static String refused(Map<String, Object> feedback) {
        String id = submitted(feedback).getString("id");
        act(OFFICER, id, 1, "REFUSE", "ground", "OUT_OF_SCOPE", "reason", "Không thuộc thẩm quyền")
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse anonymise(String user, String id) {
        return anonymise(user, id, key());
    }

    private static ValidatableResponse anonymise(String user, String id, String key) {
        return as(user).header("Idempotency-Key", key)
                .body(Map.of("reason", "Biên bản hủy 03/BB-VP"))
                .post("/api/v1/feedbacks/{id}/person/anonymisation", id)
                .then();
    }

    /** As if it had been done two years before. */
    private static void longAgo(String id) throws SQLException {
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute("update feedback set ended_at = ended_at - interval '2 years',"
                    + " published_at = published_at - interval '2 years' where id = '" + id + "'");
            database.commit();
        }
    }

    private static int count(String table, String condition) throws SQLException {
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            var found = statement.executeQuery("select count(*) from " + table + " t where " + condition);
            found.next();
            return found.getInt(1);
        }
    }

    /** No other test's content. */
    private static JsonPath handedIn() {
        return visitor()
                .contentType("application/pdf")
                .body(("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + UUID.randomUUID()
                                + "\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/public/files")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
