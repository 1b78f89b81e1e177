package vn.tthc.dossier.casefile;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class AccessTest extends DossierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers",
                "/api/v1/dossiers/H01.X-260101-0001",
                "/api/v1/dossiers/H01.X-260101-0001/timeline",
                "/api/v1/dossiers/H01.X-260101-0001/deadline",
                "/api/v1/dossiers/H01.X-260101-0001/receipt.pdf",
                "/api/v1/desk",
                "/api/v1/applicants/089190000001",
                "/api/v1/files/00000000-0000-7000-8000-000000000000"
            })
    void withoutATokenNothingIsRead(String path) {
        RestAssured.get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers",
                "/api/v1/dossiers/batch",
                "/api/v1/dossiers/timelines",
                "/api/v1/dossiers/bulk",
                "/api/v1/dossiers/H01.X-260101-0001/actions",
                "/api/v1/deadlines/preview",
                "/api/v1/files"
            })
    void withoutATokenNothingIsWritten(String path) {
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(401);
    }

    @Test
    void whoDoesNotReceiveMayNotReceive() {
        for (String user :
                List.of("longxuyen.xuly", "longxuyen.pheduyet", "longxuyen.pakn", "longxuyen.baocao", "tinh.quantri")) {
            as(user).body(birth()).post("/api/v1/dossiers").then().statusCode(403);
        }
    }

    @Test
    void onlyAnAdministratorLoadsInBulk() {
        as("longxuyen.tiepnhan")
                .body(List.of())
                .post("/api/v1/dossiers/bulk")
                .then()
                .statusCode(403);
        as("tinh.kstt").body(List.of()).post("/api/v1/dossiers/bulk").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPT,longxuyen.xuly",
        "REFUSE,longxuyen.xuly",
        "TAKE,longxuyen.tiepnhan",
        "REQUEST_SUPPLEMENT,longxuyen.tiepnhan",
        "RECEIVE_SUPPLEMENT,longxuyen.xuly",
        "REQUEST_FINANCIAL_DUTY,longxuyen.pheduyet",
        "CONFIRM_FINANCIAL_DUTY,longxuyen.xuly",
        "AWAIT_AGENCY,longxuyen.tiepnhan",
        "AGENCY_ANSWERED,longxuyen.tiepnhan",
        "FORWARD,longxuyen.pheduyet",
        "APPROVE,longxuyen.xuly",
        "SEND_BACK,longxuyen.xuly",
        "RETURN_RESULT,longxuyen.xuly",
        "EXTEND,longxuyen.tiepnhan",
        "STOP,longxuyen.tiepnhan",
        "WITHDRAW,longxuyen.xuly"
    })
    void theWrongRoleIsRefusedEachAction(String action, String user) {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        act(user, id, action, Map.of("reason", "Thử")).statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anotherUnitDoesNotKnowOfIt() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        for (String user : List.of("rachgia.tiepnhan", "rachgia.xuly", "tuphap.xuly", "phuquoc.baocao")) {
            as(user).get("/api/v1/dossiers/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/dossier-not-found"));
            as(user).get("/api/v1/dossiers/" + id + "/timeline").then().statusCode(404);
            as(user).get("/api/v1/dossiers/" + id + "/deadline").then().statusCode(404);
            as(user).get("/api/v1/dossiers/" + id + "/receipt.pdf").then().statusCode(404);
            for (String path : List.of("batch", "timelines")) {
                as(user).body(Map.of("ids", List.of(id)))
                        .post("/api/v1/dossiers/" + path)
                        .then()
                        .statusCode(200)
                        .body("$", hasSize(0));
            }
        }
        act("rachgia.xuly", id, "TAKE", Map.of("revision", 1)).statusCode(404);
        act("rachgia.tiepnhan", id, "WITHDRAW", Map.of("revision", 1, "reason", "Thử"))
                .statusCode(404);
    }

    @Test
    void timelinesOfAWholePageNeedThePermissionToRead() {
        String first = received("longxuyen.tiepnhan", birth()).path("id");
        String second = received("longxuyen.tiepnhan", birth()).path("id");
        var ids = Map.of("ids", List.of(first, second));
        as("longxuyen.pakn").body(ids).post("/api/v1/dossiers/timelines").then().statusCode(403);
        as("longxuyen.xuly")
                .body(ids)
                .post("/api/v1/dossiers/timelines")
                .then()
                .statusCode(200)
                .body("dossierId", containsInAnyOrder(first, second))
                .body("entries.flatten()", hasSize(2))
                .body("[0].entries[0].toState", equalTo("RECEIVED"));
    }

    @Test
    void theProvinceSeesItWithThePersonMasked() {
        String id = received("longxuyen.tiepnhan", birth()).path("id");
        for (String user : List.of("tinh.kiemtoan", "tinh.baocao", "tinh.kstt")) {
            as(user).get("/api/v1/dossiers/" + id)
                    .then()
                    .statusCode(200)
                    .body("applicant.masked", equalTo(true))
                    .body("applicant.name", equalTo("N. T. H. Đào"))
                    .body("applicant.identityNumber", startsWith("*********"))
                    .body("applicant.phone", nullValue())
                    .body("checkSecret", nullValue())
                    .body("allowedActions", hasSize(0));
            as(user).get("/api/v1/dossiers/" + id + "/receipt.pdf").then().statusCode(403);
        }
        as("tinh.kiemtoan").get("/api/v1/applicants/089190100001").then().statusCode(403);
    }

    @Test
    void theSuccessorSeesAndWorksOnTheDossiersOfItsPredecessor() {
        String predecessor = "30280-0";
        String ref = "old-" + UUID.randomUUID();
        // Phường Mỹ Bình went wholly into Phường Long Xuyên; its dossiers came along.
        String id = insertOf(predecessor, ref);
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("handlingUnitId", equalTo(predecessor));
        as("rachgia.tiepnhan").get("/api/v1/dossiers/" + id).then().statusCode(404);
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
    }

    @Test
    void underneathTheServiceTheDatabaseShowsNoForeignRow() throws SQLException {
        received("longxuyen.tiepnhan", birth());
        received("rachgia.tiepnhan", birth());
        try (Connection c = database()) {
            c.setAutoCommit(false);
            assertEquals(0, count(c, "select count(*) from dossier"), "no scope at all");
            scope(c, "units", "30742-20250701");
            for (String table : List.of("dossier", "timeline_entry")) {
                assertTrue(count(c, "select count(*) from " + table) > 0);
                assertEquals(
                        0,
                        count(
                                c,
                                "select count(*) from " + table
                                        + " where handling_unit_id <> '30742-20250701' and receiving_unit_id <> '30742-20250701'"));
            }
            scope(c, "none", "");
            assertEquals(0, count(c, "select count(*) from dossier"));
            scope(c, "units", "30742-20250701");
            assertThrows(SQLException.class, () -> c.createStatement()
                    .executeUpdate("update dossier set receiving_unit_id = '" + LONG_XUYEN + "', handling_unit_id = '"
                            + LONG_XUYEN + "'"));
        }
    }

    /** A dossier of a unit that no longer exists can only have been received before; copied here from one of today. */
    private static String insertOf(String unit, String ref) {
        String source = received("longxuyen.tiepnhan", birth()).path("id");
        UUID id = UUID.randomUUID();
        try (Connection c = database()) {
            c.setAutoCommit(false);
            scope(c, "all", "");
            c.createStatement()
                    .execute("create temporary table copy on commit drop as select * from dossier where id = '" + source
                            + "'");
            c.createStatement()
                    .execute("update copy set id = '" + id + "', code = '" + ref.substring(0, 30)
                            + "', handling_unit_id = '" + unit + "', receiving_unit_id = '" + unit + "'");
            c.createStatement().execute("insert into dossier select * from copy");
            c.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return id.toString();
    }

    private static Connection database() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("tthc.db.app", String.class),
                config.getValue("tthc.db.app-password", String.class));
    }

    private static void scope(Connection c, String scope, String units) throws SQLException {
        c.createStatement()
                .execute("select set_config('app.scope', '" + scope + "', true), set_config('app.units', '" + units
                        + "', true)");
    }

    private static long count(Connection c, String sql) throws SQLException {
        try (var rows = c.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
