package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

/** Calendars in layers, figures by the old units, and open dossiers of divided units, through GraphQL. */
@QuarkusTest
class TerritoryTest extends GatewayTest {
    private static final String CHANGE = """
            {layerId: "PROVINCE", version: 2, daysOff: [{date: "2026-12-30", name: "Nghỉ bão"}], makeUpDays: [],
             reason: "Bão số 9"}""";

    @Test
    void aDryRunAsksTheCatalogueForTheCalendarsAndTheDossiersForTheDeadlines() {
        var calendar = new JsonObject("""
                {"id": "an-giang", "version": 5, "zone": "Asia/Ho_Chi_Minh", "hours": [{"from": "07:00", "to": "11:30"}],
                 "daysOff": [{"date": "2026-12-30", "name": "Nghỉ bão"}], "makeUpDays": [], "coveredFrom": "2023-01-01",
                 "coveredTo": "2027-12-31", "explanation": "…"}""");
        backstage.on(
                "POST /catalog/api/v1/calendar/layers/PROVINCE/preview",
                call -> Answer.json(new JsonArray().add(calendar)));
        backstage.on("POST /dossier/api/v1/deadlines/dry-run", call -> Answer.json(new JsonObject("""
                {"open": 9, "moved": 1, "later": 1, "unsettled": 0, "units": [{"unitId": "STP-20250701", "moved": 1}],
                 "dossiers": [{"dossierId": "d1", "code": "H01-d1", "procedureName": "p", "unitId": "STP-20250701",
                   "state": "PROCESSING", "oldDueAt": "2026-12-30T02:00:00Z", "newDueAt": "2026-12-31T02:00:00Z"}]}""")));
        backstage.on("GET /dossier/api/v1/deadlines/changes", call -> Answer.json(new JsonArray()));
        backstage.on("POST /feedback/api/v1/deadlines/dry-run", call -> Answer.json(new JsonObject("""
                {"open": 4, "moved": 1, "later": 1, "unsettled": 0, "units": [{"unitId": "30307-20250701", "moved": 1}],
                 "feedbacks": [{"feedbackId": "f1", "code": "PAKN-1", "unitId": "30307-20250701", "state": "NEW",
                   "oldDueAt": "2026-12-30T02:00:00Z", "newDueAt": "2026-12-31T02:00:00Z"}]}""")));
        backstage.on("GET /feedback/api/v1/deadlines/changes", call -> Answer.json(new JsonArray()));
        backstage.on("POST /catalog/api/v1/units/batch", call -> Answer.json(new JsonArray()));
        ask(as("tinh.quantri"), """
                { a: calendarDryRun(change: %1$s) { moved units { moved unit { name } } dossiers { code newDueAt } }
                  b: calendarChanges { version }
                  c: calendarFeedbackDryRun(change: %1$s) { open moved units { unit { name } } feedbacks { code unit { name } } }
                  d: calendarFeedbackChanges { version } }""".formatted(CHANGE))
                .body("errors", nullValue())
                .body("data.c.open", equalTo(4))
                .body("data.c.feedbacks.code", hasItem("PAKN-1"))
                .body("data.a.moved", equalTo(1))
                .body("data.a.dossiers.code", hasItem("H01-d1"));
        var asked = backstage.calls().stream()
                .filter(call -> call.path().endsWith("/dry-run"))
                .findFirst()
                .orElseThrow();
        var sent = new JsonArray(asked.body()).getJsonObject(0);
        assertThat(sent.getInteger("version")).isEqualTo(5);
        assertThat(sent.containsKey("explanation")).isFalse();
    }

    @Test
    void aLayerIsChangedAndADossierGivenOn() {
        backstage.on("PUT /catalog/api/v1/calendar/layers/PROVINCE", call -> Answer.json(new JsonObject("""
                {"layerId": "PROVINCE", "version": 3, "daysOff": [], "makeUpDays": [], "reason": "Bão số 9"}""")));
        backstage.on(
                "POST /dossier/api/v1/divided-units/assignments",
                call -> Answer.json(new JsonObject().put("dossiers", 1)));
        backstage.on(
                "POST /feedback/api/v1/divided-units/assignments",
                call -> Answer.json(new JsonObject().put("feedbacks", 1)));
        ask(as("tinh.quantri"), """
                mutation { a: changeCalendarLayer(change: %s) { version }
                  b: assignDossiers(input: {dossierIds: ["d1"], toUnitId: "30325-20250701", reason: "r"},
                    idempotencyKey: "key-12345678") { dossiers }
                  c: assignFeedbacks(input: {feedbackIds: ["f1"], toUnitId: "30325-20250701", reason: "r"},
                    idempotencyKey: "key-12345679") { feedbacks } }""".formatted(CHANGE))
                .body("errors", nullValue())
                .body("data.c.feedbacks", equalTo(1))
                .body("data.a.version", equalTo(3))
                .body("data.b.dossiers", equalTo(1));
        assertThat(backstage.calls().getLast().header("Idempotency-Key")).isEqualTo("key-12345679");
    }

    @Test
    void whatTheServicesRefuseIsRefusedHereToo() {
        backstage.on("GET /dossier/api/v1/divided-units/dossiers", call -> Answer.problem(403, "forbidden"));
        backstage.on("GET /catalog/api/v1/calendar/layers", call -> Answer.problem(403, "forbidden"));
        ask(as("longxuyen.tiepnhan"), "{ a: dividedDossiers { totalCount } b: calendarLayers { version } }")
                .body("errors.extensions.code", hasItem("forbidden"));
        ask(anyone(), "{ a: dividedDossiers { totalCount } b: calendarLayers { version } }")
                .body("errors.extensions.code", hasItem("unauthenticated"));
    }

    @Test
    void dividedDossiersNameTheUnitsThatMayTakeThem() {
        backstage.on("GET /dossier/api/v1/divided-units/dossiers", call -> Answer.json(new JsonObject("""
                {"items": [{"id": "d1", "code": "H01-d1", "procedureName": "p", "state": "PROCESSING",
                   "registeredAt": "2025-06-20T02:00:00Z", "unitId": "30334-0",
                   "successorUnitIds": ["30316-20250701", "30325-20250701"]}],
                 "endCursor": null, "hasNextPage": false, "totalCount": 1}""")));
        backstage.on("GET /feedback/api/v1/divided-units/feedbacks", call -> Answer.json(new JsonObject("""
                {"items": [{"id": "f1", "code": "PAKN-1", "title": "t", "state": "NEW",
                   "receivedAt": "2025-06-20T02:00:00Z", "unitId": "30334-0", "successorUnitIds": ["30325-20250701"]}],
                 "endCursor": null, "hasNextPage": false, "totalCount": 1}""")));
        backstage.on("POST /catalog/api/v1/units/batch", call -> {
            var units = new JsonArray();
            new JsonObject(call.body()).getJsonArray("ids").forEach(id -> units.add(Samples.unit(String.valueOf(id))));
            return Answer.json(units);
        });
        ask(as("tinh.quantri"), """
                { a: dividedDossiers { edges { node { code unit { id } successors { id } } } }
                  b: dividedFeedbacks(first: 1) { totalCount edges { node { code successors { id } } } } }""")
                .body("errors", nullValue())
                .body("data.b.edges[0].node.successors.id", hasItem("30325-20250701"))
                .body("data.a.edges[0].node.unit.id", equalTo("30334-0"))
                .body("data.a.edges[0].node.successors.id", hasItem("30325-20250701"));
    }
}
