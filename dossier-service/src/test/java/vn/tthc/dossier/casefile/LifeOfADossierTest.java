package vn.tthc.dossier.casefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
import vn.tthc.test.Suite;
import vn.tthc.test.TestParts;

@QuarkusTest
@QuarkusTestResource(TestParts.class)
class LifeOfADossierTest extends DossierTest {

    @Test
    void aBirthIsRegisteredFromTheCounterToTheResult() {
        String id = as("longxuyen.tiepnhan")
                .body(birth())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("nationalStatus", equalTo(2))
                .body("code", matchesPattern("H01\\.30307-\\d{6}-\\d{4,}"))
                .body("checkSecret", matchesPattern("[A-HJKMNP-Z2-9]{8}"))
                .body("handlingUnitId", equalTo(LONG_XUYEN))
                .body("dueAt", notNullValue())
                .body("step.no", equalTo(2))
                .body("applicant.masked", equalTo(false))
                .extract()
                .path("id");
        act("longxuyen.xuly", id, "TAKE")
                .statusCode(200)
                .body("assignee", equalTo("longxuyen.xuly"))
                .body("allowedActions[0].action", equalTo("FORWARD"))
                .body("allowedActions[0].main", equalTo(true));
        act("longxuyen.xuly", id, "REQUEST_SUPPLEMENT", Map.of("reason", "Thiếu chữ ký trên tờ khai"))
                .statusCode(200)
                .body("state", equalTo("SUPPLEMENT_REQUESTED"))
                .body("deadline.status", equalTo("PAUSED"))
                .body("deadline.paused", equalTo(true));
        act("longxuyen.tiepnhan", id, "RECEIVE_SUPPLEMENT")
                .statusCode(200)
                .body("state", equalTo("PROCESSING"))
                .body("assignee", equalTo("longxuyen.xuly"));
        act("longxuyen.xuly", id, "FORWARD").statusCode(200).body("state", equalTo("WAITING_APPROVAL"));
        act("longxuyen.pheduyet", id, "SEND_BACK", Map.of("reason", "Ghi rõ nơi sinh"))
                .statusCode(200)
                .body("assignee", equalTo("longxuyen.xuly"));
        act("longxuyen.xuly", id, "FORWARD").statusCode(200);
        act(
                        "longxuyen.pheduyet",
                        id,
                        "APPROVE",
                        Map.of("result", Map.of("number", "125/2026", "summary", "Giấy khai sinh")))
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("outcome", notNullValue())
                .body("result.number", equalTo("125/2026"))
                .body("step.no", equalTo(4));
        act("longxuyen.tiepnhan", id, "RETURN_RESULT")
                .statusCode(200)
                .body("state", equalTo("RESULT_RETURNED"))
                .body("allowedActions", hasSize(0));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "action",
                        contains(
                                "RECEIVE",
                                "TAKE",
                                "REQUEST_SUPPLEMENT",
                                "RECEIVE_SUPPLEMENT",
                                "FORWARD",
                                "SEND_BACK",
                                "FORWARD",
                                "APPROVE",
                                "RETURN_RESULT"))
                .body("[0].fromState", nullValue())
                .body("[2].reason", equalTo("Thiếu chữ ký trên tờ khai"));
        var last = Events.next(
                "tthc.dossier.dossiers",
                event -> event.key().equals(id) && event.data().get("revision").asInt() == 9);
        assertEquals("RESULT_RETURNED", last.data().get("state").asText());
        assertEquals("RETURN_RESULT", last.data().get("change").get("action").asText());
    }

    @Test
    void anyCommuneReceivesWhatADepartmentHandles() {
        String id = received("phuquoc.tiepnhan", legalAdviser()).path("id");
        as("tuphap.xuly")
                .get("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("handlingUnitId", equalTo(JUSTICE))
                .body("applicant.masked", equalTo(false))
                .body("allowedActions.action", hasItem("TAKE"));
        act("phuquoc.xuly", id, "TAKE").statusCode(403).body("type", equalTo("/problems/not-in-charge"));
        act("tuphap.xuly", id, "TAKE").statusCode(200);
        act("tuphap.xuly", id, "FORWARD").statusCode(200);
        act("tuphap.pheduyet", id, "APPROVE").statusCode(200);
        act("phuquoc.tiepnhan", id, "RETURN_RESULT").statusCode(200).body("state", equalTo("RESULT_RETURNED"));
    }

    @Test
    void anOnlineDossierIsRegisteredAndThenAccepted() {
        Map<String, Object> online = birth();
        online.put("channel", "ONLINE");
        String id = received("longxuyen.tiepnhan", online).path("id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id)
                .then()
                .body("state", equalTo("REGISTERED"))
                .body("dueAt", nullValue())
                .body("deadline.dueAt", notNullValue())
                .body("allowedActions[0].action", equalTo("ACCEPT"));
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/deadline")
                .then()
                .statusCode(200)
                .body("sentence", containsString("8 giờ làm việc"));
        act("longxuyen.tiepnhan", id, "ACCEPT")
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("dueAt", notNullValue());
    }

    @Test
    void theDueDateIsExplained() {
        String id = received("longxuyen.tiepnhan", legalAdviser()).path("id");
        as("longxuyen.tiepnhan")
                .get("/api/v1/dossiers/" + id + "/deadline")
                .then()
                .statusCode(200)
                .body("limit", equalTo("5 ngày làm việc"))
                .body("sentence", containsString("hạn trả"))
                .body("days.findAll { it.counted }.minutes.sum()", equalTo(5 * 480));
    }

    @Test
    void anotherCommuneReceivesANonTerritorialProcedureForTheOneThatHandlesIt() {
        Map<String, Object> request = birth();
        request.put("handlingUnitId", LONG_XUYEN);
        String id = received("phuquoc.tiepnhan", request).path("id");
        act("longxuyen.xuly", id, "TAKE").statusCode(200).body("handlingUnitId", equalTo(LONG_XUYEN));
        as("rachgia.xuly").get("/api/v1/dossiers/" + id).then().statusCode(404);
    }

    @Test
    void anOpenDossierRunsOnWhenItsProcedureIsAbolished() {
        String code = "9.260001";
        Suite.procedure(procedure(code, "PUBLISHED", false));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("longxuyen.tiepnhan")
                                .body(Map.of("procedureCode", code, "channel", "COUNTER"))
                                .post("/api/v1/deadlines/preview")
                                .statusCode()
                        == 200);
        Map<String, Object> elsewhere = request(code, 1);
        elsewhere.put("handlingUnitId", LONG_XUYEN);
        as("phuquoc.tiepnhan")
                .body(elsewhere)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-competent"));
        String id = received("longxuyen.tiepnhan", request(code, 1)).path("id");
        Suite.procedure(procedure(code, "ABOLISHED", true));
        await().atMost(Duration.ofSeconds(60)).until(() -> as("longxuyen.tiepnhan")
                .body(request(code, 1))
                .post("/api/v1/dossiers")
                .asString()
                .contains("procedure-abolished"));
        act("longxuyen.xuly", id, "TAKE").statusCode(200);
        act("longxuyen.xuly", id, "FORWARD").statusCode(200);
        act("longxuyen.pheduyet", id, "APPROVE").statusCode(200).body("state", equalTo("SETTLED"));
    }

    /** A procedure of communes that is bound to its territory, without a workflow of its own. */
    private static Map<String, Object> procedure(String code, String status, boolean ended) {
        Map<String, Object> version = new HashMap<>(Map.of(
                "id",
                code + "-1",
                "version",
                1,
                "status",
                status,
                "validFrom",
                "2025-07-01",
                "name",
                "Xác nhận thử",
                "fieldCode",
                "G15-TP07",
                "fieldName",
                "Hộ tịch",
                "level",
                "COMMUNE",
                "nonTerritorial",
                false));
        version.put("decisionNumber", "99/QĐ-UBND");
        version.put(
                "components", List.of(Map.of("no", 1, "name", "Đơn", "originals", 1, "copies", 0, "required", true)));
        version.put("limits", List.of(Map.of("channel", "COUNTER", "value", 3, "unit", "DAY", "text", "3 ngày")));
        if (ended) {
            version.put("validTo", "2026-01-31");
        }
        return Map.of("code", code, "versions", List.of(version));
    }
}
