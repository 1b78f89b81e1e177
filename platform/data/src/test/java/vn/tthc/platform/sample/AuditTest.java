package vn.tthc.platform.sample;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest extends SampleTest {
    @Test
    void theTrailIsWholeAndShowsWhoChangedIt() throws SQLException {
        for (int i = 0; i < 5; i++) {
            noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        }
        await().untilAsserted(() -> as("tinh.kiemtoan")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("pending", equalTo(0))
                .body("unsealed", equalTo(0)));
        long position = count("select max(chain_no) - 2 from audit_seal");
        tamper("update audit_entry set action = 'erase' where seq = (select entry_seq from audit_seal where chain_no = "
                + position + ")");
        as("tinh.kiemtoan")
                .get("/api/v1/audit/verification")
                .then()
                .body("ok", equalTo(false))
                .body("firstBroken", equalTo((int) position));
        tamper("update audit_entry set action = 'write' where seq = (select entry_seq from audit_seal where chain_no = "
                + position + ")");
        as("tinh.kiemtoan").get("/api/v1/audit/verification").then().body("ok", equalTo(true));
    }

    @Test
    void anEntryNamesWhoDidWhat() {
        String id = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        assertEquals(
                1,
                count("select count(*) from audit_entry where subject_id = '" + id
                        + "' and actor_name = 'longxuyen.tiepnhan' and unit = '" + LONG_XUYEN
                        + "' and action = 'write'"));
    }

    @Test
    void theApplicationCannotRewriteTheTrail() throws SQLException {
        try (var connection = app();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("update audit_entry set action = 'x'"));
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"));
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_seal"));
        }
    }

    private static void tamper(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
