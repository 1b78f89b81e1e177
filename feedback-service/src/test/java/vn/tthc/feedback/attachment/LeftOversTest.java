package vn.tthc.feedback.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.file.FilesConfig;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class LeftOversTest {
    @Inject
    LeftOvers leftOvers;

    @Inject
    SafeContext context;

    @Inject
    FilesConfig files;

    @Test
    void aFileThatNoFeedbackNamedForADayIsRemoved() throws Exception {
        var old = handIn();
        var fresh = handIn();
        age(old);
        context.await(Duration.ofSeconds(10), leftOvers::remove);
        assertThat(count(old.id())).isZero();
        assertThat(content(old)).doesNotExist();
        assertThat(count(fresh.id())).isOne();
        assertThat(content(fresh)).exists();
    }

    private record HandedIn(UUID id, String sha256) {}

    private static HandedIn handIn() {
        var answer = given().header("X-Forwarded-For", "10.78.0.1")
                .contentType("application/pdf")
                .body(("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/public/files")
                .then()
                .statusCode(200)
                .extract();
        return new HandedIn(UUID.fromString(answer.path("id")), answer.path("sha256"));
    }

    private void age(HandedIn file) throws SQLException, IOException {
        execute("update feedback_file set uploaded_at = now() - interval '25 hours' where id = '" + file.id() + "'");
        Files.setLastModifiedTime(content(file), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    private Path content(HandedIn file) {
        return files.dir().resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static long count(UUID id) throws SQLException {
        try (var connection = owner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from feedback_file where id = '" + id + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static java.sql.Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("tthc.db.owner", String.class),
                config.getValue("tthc.db.owner-password", String.class));
    }
}
