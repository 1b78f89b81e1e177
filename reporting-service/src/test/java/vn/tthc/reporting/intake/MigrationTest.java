package vn.tthc.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tthc.reporting.ReportingTest;

/** Facts and counters from before digitisation and receiving units were told, taken over by the migrations. */
@QuarkusTest
class MigrationTest extends ReportingTest {
    private static final String FACTS = """
            insert into fact (id, kind, code, revision, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
                received_at, ended_at, changed_at, state, arrival, received_on, closing, closed_on)
            values
                (gen_random_uuid(), 'DOSSIER', 'D1', 1, 'A', 'A', 'F', 'P', 'COMMUNE', 'ONLINE', now(), now(), now(), 'SETTLED',
                    'RECEIVED_ONLINE', '2026-03-02', 'SETTLED_EARLY', '2026-03-20'),
                (gen_random_uuid(), 'DOSSIER', 'D2', 1, 'A', 'B', 'F', 'Q', 'PROVINCE', 'POST', now(), now(), now(), 'STOPPED',
                    'RECEIVED_COUNTER_POST', '2026-03-02', 'ENDED_OTHERWISE', '2026-03-03'),
                (gen_random_uuid(), 'DOSSIER', 'D3', 1, 'C', 'C', 'F', 'P', 'COMMUNE', 'COUNTER', null, null, now(), 'REGISTERED',
                    null, null, null, null),
                (gen_random_uuid(), 'FEEDBACK', 'F1', 1, 'C', 'C', 'F', '', '', 'ZALO', now(), null, now(), 'NEW',
                    'FEEDBACK_RECEIVED', '2026-03-02', null, null)""";

    @Test
    void whatWasThereCountsAsUnknownInEveryCellAndTheRecountAgrees() throws Exception {
        try (var database = owner();
                var sql = database.createStatement()) {
            sql.execute("create schema before");
            sql.execute("set search_path = before, public");
            for (var name : List.of("V1__facts_and_counters", "V10__cubes_and_territory", "V20__key_fields"))
                migrate(sql, name);
            sql.execute(FACTS);
            sql.execute(fill());
            for (var name : List.of("V30__digitisation", "V40__receiving_unit")) migrate(sql, name);

            assertThat(column(sql, "select code || ' ' || array_to_string(marks, ',') from fact order by code"))
                    .containsExactly(
                            "D1 DIGITISATION_UNKNOWN,FLAGS_UNKNOWN,RESULT_UNKNOWN,RESULT_RULE_UNKNOWN",
                            "D2 DIGITISATION_UNKNOWN,FLAGS_UNKNOWN",
                            "D3 ",
                            "F1 ");
            assertThat(column(sql, """
                    select cube || ' ' || sum(digitisation_unknown) || ' ' || sum(flags_unknown) || ' ' || sum(result_unknown)
                        || ' ' || sum(result_rule_unknown) || ' ' || sum(feedback_received)
                    from counter where grain = 'MONTH' group by cube order by cube"""))
                    .containsExactly(
                            "BY_FIELD 2 2 1 1 1",
                            "BY_PROCEDURE 2 2 1 1 1",
                            "BY_RECEIVER 2 2 1 1 1",
                            "BY_UNIT 2 2 1 1 1",
                            "BY_UNIT_AND_FIELD 2 2 1 1 1",
                            "FULL 2 2 1 1 1",
                            "FULL_BY_RECEIVER 2 2 1 1 1");
            assertThat(column(sql, """
                    select unit_id || '/' || origin_unit_id || ' ' || sum(digitisation_unknown + feedback_received)
                    from counter where grain = 'YEAR' and cube = 'FULL_BY_RECEIVER'
                    group by unit_id, origin_unit_id order by 1""")).containsExactly("/ 2", "C/C 1");
            sql.execute("drop schema before cascade");
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    /** Counts the facts into the cubes of then, as the migration of then did. */
    private static String fill() throws IOException {
        var script = script("V10__cubes_and_territory");
        var start = script.indexOf("with contribution");
        return script.substring(start, script.indexOf(';', start));
    }

    private static void migrate(Statement sql, String name) throws IOException, SQLException {
        sql.execute(script(name));
    }

    private static String script(String name) throws IOException {
        try (var in = MigrationTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> column(Statement sql, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = sql.executeQuery(query)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
