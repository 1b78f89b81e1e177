package vn.tthc.platform.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;

/** What the tests of the sample service share. */
@QuarkusTestResource(TestParts.class)
abstract class SampleTest {
    static final String LONG_XUYEN = "30307-20250701";
    static final String RACH_GIA = "30742-20250701";

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    static ValidatableResponse write(String user, String unitId, String text, String key) {
        return as(user).header("Idempotency-Key", key)
                .body(Map.of("unitId", unitId, "text", text))
                .post("/api/v1/notes")
                .then();
    }

    /** Writes a note of its own text and gives its id. */
    static String noteOf(String user, String unitId) {
        return write(user, unitId, "note " + UUID.randomUUID(), newKey())
                .statusCode(200)
                .extract()
                .path("id");
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The role that owns the tables: what nobody but an administrator of the database can be. */
    static Connection owner() throws SQLException {
        return connect("tthc.db.owner");
    }

    /** The role that the service works with. */
    static Connection app() throws SQLException {
        return connect("tthc.db.app");
    }

    static long count(String sql) {
        try (var connection = owner();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String role) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role, String.class),
                config.getValue(role + "-password", String.class));
    }
}
