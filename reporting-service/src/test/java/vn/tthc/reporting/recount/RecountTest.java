package vn.tthc.reporting.recount;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.data.Transactions;
import vn.tthc.reporting.ReportingTest;

@QuarkusTest
class RecountTest extends ReportingTest {
    @Inject
    Transactions transactions;

    @Test
    void aChangedCounterIsNamedCellByCellAndNotRepaired() {
        var field = newField();
        publish(dossier(field, Map.of()));
        awaitTotal("tinh.baocao", question(field, Map.of()), "RECEIVED", 1);
        assertThat(recount().getList(differences(field))).isEmpty();

        move(field, 2);
        for (int i = 0; i < 2; i++) {
            var recount = recount();
            assertThat(recount.getLong("differing")).isPositive();
            assertThat(recount.getList(differences(field))).hasSize(1);
            var difference = recount.getMap(differences(field) + "[0]");
            assertThat(difference).containsEntry("counter", 3).containsEntry("recounted", 1);
            assertThat(difference)
                    .containsEntry("cube", "FULL")
                    .containsEntry("grain", "DAY")
                    .containsEntry("period", "2026-03-02");
        }
        move(field, -2);
        assertThat(recount().getList(differences(field))).isEmpty();
    }

    private static JsonPath recount() {
        return as("tinh.kiemtoan")
                .post("/api/v1/figures/recount")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String differences(String field) {
        return "differences.findAll { it.fieldCode == '" + field + "' }";
    }

    private void move(String field, long by) {
        var changed = transactions
                .queryAsSystem(connection -> connection
                        .preparedQuery(
                                "update counter set received_counter_post = received_counter_post + $1"
                                        + " where cube = 'FULL' and grain = 'DAY' and field_code = $2 and received_counter_post <> 0")
                        .execute(Tuple.of((int) by, field)))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(changed.rowCount()).isEqualTo(1);
    }
}
