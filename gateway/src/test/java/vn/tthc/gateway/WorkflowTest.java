package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class WorkflowTest extends GatewayTest {
    private static final String INPUT = """
            {key: "procedure/1.001193", version: 1, name: "Quy trình", decision: {number: "1/QĐ", date: "2026-01-05", signer: "An"},
              steps: [{no: 1, name: "Tiếp nhận", role: "intake-officer", at: RECEIVING, hours: 4, after: []}]}""";

    @Test
    void aWorkflowIsReadWithItsUnitsAndThoseOfTheWorkListByOneCall() {
        backstage.on("GET /catalog/api/v1/workflow-details", call -> Answer.json(detail()));
        backstage.on(
                "GET /catalog/api/v1/workflow-problems",
                call -> Answer.json(Samples.page(
                        List.of(new JsonObject()
                                .put("id", "x")
                                .put("kind", "UNIT_DISSOLVED")
                                .put("unitId", "STC-20250701")
                                .put("message", "m")
                                .put("messageEn", "m")),
                        null,
                        false,
                        1)));
        backstage.on(
                "POST /catalog/api/v1/units/batch",
                call -> Answer.json(new JsonArray().add(Samples.unit("STC-20250701"))));
        ask(as("tuphap.kstt"), """
                { internalWorkflow(key: "PROVINCE/*") { mayDraw workflow { key steps { no after unit { name } } } measure { longest } }
                  workflowProblems(filter: {kind: UNIT_DISSOLVED}) { totalCount edges { node { kind unit { name } successor { name } } } } }""")
                .body("errors", nullValue())
                .body("data.internalWorkflow.workflow.steps[1].after", equalTo(List.of(1)))
                .body("data.internalWorkflow.workflow.steps[1].unit.name", equalTo("Đơn vị STC-20250701"))
                .body("data.workflowProblems.edges[0].node.unit.name", equalTo("Đơn vị STC-20250701"))
                .body("data.workflowProblems.edges[0].node.successor", nullValue());
    }

    @Test
    void aWorkflowIsDrawnUnderItsKey() {
        backstage.on(
                "PUT /catalog/api/v1/workflows/procedure/1.001193",
                call -> Answer.json(Samples.workflow("procedure/1.001193")));
        ask(
                        as("tuphap.kstt"),
                        "mutation { a: drawWorkflow(input: " + INPUT + ") { version } b: drawWorkflow(input: " + INPUT
                                + ") { key } }")
                .body("errors", nullValue())
                .body("data.a.version", is(1));
        var body = new JsonObject(backstage.calls().getFirst().body());
        assertThat(body.containsKey("key")).isFalse();
        assertThat(body.getJsonArray("steps").getJsonObject(0).getDouble("hours"))
                .isEqualTo(4);
    }

    @Test
    void aPreviewSaysWhoseOpenDossiersStayAndTheyAreMovedByAnAct() {
        backstage.on("POST /catalog/api/v1/workflow-previews", call -> Answer.json(new JsonObject("""
                        {"effectiveFrom": "2026-11-23", "faults": [], "tooLong": false, "procedures": 1, "units": [],
                         "replaces": 1, "replacesKey": "procedure/1.001193", "overtakes": []}""")));
        backstage.on("POST /dossier/api/v1/workflow-pins", call -> Answer.json(new JsonArray("""
                [{"key": "procedure/1.001193", "version": 1, "unitId": "STP-20250701", "open": 7}]""")));
        backstage.on("GET /dossier/api/v1/workflow-moves", call -> Answer.json(new JsonObject("""
                {"open": 7, "dossiers": [{"dossierId": "d1", "code": "H01-d1", "procedureName": "p", "state": "PROCESSING",
                  "unitId": "STP-20250701", "standsAt": "2. A", "refusal": "Không", "refusalEn": "No"}]}""")));
        backstage.on("POST /dossier/api/v1/workflow-moves", call -> Answer.json(new JsonObject().put("dossiers", 1)));
        backstage.on("POST /catalog/api/v1/units/batch", call -> {
            var units = new JsonArray();
            new JsonObject(call.body()).getJsonArray("ids").forEach(id -> units.add(Samples.unit(String.valueOf(id))));
            return Answer.json(units);
        });
        ask(as("tuphap.kstt"), "{ a: workflowPreview(input: " + INPUT + """
                ) { openDossiers { version open unit { id } } }
                  b: openOnWorkflow(key: "procedure/1.001193") { open }
                  c: workflowMoves(key: "procedure/1.001193", fromVersion: 1, toVersion: 2) {
                    open dossiers { standsAt wouldStandAt refusal unit { id } } } }""")
                .body("errors", nullValue())
                .body("data.a.openDossiers[0].open", is(7))
                .body("data.a.openDossiers[0].unit.id", equalTo("STP-20250701"))
                .body("data.b[0].open", is(7))
                .body("data.c.dossiers[0].wouldStandAt", nullValue())
                .body("data.c.dossiers[0].refusal", equalTo("Không"));
        ask(as("tuphap.kstt"), """
                mutation { a: moveDossiers(input: {key: "procedure/1.001193", fromVersion: 1, toVersion: 2, dossierIds: ["d1"],
                    reason: "r"}, idempotencyKey: "key-12345678") { dossiers } }""").body("errors", nullValue()).body("data.a.dossiers", is(1));
    }

    @Test
    void nobodyIsAskedForWorkflowsWithoutSigningIn() {
        ask(anyone(), """
                { workflowCoverage(groupBy: UNIT) { at } workflowProblems { totalCount } }""")
                .body("data.workflowCoverage", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    private static JsonObject detail() {
        return new JsonObject()
                .put(
                        "workflow",
                        Samples.workflow("PROVINCE/*")
                                .put(
                                        "steps",
                                        new JsonArray()
                                                .add(step(1, "intake-officer", null))
                                                .add(step(2, "case-officer", "STC-20250701"))))
                .put("inForce", true)
                .put("versions", new JsonArray())
                .put(
                        "measure",
                        new JsonObject()
                                .put("inHours", false)
                                .put("longest", 1)
                                .put("paths", new JsonArray())
                                .put("branches", new JsonArray())
                                .put("units", new JsonArray()))
                .put("procedures", 3)
                .put("faults", new JsonArray())
                .put("mayDraw", true);
    }

    private static JsonObject step(int no, String role, String unit) {
        return new JsonObject()
                .put("no", no)
                .put("name", "Bước " + no)
                .put("role", role)
                .put("at", "HANDLING")
                .put("share", 0.5)
                .put("unitId", unit);
    }
}
