package vn.tthc.catalog;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.RowCase;
import vn.tthc.test.access.RowSecurity;

/** Whose drafts are seen, by the matrix of docs/access through the service, and by the database underneath it. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class RowsTest {
    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void everyoneSeesTheDraftsThatTheMatrixSays() throws SQLException {
        var faults = new ArrayList<String>();
        for (RowCase each : Matrix.read().rows("draft")) {
            int status = given().auth()
                    .oauth2(each.asker().token())
                    .get("/api/v1/decisions/" + draftOf(each.unit()))
                    .statusCode();
            if (status != (each.sight() == RowCase.Sight.ALLOWED ? 200 : 404)) {
                faults.add(each + ": expected " + each.sight() + ", got " + status);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyTableIsUnderAPolicyOrHasAReasonNotToBe() throws SQLException {
        assertEquals("", String.join("\n", new RowSecurity("catalog").undeclared()));
    }

    @Test
    void withoutTheServicesOwnFilterTheDatabaseStillShowsNoForeignDraft() throws SQLException {
        String draft = draftOf("STP-20250701");
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            for (String scope : List.of("", "none", "units")) {
                if (!scope.isEmpty()) {
                    statement.execute("select set_config('app.scope', '" + scope
                            + "', true), set_config('app.units', '30307-20250701', true)");
                }
                var rows = statement.executeQuery("select count(*) from decision where id = '" + draft + "'");
                rows.next();
                assertEquals(0, rows.getInt(1), "scope \"" + scope + "\"");
            }
        }
    }

    /** A draft of any unit: copied from one of the Department of Justice. */
    private static String draftOf(String unit) throws SQLException {
        String source = Decisions.draft("tuphap.kstt", List.of());
        UUID id = UUID.randomUUID();
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute(
                    "create temporary table copy on commit drop as select * from decision where id = '" + source + "'");
            statement.execute("update copy set id = '" + id + "', unit_id = '" + unit + "'");
            statement.execute("insert into decision select * from copy");
            database.commit();
        }
        return id.toString();
    }
}
