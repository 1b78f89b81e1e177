package vn.tthc.reporting;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.RowCase;
import vn.tthc.test.access.RowSecurity;

/** Whose cases are counted, by the matrix of docs/access through the service, and by the database underneath it. */
@QuarkusTest
class RowsTest extends ReportingTest {
    private static final RowSecurity DATABASE = new RowSecurity("reporting");

    @Test
    void everyoneIsToldTheFiguresThatTheMatrixSays() {
        var faults = new ArrayList<String>();
        var fields = new HashMap<String, String>();
        for (RowCase each : Matrix.read().rows("figure")) {
            String field = fields.computeIfAbsent(each.unit(), RowsTest::oneCaseOf);
            var answer = given().auth()
                    .oauth2(each.asker().token())
                    .contentType(ContentType.JSON)
                    .body(question(field, Map.of()))
                    .post("/api/v1/figures");
            int seen = answer.statusCode() == 200 ? total(answer.jsonPath(), "RECEIVED") : 0;
            if ((seen == 1) != (each.sight() == RowCase.Sight.ALLOWED)) {
                faults.add(each + ": expected " + each.sight() + ", got " + answer.statusCode() + " with " + seen);
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
        List.of(LONG_XUYEN, RACH_GIA).forEach(RowsTest::oneCaseOf);
        assertEquals("", String.join("\n", DATABASE.leaks(LONG_XUYEN)));
    }

    /** @return the field that nothing but this case is in */
    private static String oneCaseOf(String unit) {
        String field = newField();
        publish(dossier(field, Map.of("handlingUnitId", unit, "receivingUnitId", unit)));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        return field;
    }
}
