package vn.tthc.dossier.casefile;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.DossierTest;
import vn.tthc.test.Events;
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
}
