package vn.tthc.dossier.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.dossier.exchange.Portal;
import vn.tthc.dossier.exchange.PortalParts;
import vn.tthc.test.TestParts;
import vn.tthc.test.access.RowSecurity;

/** Where the two sides differ is found, told, and repaired where that is safe. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
@QuarkusTestResource(PortalParts.class)
class ReconciliationTest extends DossierTest {
    private static final String CONTROL = "tinh.kstt";
    private static final Map<String, String> GROUND = Map.of("ground", "Công văn 12/VPCP: hồ sơ thử của Cổng");

    @AfterEach
    void thePortalIsWell() {
        Portal.behave();
    }

    @Test
    void whatThePortalLostAfterItsAcknowledgementIsFoundSentAgainAndClosed() {
        var received = received("longxuyen.tiepnhan", birth());
        String code = received.path("code");
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        Portal.forget(code);
        var run = reconciled();
        assertThat((Integer) run.get("repaired")).isPositive();
        var found = difference("longxuyen.tiepnhan", code, true);
        assertThat(found)
                .isNotNull()
                .containsEntry("kind", "LOST_THERE")
                .containsEntry("acknowledged", true)
                .containsEntry("repairs", 1)
                .containsEntry("escalated", false)
                .containsEntry("handlingUnitId", LONG_XUYEN);
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        assertThat(Portal.dossier(code)).isNotNull();
        reconciled();
        assertThat(difference("longxuyen.tiepnhan", code, true)).isNull();
        assertThat(difference("longxuyen.tiepnhan", code, false)).isNotNull().containsEntry("closedBy", null);
    }

    @Test
    void settledHereAndOpenThereIsToldWithWhatThePortalHadAcknowledged() {
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        Portal.misbehave("LOSE_STATE");
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        act("longxuyen.xuly", id, "FORWARD").statusCode(200);
        act("longxuyen.pheduyet", id, "APPROVE").statusCode(200);
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        reconciled();
        assertThat(difference("longxuyen.xuly", received.path("code"), true))
                .isNotNull()
                .containsEntry("kind", "SETTLED_HERE_OPEN_THERE")
                .containsEntry("ourStatus", 9)
                .containsEntry("theirStatus", 2)
                .containsEntry("acknowledged", true);
        as("longxuyen.xuly")
                .get("/api/v1/exchange/differences/summary")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'SETTLED_HERE_OPEN_THERE' }.lostThere", greaterThanOrEqualTo(1));
    }

    @Test
    void whatSendingDoesNotMendIsSentThreeTimesAndThenGoesToTheHelpDesk() {
        var received = received("longxuyen.tiepnhan", birth());
        String id = received.path("id");
        String code = received.path("code");
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        Portal.misbehave("LOSE_STATE");
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        for (int times = 1; times <= 3; times++) {
            reconciled();
            Portal.awaitStanding(id, "ACKNOWLEDGED");
        }
        reconciled();
        assertThat(difference("longxuyen.tiepnhan", code, true))
                .isNotNull()
                .containsEntry("repairs", 3)
                .containsEntry("seen", 4)
                .containsEntry("escalated", true);
        Portal.behave();
        var difference = difference("longxuyen.tiepnhan", code, true);
        assertThat(difference).isNotNull();
        as("longxuyen.tiepnhan")
                .body(Map.of("ids", List.of(difference.get("id")), "reason", "Cổng báo đã khắc phục"))
                .post("/api/v1/exchange/differences/repair")
                .then()
                .statusCode(200)
                .body("queued", equalTo(1));
        Portal.awaitStanding(id, "ACKNOWLEDGED");
        assertThat(Portal.dossier(code)).isNotNull().containsEntry("TrangThaiHoSo", "4");
    }

    @Test
    void whatOnlyThePortalHasIsForTheProvinceAndClosedByAPersonWithTheGround() {
        String code = "H01.99999-" + UUID.randomUUID().toString().substring(0, 8);
        Portal.put(code, Map.of("TrangThaiHoSo", "4"));
        reconciled();
        assertThat(difference("longxuyen.tiepnhan", code, true)).isNull();
        var found = difference(CONTROL, code, true);
        assertThat(found)
                .isNotNull()
                .containsEntry("kind", "UNKNOWN_HERE")
                .containsEntry("dossierId", null)
                .containsEntry("repairable", false);
        String path = "/api/v1/exchange/differences/" + found.get("id") + "/settlement";
        as(CONTROL)
                .body(Map.of("ids", List.of(found.get("id")), "reason", "Thử gửi lại"))
                .post("/api/v1/exchange/differences/repair")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/difference-not-repairable"));
        as("tuphap.kstt").body(GROUND).post(path).then().statusCode(403);
        as("longxuyen.tiepnhan").body(GROUND).post(path).then().statusCode(403);
        as(CONTROL).body(Map.of("ground", "")).post(path).then().statusCode(400);
        as(CONTROL)
                .body(GROUND)
                .post(path)
                .then()
                .statusCode(200)
                .body("closedBy", equalTo(CONTROL))
                .body("ground", equalTo(GROUND.get("ground")))
                .body("closedAt", notNullValue());
        as(CONTROL).body(GROUND).post(path).then().statusCode(409);
        reconciled();
        assertThat(difference(CONTROL, code, true)).as("settled and the same").isNull();
        Portal.put(code, Map.of("TrangThaiHoSo", "9"));
        reconciled();
        assertThat(difference(CONTROL, code, true)).as("another state").isNotNull();
    }

    @Test
    void aPortalThatDoesNotAnswerEndsTheRunWithItsCauseAndClosesNothing() {
        var received = received("longxuyen.tiepnhan", birth());
        String code = received.path("code");
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        Portal.misbehave("LOSE_STATE");
        act("longxuyen.xuly", received.path("id"), "TAKE").statusCode(200);
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        reconciled();
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        Portal.misbehave("GARBLED");
        var run = reconciled();
        assertThat(run).containsEntry("state", "FAILED");
        assertThat((Map<?, ?>) run.get("failure")).extracting("code").isEqualTo("ANSWER_UNREADABLE");
        assertThat(difference("longxuyen.tiepnhan", code, true)).isNotNull();
    }

    @Test
    void onlyProcedureControlOfTheProvinceBeginsOneAndOneAtATime() throws SQLException {
        for (String user : List.of("longxuyen.tiepnhan", "tuphap.kstt", "tinh.kiemtoan", "tinh.quantri")) {
            as(user).post("/api/v1/exchange/reconciliations").then().statusCode(403);
        }
        as("longxuyen.pakn").get("/api/v1/exchange/reconciliations").then().statusCode(403);
        String other = UUID.randomUUID().toString();
        execute("insert into reconciliation (id, trigger, state, from_day, to_day, started_at, leased_until) values ('"
                + other + "', 'DAILY', 'RUNNING', current_date, current_date, now(), now() + interval '1 hour')");
        try {
            as(CONTROL)
                    .post("/api/v1/exchange/reconciliations")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/reconciliation-running"));
        } finally {
            execute("delete from reconciliation where id = '" + other + "'");
        }
        as("longxuyen.tiepnhan").get("/api/v1/exchange/reconciliations").then().statusCode(200);
    }

    @Test
    void differencesOfOthersAreNotFound() {
        var received = received("rachgia.tiepnhan", birth());
        Portal.awaitStanding(received.path("id"), "ACKNOWLEDGED");
        Portal.forget(received.path("code"));
        reconciled();
        var found = difference("rachgia.tiepnhan", received.path("code"), true);
        assertThat(found).isNotNull();
        assertThat(difference("longxuyen.tiepnhan", received.path("code"), true))
                .isNull();
        as("longxuyen.tiepnhan")
                .body(Map.of("ids", List.of(found.get("id")), "reason", "Của đơn vị khác"))
                .post("/api/v1/exchange/differences/repair")
                .then()
                .statusCode(404);
        as("tinh.kiemtoan")
                .body(Map.of("ids", List.of(found.get("id")), "reason", "Không có quyền"))
                .post("/api/v1/exchange/differences/repair")
                .then()
                .statusCode(403);
    }

    /** Begins one and waits for its end. */
    private static Map<String, Object> reconciled() {
        String id = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            var answer = as(CONTROL).post("/api/v1/exchange/reconciliations");
                            return answer.statusCode() == 200 ? answer.<String>path("id") : null;
                        },
                        started -> started != null);
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> as(CONTROL)
                                .get("/api/v1/exchange/reconciliations")
                                .then()
                                .statusCode(200)
                                .body("id", hasItem(id))
                                .extract()
                                .<Map<String, Object>>path("find { it.id == '" + id + "' }"),
                        run -> !"RUNNING".equals(run.get("state")));
    }

    /** The latest difference of a dossier that the user sees; null when there is none. */
    private static @Nullable Map<String, Object> difference(String user, String code, boolean open) {
        return as(user).get("/api/v1/exchange/differences?first=100&open=" + open)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }");
    }

    private static void execute(String sql) throws SQLException {
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute(sql);
            database.commit();
        }
    }
}
