package vn.tthc.dossier.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PersonalDataTest extends DossierTest {
    private static final Map<String, Object> INSPECTION = Map.of("purpose", "INSPECTION", "note", "Kế hoạch 12/KH-VP");

    @Test
    void whoSeesThePersonMaskedIsToldForAPurposeAndEachTimeItIsWrittenDown() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        as("tinh.kiemtoan").get("/api/v1/dossiers/" + id).then().body("applicant.masked", equalTo(true));
        for (int times = 1; times <= 2; times++) {
            as("tinh.kiemtoan")
                    .body(INSPECTION)
                    .post("/api/v1/dossiers/" + id + "/applicant")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Nguyễn Thị Hồng Đào"))
                    .body("phone", equalTo("0912345678"))
                    .body("masked", equalTo(false));
            assertEquals(times, trail("dossier.unmask", id).size());
        }
        String entry = trail("dossier.unmask", id).getFirst();
        assertEquals(
                true, entry.contains("tinh.kiemtoan") && entry.contains("INSPECTION") && entry.contains("12/KH-VP"));
        assertEquals(false, entry.contains("Hồng Đào"), "the trail holds no personal data");
        as("tinh.kiemtoan").get("/api/v1/dossiers/" + id).then().body("applicant.masked", equalTo(true));
    }

    @Test
    void withoutAPurposeNothingIsTold() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        as("tinh.kiemtoan")
                .body(Map.of("note", "chỉ xem"))
                .post("/api/v1/dossiers/" + id + "/applicant")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("purpose"))
                .body(not(containsString("Hồng Đào")));
        as("tinh.kiemtoan")
                .body(Map.of("purpose", "CURIOSITY"))
                .post("/api/v1/dossiers/" + id + "/applicant")
                .then()
                .statusCode(400);
        as("longxuyen.tiepnhan")
                .body(Map.of("identityNumber", "089190000001"))
                .post("/api/v1/applicants/history")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("purpose"));
        assertEquals(List.of(), trail("dossier.unmask", id));
    }

    @Test
    void onlyThoseWhoMayUnmaskDoAndOnlyInTheirScope() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        String path = "/api/v1/dossiers/" + id + "/applicant";
        RestAssured.given()
                .contentType("application/json")
                .body(INSPECTION)
                .post(path)
                .then()
                .statusCode(401);
        for (String user : List.of("tinh.baocao", "tinh.lanhdao", "tinh.quantri", "longxuyen.pakn", "quocgia")) {
            as(user).body(INSPECTION).post(path).then().statusCode(403);
        }
        for (String user : List.of("rachgia.tiepnhan", "tuphap.kstt")) {
            as(user).body(INSPECTION).post(path).then().statusCode(404);
        }
        assertEquals(List.of(), trail("dossier.unmask", id));
    }

    @Test
    void aLookUpOfAnApplicantIsWrittenDownWithWhatItShowed() {
        Map<String, Object> request = birth();
        @SuppressWarnings("unchecked")
        String number = (String) ((Map<String, Object>) request.get("applicant")).get("identityNumber");
        String code = received("longxuyen.tiepnhan", request).path("code");
        history("longxuyen.tiepnhan", number).statusCode(200).body("dossiers.code", hasSize(1));
        List<String> entries = trail("applicant.look-up", "…" + number.substring(9)).stream()
                .filter(entry -> entry.contains(code))
                .toList();
        assertEquals(1, entries.size());
        assertEquals(true, entries.getFirst().contains("RECEIVE_DOSSIER"));
        assertEquals(false, entries.getFirst().contains(number), "the trail does not hold the number");
    }

    /** Entries of the audit trail as text: actor and details. */
    private static List<String> trail(String action, String subject) {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("tthc.db.owner", String.class),
                        config.getValue("tthc.db.owner-password", String.class));
                var select = connection.prepareStatement(
                        "select actor_name || ' ' || details from audit_entry where action = ? and subject_id = ?")) {
            select.setString(1, action);
            select.setString(2, subject);
            List<String> entries = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
