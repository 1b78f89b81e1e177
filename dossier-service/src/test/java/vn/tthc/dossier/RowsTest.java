package vn.tthc.dossier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.exchange.Portal;
import vn.tthc.dossier.exchange.PortalParts;
import vn.tthc.test.TestParts;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.RowCase;
import vn.tthc.test.access.RowSecurity;

/** Whose rows are seen, by the matrix of docs/access through the service, and by the database underneath it. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(PortalParts.class)
class RowsTest extends DossierTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final RowSecurity DATABASE = new RowSecurity("dossier");

    @Test
    void everyoneSeesTheRowsThatTheMatrixSays() {
        var faults = new ArrayList<String>();
        for (RowCase each : Matrix.read().rows("dossier")) {
            var answer = given().auth()
                    .oauth2(each.asker().token())
                    .get("/api/v1/dossiers/" + CopiedDossier.of(each.unit()));
            var sight =
                    switch (answer.statusCode()) {
                        case 200 ->
                            answer.jsonPath().getBoolean("applicant.masked")
                                    ? RowCase.Sight.MASKED
                                    : RowCase.Sight.ALLOWED;
                        case 404 -> RowCase.Sight.REFUSED;
                        default -> null;
                    };
            if (sight != each.sight()) {
                faults.add(each + ": expected " + each.sight() + ", got " + answer.statusCode() + " " + sight);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyTableIsUnderAPolicyOrHasAReasonNotToBe() throws SQLException {
        assertEquals("", String.join("\n", DATABASE.undeclared()));
    }

    @Test
    void withoutTheServicesOwnFilterTheDatabaseStillShowsNothingForeign() throws SQLException {
        for (String user : List.of("longxuyen.tiepnhan", "rachgia.tiepnhan")) {
            String file = as(user).contentType("application/pdf")
                    .body(PDF)
                    .post("/api/v1/files")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id");
            var dossier = birth();
            dossier.put(
                    "papers",
                    List.of(Map.of("no", 1, "form", "DIGITISED", "fileId", file), Map.of("no", 2, "form", "ORIGINAL")));
            String id = received(user, dossier).path("id");
            Portal.awaitStanding(id, "ACKNOWLEDGED");
            differs(id);
            as(user).body(Map.of(
                            "kind", "ACCESS",
                            "identityNumber", "089190000001",
                            "content", "x",
                            "receivedOn", LocalDate.now().toString()))
                    .post("/api/v1/person-requests")
                    .then()
                    .statusCode(200);
        }
        assertEquals("", String.join("\n", DATABASE.leaks(LONG_XUYEN)));
    }

    private static void differs(String dossier) throws SQLException {
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute("insert into portal_difference (id, code, dossier_id, filed_on, kind, acknowledged,"
                    + " first_seen_at, last_seen_at, last_run, closed_at) select gen_random_uuid(), code, id, current_date,"
                    + " 'NOT_SENT', false, now(), now(), gen_random_uuid(), now() from dossier where id = '" + dossier
                    + "'");
            database.commit();
        }
    }

    @Test
    void withoutTheServicesOwnFilterNoRowIsGivenToAnotherUnit() throws SQLException {
        String id = received("rachgia.tiepnhan", birth()).path("id");
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute(
                    "select set_config('app.scope', 'units', true), set_config('app.units', '30742-20250701', true)");
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update dossier set receiving_unit_id = '" + LONG_XUYEN
                            + "', handling_unit_id = '" + LONG_XUYEN + "' where id = '" + id + "'"));
            database.rollback();
            statement.execute("select set_config('app.scope', 'units', true), set_config('app.units', '" + LONG_XUYEN
                    + "', true)");
            assertEquals(0, statement.executeUpdate("delete from timeline_entry where dossier_id = '" + id + "'"));
        }
        as("rachgia.tiepnhan").get("/api/v1/dossiers/" + id).then().body("id", equalTo(id));
    }
}
