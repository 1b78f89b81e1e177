package vn.tthc.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.RowCase;
import vn.tthc.test.access.RowSecurity;

/** Whose feedback is seen, by the matrix of docs/access through the service, and by the database underneath it. */
@QuarkusTest
class RowsTest extends ServiceTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final RowSecurity DATABASE = new RowSecurity("feedback");

    @Test
    void everyoneSeesTheRowsThatTheMatrixSays() throws SQLException {
        var faults = new ArrayList<String>();
        for (RowCase each : Matrix.read().rows("feedback")) {
            var answer = given().auth().oauth2(each.asker().token()).get("/api/v1/feedbacks/{id}", copyOf(each.unit()));
            var sight =
                    switch (answer.statusCode()) {
                        case 200 ->
                            answer.jsonPath().getBoolean("sender.masked")
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
        for (String unit : List.of(LONG_XUYEN, RACH_GIA)) {
            String file = visitor()
                    .contentType("application/pdf")
                    .body(PDF)
                    .post("/api/v1/public/files")
                    .then()
                    .extract()
                    .path("id");
            var feedback = about(unit);
            feedback.put("fileIds", List.of(file));
            submitted(feedback);
        }
        assertEquals("", String.join("\n", DATABASE.leaks(LONG_XUYEN)));
    }

    /** Of any unit, also of one that is no more. */
    private static String copyOf(String unit) throws SQLException {
        String source = submitted(about(LONG_XUYEN)).getString("id");
        UUID id = UUID.randomUUID();
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute(
                    "create temporary table copy on commit drop as select * from feedback where id = '" + source + "'");
            statement.execute("update copy set id = '" + id + "', code = '" + id + "', responsible_unit_id = '" + unit
                    + "', involved_unit_ids = array['" + unit + "']");
            statement.execute("insert into feedback select * from copy");
            database.commit();
        }
        return id.toString();
    }
}
