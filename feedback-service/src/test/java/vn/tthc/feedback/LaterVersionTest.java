package vn.tthc.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.feedback.register.FeedbackFilter;
import vn.tthc.feedback.register.FeedbackView;
import vn.tthc.feedback.register.FeedbackViewName;
import vn.tthc.feedback.register.Reading;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** This version beside the next one, whose migration has been there first: its table is in a schema of the test. */
@QuarkusTest
class LaterVersionTest extends ServiceTest {
    private static final String SCHEMA = "later_version";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "tthc.db.owner")
    String owner;

    @ConfigProperty(name = "tthc.db.owner-password")
    String password;

    @ConfigProperty(name = "tthc.db.app")
    String application;

    @Inject
    Transactions transactions;

    @Inject
    Reading reading;

    @AfterEach
    void forget() throws SQLException {
        asOwner("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aListIsReadOnFromATableThatHasOneMoreColumn() throws Throwable {
        String code = submitted(about(LONG_XUYEN)).getString("code");
        asOwner(
                "create schema " + SCHEMA,
                "grant usage on schema " + SCHEMA + " to \"" + application + "\"",
                "create table " + SCHEMA + ".feedback as select * from public.feedback where code = '" + code + "'",
                "update " + SCHEMA + ".feedback set id = '" + UUID.randomUUID() + "', title = 'Của phiên bản sau'",
                "alter table " + SCHEMA + ".feedback add column of_the_later_version text default 'lạ'",
                "grant select on all tables in schema " + SCHEMA + " to \"" + application + "\"");
        var filter = new FeedbackFilter(FeedbackViewName.ALL, null, null, null, code);
        var pages =
                VertxContextSupport.subscribeAndAwait(() -> transactions.writeAsSystem(() -> beforeAndAfter(filter)));
        assertEquals(
                List.of("Chậm trả kết quả đăng ký khai sinh", "Của phiên bản sau"),
                pages.stream().map(page -> page.items().getFirst().title()).toList());
    }

    private Uni<List<Page<FeedbackView>>> beforeAndAfter(FeedbackFilter filter) {
        return page(filter).chain(before -> migrated().chain(() -> page(filter)).map(after -> List.of(before, after)));
    }

    private Uni<Page<FeedbackView>> page(FeedbackFilter filter) {
        return reading.page(filter, PageRequest.of(10, null), CurrentUser.system());
    }

    /** For the rest of the transaction, on the same connection: what was prepared on it before is still held. */
    private Uni<?> migrated() {
        return transactions
                .statements()
                .chain(sql -> sql.execute("select set_config('search_path', $1, true)", Tuple.of(SCHEMA + ", public")));
    }

    private void asOwner(String... statements) throws SQLException {
        try (var database = DriverManager.getConnection(url, owner, password);
                var statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
