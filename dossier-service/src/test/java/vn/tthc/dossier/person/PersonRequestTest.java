package vn.tthc.dossier.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.TestParts;
import vn.tthc.test.Tokens;
import vn.tthc.test.access.Matrix;
import vn.tthc.test.access.RowCase;
import vn.tthc.test.access.RowSecurity;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PersonRequestTest extends DossierTest {
    private static final String NUMBER = "089190777123";

    @Test
    void aRequestIsTakenDownDecidedAndCarriedOut() {
        String id = taken("longxuyen.tiepnhan", "ACCESS")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("hint", equalTo("…123"))
                .body("unitId", equalTo(LONG_XUYEN))
                .body("dueOn", equalTo(LocalDate.now().plusDays(10).toString()))
                .body("decision", nullValue())
                .extract()
                .path("id");
        decide("tinh.kstt", id, "GRANTED", "Điều 10 Luật 91/2025/QH15")
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decidedBy", equalTo("tinh.kstt"));
        carryOut("tinh.kstt", id).statusCode(200).body("state", equalTo("DONE")).body("doneBy", equalTo("tinh.kstt"));
        carryOut("tinh.kstt", id).statusCode(409).body("type", equalTo("/problems/person-request-state"));
        assertEquals(List.of("person.request", "person.decide", "person.carry-out"), trail(id));
    }

    @Test
    void aRefusalNeedsItsGroundAndEndsTheRequest() {
        String id =
                taken("longxuyen.tiepnhan", "ERASURE").statusCode(200).extract().path("id");
        decide("tinh.kstt", id, "REFUSED", "").statusCode(400).body("errors[0].field", equalTo("ground"));
        decide("tinh.kstt", id, "REFUSED", "Hồ sơ phải lưu theo Luật Lưu trữ")
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        carryOut("tinh.kstt", id).statusCode(409);
        decide("tinh.kstt", id, "GRANTED", "Nghĩ lại").statusCode(409);
        as("longxuyen.tiepnhan")
                .get("/api/v1/person-requests?running=true&first=100")
                .then()
                .statusCode(200)
                .body(not(containsString(id)));
        as("longxuyen.tiepnhan").get("/api/v1/person-requests?first=100").then().body(containsString(id));
    }

    @Test
    void theNumberIsNowhere() throws SQLException {
        taken("longxuyen.tiepnhan", "CORRECTION").statusCode(200).body(not(containsString(NUMBER)));
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            for (String table : List.of("person_request", "audit_entry", "idempotency")) {
                var found = statement.executeQuery(
                        "select count(*) from " + table + " t where t::text like '%" + NUMBER + "%'");
                found.next();
                assertEquals(0, found.getInt(1), table);
            }
        }
    }

    @Test
    void pagesFollowOneAnotherAndACommandSentTwiceHasOneEffect() {
        var command = command("RESTRICTION");
        String key = UUID.randomUUID().toString();
        String id =
                send("rachgia.tiepnhan", key, command).statusCode(200).extract().path("id");
        send("rachgia.tiepnhan", key, command).statusCode(200).body("id", equalTo(id));
        taken("rachgia.tiepnhan", "ACCESS").statusCode(200);
        for (String which : List.of("true", "false")) {
            var first = as("rachgia.tiepnhan")
                    .get("/api/v1/person-requests?first=1&running=" + which)
                    .jsonPath();
            assertEquals(1, first.getList("items").size());
            var second = as("rachgia.tiepnhan")
                    .queryParam("after", first.getString("endCursor"))
                    .get("/api/v1/person-requests?first=1&running=" + which)
                    .jsonPath();
            assertEquals(1, second.getList("items").size());
            assertEquals(false, first.getString("items[0].id").equals(second.getString("items[0].id")));
        }
    }

    @Test
    void onlyProcedureControlDecidesAndOnlyInItsScope() {
        String id =
                taken("longxuyen.tiepnhan", "ACCESS").statusCode(200).extract().path("id");
        decide("longxuyen.tiepnhan", id, "GRANTED", "Điều 10").statusCode(403);
        decide("tinh.kiemtoan", id, "GRANTED", "Điều 10").statusCode(403);
        decide("tuphap.kstt", id, "GRANTED", "Điều 10").statusCode(404);
        as("longxuyen.xuly").get("/api/v1/person-requests").then().statusCode(403);
        as("rachgia.tiepnhan").get("/api/v1/person-requests?first=100").then().body(not(containsString(id)));
        given().get("/api/v1/person-requests").then().statusCode(401);
    }

    @Test
    void aDayInTheFutureIsRefused() {
        var command = new HashMap<>(command("ACCESS"));
        command.put("receivedOn", LocalDate.now().plusDays(2).toString());
        send("longxuyen.tiepnhan", UUID.randomUUID().toString(), command)
                .statusCode(400)
                .body("errors[0].field", equalTo("receivedOn"));
    }

    @Test
    void everyoneSeesTheRequestsThatTheMatrixSays() throws SQLException {
        var faults = new ArrayList<String>();
        for (RowCase each : Matrix.read().rows("person-request")) {
            String id = requestOf(each.unit());
            String list = given().auth()
                    .oauth2(each.asker().token())
                    .get("/api/v1/person-requests?first=100")
                    .asString();
            var sight = list.contains(id) ? RowCase.Sight.ALLOWED : RowCase.Sight.REFUSED;
            if (sight != each.sight()) {
                faults.add(each + ": expected " + each.sight() + ", got " + list);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static String requestOf(String unit) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            statement.execute("select set_config('app.scope', 'all', true)");
            statement.execute(
                    "insert into person_request (id, unit_id, kind, person, hint, content, received_on, due_on,"
                            + " taken_at, taken_by) values ('" + id + "', '" + unit
                            + "', 'ACCESS', sha256('x'), '…1', 'x',"
                            + " date '2036-01-01', date '2036-01-11', now(), 'x')");
            database.commit();
        }
        return id.toString();
    }

    private static Map<String, Object> command(String kind) {
        return Map.of(
                "kind",
                kind,
                "identityNumber",
                NUMBER,
                "content",
                "Đề nghị cho biết dữ liệu đang lưu",
                "receivedOn",
                LocalDate.now().toString());
    }

    private static ValidatableResponse taken(String user, String kind) {
        return send(user, UUID.randomUUID().toString(), command(kind));
    }

    private static ValidatableResponse send(String user, String key, Map<String, Object> command) {
        return post(user, "/api/v1/person-requests", key, command);
    }

    private static ValidatableResponse decide(String user, String id, String decision, String ground) {
        return post(
                user,
                "/api/v1/person-requests/" + id + "/decision",
                UUID.randomUUID().toString(),
                Map.of("decision", decision, "ground", ground));
    }

    private static ValidatableResponse carryOut(String user, String id) {
        return post(
                user,
                "/api/v1/person-requests/" + id + "/execution",
                UUID.randomUUID().toString(),
                Map.of("done", "Đã gửi bản trích xuất"));
    }

    private static ValidatableResponse post(String user, String path, String key, Map<String, ?> body) {
        return given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }

    private static List<String> trail(String id) {
        var actions = new ArrayList<String>();
        try (var database = RowSecurity.asApplication();
                var statement = database.createStatement()) {
            var found = statement.executeQuery(
                    "select action from audit_entry where subject_id = '" + id + "' order by seq");
            while (found.next()) {
                actions.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return actions;
    }
}
