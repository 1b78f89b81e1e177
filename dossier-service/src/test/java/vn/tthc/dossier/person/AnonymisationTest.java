package vn.tthc.dossier.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;
import vn.tthc.test.access.RowSecurity;

/** In the tests a birth registration keeps its person for a year, and nothing else has a period. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AnonymisationTest extends DossierTest {
    @ConfigProperty(name = "tthc.files.dir")
    String files;

    @Test
    void thePersonIsTakenOutForGoodAndTheRecordStays() throws SQLException {
        var file = as("longxuyen.tiepnhan")
                .contentType("application/pdf")
                .body(pdf())
                .post("/api/v1/files")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var request = birth();
        request.put("note", "Gọi anh Đào trước khi trả");
        request.put(
                "papers",
                List.of(
                        Map.of("no", 1, "form", "DIGITISED", "fileId", file.getString("id")),
                        Map.of("no", 2, "form", "ORIGINAL")));
        var received = received("longxuyen.tiepnhan", request);
        String id = received.path("id");
        String code = received.path("code");
        act("longxuyen.tiepnhan", id, "WITHDRAW", Map.of("reason", "Công dân rút hồ sơ"));
        Path content = Path.of(files, file.getString("sha256").substring(0, 2), file.getString("sha256"));
        assertTrue(Files.exists(content));

        anonymise("tinh.kstt", id).statusCode(409).body("type", equalTo("/problems/retention-runs"));
        longAgo(id);
        String key = UUID.randomUUID().toString();
        anonymise("tinh.kstt", id, key)
                .statusCode(200)
                .body("code", equalTo(code))
                .body("files", equalTo(1));
        anonymise("tinh.kstt", id, key)
                .statusCode(200)
                .body("code", equalTo(code))
                .body("files", equalTo(1));

        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("state", equalTo("WITHDRAWN"))
                .body("applicant.name", equalTo("(đã ẩn danh)"))
                .body("applicant.identityNumber", nullValue())
                .body("applicant.phone", nullValue())
                .body("note", nullValue())
                .body("papers.size()", equalTo(3))
                .body("papers[0].file", nullValue())
                .body(not(containsString("Hồng Đào")));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .body("action", hasItem("WITHDRAW"))
                .body(containsString("Công dân rút hồ sơ"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/files/" + file.getString("id"))
                .then()
                .statusCode(404);
        assertFalse(Files.exists(content));
        assertEquals(
                0, count("dossier", "id = '" + id + "' and t::text ~ 'Hồng Đào|hong dao|0891|0912345678|anh Đào'"));
        assertEquals(1, count("audit_entry", "subject_id = '" + id + "' and action = 'dossier.anonymise'"));
        as("tinh.kiemtoan")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("ok", equalTo(true));

        anonymise("tinh.kstt", id).statusCode(409).body("type", equalTo("/problems/already-anonymous"));
    }

    @Test
    void whatIsOpenOrHasNoPeriodKeepsItsPerson() throws SQLException {
        String open = received("longxuyen.tiepnhan", birth()).path("id");
        anonymise("tinh.kstt", open).statusCode(409).body("type", equalTo("/problems/dossier-open"));
        String other = received("tuphap.tiepnhan", legalAdviser()).path("id");
        act("tuphap.tiepnhan", other, "WITHDRAW", Map.of("reason", "Rút"));
        longAgo(other);
        anonymise("tuphap.kstt", other).statusCode(409).body("type", equalTo("/problems/retention-unknown"));
        as("tuphap.tiepnhan").get("/api/v1/dossiers/" + other).then().body(containsString("Hồng Đào"));
    }

    @Test
    void aFileThatAnotherDossierUsesStays() throws SQLException {
        String file = as("longxuyen.tiepnhan")
                .contentType("application/pdf")
                .body(pdf())
                .post("/api/v1/files")
                .path("id");
        var papers = List.of(Map.of("no", 1, "form", "DIGITISED", "fileId", file), Map.of("no", 2, "form", "ORIGINAL"));
        var first = birth();
        first.put("papers", papers);
        var second = birth();
        second.put("papers", papers);
        String id = received("longxuyen.tiepnhan", first).path("id");
        received("longxuyen.tiepnhan", second);
        act("longxuyen.tiepnhan", id, "WITHDRAW", Map.of("reason", "Rút"));
        longAgo(id);
        anonymise("tinh.kstt", id).statusCode(200).body("files", equalTo(0));
        as("longxuyen.tiepnhan").get("/api/v1/files/" + file).then().statusCode(200);
    }

    @Test
    void onlyProcedureControlOfTheScopeMay() throws SQLException {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act("longxuyen.tiepnhan", id, "WITHDRAW", Map.of("reason", "Rút"));
        longAgo(id);
        for (String user : List.of("longxuyen.tiepnhan", "longxuyen.pheduyet", "tinh.quantri", "tinh.kiemtoan")) {
            anonymise(user, id).statusCode(403);
        }
        anonymise("tuphap.kstt", id).statusCode(404);
        as("longxuyen.tiepnhan").get("/api/v1/dossiers/" + id).then().body(containsString("Hồng Đào"));
    }

    @Test
    void withoutAProperIdempotencyKeyThePersonStays() throws SQLException {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act("longxuyen.tiepnhan", id, "WITHDRAW", Map.of("reason", "Rút"));
        longAgo(id);
        given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of("tinh.kstt"))
                .body(Map.of("reason", "Không có khóa"))
                .post("/api/v1/dossiers/" + id + "/person/anonymisation")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));
        anonymise("tinh.kstt", id, "1234567").statusCode(400).body("type", equalTo("/problems/invalid-input"));
        as("longxuyen.tiepnhan").get("/api/v1/dossiers/" + id).then().body(containsString("Hồng Đào"));
    }

    @Test
    void theContractSaysThatTheKeyIsNeeded() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/api/v1/dossiers/{id}/person/anonymisation'.post.parameters"
                                + ".find { it.name == 'Idempotency-Key' }.required",
                        equalTo(true));
    }

    private static ValidatableResponse anonymise(String user, String id) {
        return anonymise(user, id, UUID.randomUUID().toString());
    }

    private static ValidatableResponse anonymise(String user, String id, String key) {
        return given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Biên bản hủy 03/BB-VP"))
                .post("/api/v1/dossiers/" + id + "/person/anonymisation")
                .then();
    }

    /** As if it had ended two years before. */
    private static void longAgo(String id) throws SQLException {
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute("update dossier set ended_at = ended_at - interval '2 years' where id = '" + id + "'");
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
    private static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + UUID.randomUUID()
                        + "\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
