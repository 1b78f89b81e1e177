package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

/** Changes of units with the open dossiers that they touch, and the open dossiers of a decision by unit, through GraphQL. */
@QuarkusTest
class UnitChangeApiTest extends GatewayTest {
    private static final String CHANGE = """
            {kind: MERGE, effectiveOn: "2027-07-01", document: "12/NQ-HĐND", documentOn: "2027-06-01",
             units: [{unitId: "30307-20250701", extent: FULL}], results: [{unitId: "STP-20250701"}]}""";

    @Test
    void theDryRunCountsTheOpenDossiersOfEachUnitByOneQuestion() {
        backstage.on("POST /catalog/api/v1/unit-changes/preview", call -> Answer.json(new JsonObject("""
                {"ended": ["30307-20250701"], "begun": [], "kept": ["STP-20250701"], "giving": [], "withoutHeir": [],
                 "links": [{"fromId": "30307-20250701", "toId": "STP-20250701", "extent": "FULL"}],
                 "problems": [{"unitId": "STP-20250701", "code": "level-differs", "message": "Khác cấp.", "messageEn": "Level."}],
                 "counts": [{"kind": "PROCEDURE", "unitId": "30307-20250701", "count": 2}],
                 "touches": [{"kind": "PROCEDURE", "unitId": "30307-20250701", "reference": "1.001", "name": "Cấp"}]}""")));
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(open("30307-20250701", 17)));
        names();
        ask(as("tinh.quantri"), """
                { me { username } unitChangeDryRun(change: %s) { units { fate workIsLeft openDossiers unit { name } }
                  problems { code } counts { kind count unit { name } } touches { reference unit { name } } } }""".formatted(CHANGE))
                .body("errors", nullValue())
                .body("data.unitChangeDryRun.units.fate", contains("ENDS", "GOES_ON"))
                .body("data.unitChangeDryRun.units.openDossiers", contains(17, 0))
                .body("data.unitChangeDryRun.units[0].workIsLeft", is(false))
                .body("data.unitChangeDryRun.units[0].unit.name", equalTo("Phường Long Xuyên"))
                .body("data.unitChangeDryRun.problems.code", contains("level-differs"));
        assertThat(backstage.calls().stream().filter(call -> call.path().startsWith("/reporting")))
                .hasSize(1)
                .allMatch(
                        call -> new JsonObject(call.body()).getString("groupBy").equals("UNIT"));
    }

    @Test
    void aChangeIsDecidedWithItsKeyAndSaysWhoseWorkIsLeft() {
        backstage.on("POST /catalog/api/v1/unit-changes", call -> Answer.json(decided()));
        names();
        ask(
                        as("tinh.quantri"),
                        "mutation { changeUnits(idempotencyKey: \"khoa-0001\", change: " + CHANGE
                                + ") { id proceduresLeft units { fate workIsLeft } } }")
                .body("errors", nullValue())
                .body("data.changeUnits.units.fate", contains("ENDS", "BEGINS"))
                .body("data.changeUnits.units.workIsLeft", contains(true, false))
                .body("data.changeUnits.proceduresLeft", is(4));
        backstage.on(
                "GET /catalog/api/v1/unit-changes",
                call -> Answer.json(new JsonObject()
                        .put("items", new JsonArray().add(decided()))
                        .put("cursors", new JsonArray().add("c"))
                        .put("hasNextPage", false)
                        .put("totalCount", 1)));
        ask(as("longxuyen.tiepnhan"), "{ unitChanges { totalCount edges { node { kind document } } } }")
                .body("data.unitChanges.edges[0].node.document", equalTo("12/NQ-HĐND"));
    }

    @Test
    void theOpenDossiersThatADecisionTouchesAreToldByUnit() {
        var line = new JsonObject("""
                {"lineNo": 1, "kind": "AMEND", "procedureCode": "1.1", "procedureName": "Cấp", "before": true, "after": true,
                 "changes": []}""");
        backstage.on(
                "GET /catalog/api/v1/decisions/q2/preview",
                call -> Answer.json(new JsonObject()
                        .put("effectiveOn", "2026-12-01")
                        .put("lines", new JsonArray().add(line).add(line.copy().put("procedureCode", "1.2")))
                        .put("problems", new JsonArray())));
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(open("30307-20250701", 5)));
        names();
        ask(
                        as("tuphap.kstt"),
                        "{ me { username } decisionPreview(id: \"q2\", effectiveOn: \"2026-12-01\")"
                                + " { openDossiersByUnit { openDossiers unit { name } } } }")
                .body("errors", nullValue())
                .body("data.decisionPreview.openDossiersByUnit.openDossiers", contains(5))
                .body("data.decisionPreview.openDossiersByUnit[0].unit.name", equalTo("Phường Long Xuyên"));
        var asked = backstage.calls().stream()
                .filter(call -> call.path().startsWith("/reporting"))
                .findFirst()
                .orElseThrow();
        assertThat(new JsonObject(asked.body()).getJsonArray("procedures")).containsExactly("1.1", "1.2");
    }

    private void names() {
        backstage.on("POST /catalog/api/v1/units/batch", call -> Answer.json(new JsonArray("""
                [{"id": "30307-20250701", "code": "30307", "name": "Phường Long Xuyên", "level": "COMMUNE", "kind": "phuong",
                  "predecessors": [], "successors": []}]""")));
    }

    private static JsonObject decided() {
        return new JsonObject("""
                {"id": "c1", "kind": "DIVIDE", "effectiveOn": "2027-07-01", "document": "12/NQ-HĐND", "documentOn": "2027-06-01",
                 "ended": ["30307-20250701"], "begun": ["30999-20270701"], "kept": [],
                 "links": [{"fromId": "30307-20250701", "toId": "30999-20270701", "extent": "PARTIAL"}], "proceduresLeft": 4,
                 "changedBy": "tinh.quantri", "changedAt": "2027-06-02T08:00:00+07:00"}""");
    }

    private static JsonObject open(String unit, int value) {
        var figures = Samples.figures("IN_PROGRESS", value);
        var row = figures.getJsonObject("total").copy().put("key", unit).put("label", unit);
        return figures.put("rows", new JsonArray().add(row));
    }
}
