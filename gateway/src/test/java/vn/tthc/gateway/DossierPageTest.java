package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.gateway.Backstage.Call;

@QuarkusTest
class DossierPageTest extends GatewayTest {
    private static final String PAGE = """
            query($first: Int) {
              fields { code procedures }
              dossiers(first: $first, filter: {view: DUE_SOON, fieldCode: "G15-TP01"}) {
                totalCount pageInfo { endCursor hasNextPage }
                edges { cursor node { id code dueAt deadline { status text }
                  receivingUnit { id name } handlingUnit { name } procedure { code name handlingUnit { name } } } } } }
            """;

    @Test
    void aPageOf100WithProcedureAndUnitsCostsAsManyCallsAsAPageOfOne() {
        var one = callsFor(1);
        var hundred = callsFor(100);
        assertThat(hundred).containsExactlyInAnyOrderElementsOf(one);
        assertThat(hundred)
                .containsExactlyInAnyOrder(
                        "GET /catalog/api/v1/fields",
                        "GET /dossier/api/v1/dossiers",
                        "POST /catalog/api/v1/procedures/batch",
                        "POST /catalog/api/v1/units/batch",
                        "POST /catalog/api/v1/units/batch",
                        "POST /catalog/api/v1/units/batch");
    }

    private List<String> callsFor(int first) {
        cleanStage();
        var answer = ask(as("longxuyen.tiepnhan"), PAGE, new JsonObject().put("first", first))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.dossiers.edges")).hasSize(first);
        assertThat(answer.getString("data.dossiers.edges[0].node.receivingUnit.name"))
                .startsWith("Đơn vị 3030");
        assertThat(answer.getString("data.dossiers.edges[0].node.procedure.handlingUnit.name"))
                .isEqualTo("Đơn vị STP-20250701");
        assertThat(answer.getString("data.dossiers.edges[0].node.dueAt")).isEqualTo("2026-03-18T16:00:00+07:00");
        return backstage.calls().stream().map(Call::at).toList();
    }

    @Test
    void filtersGoToTheServiceUnderItsNames() {
        data(as("longxuyen.tiepnhan"), """
                { me { username } dossiers(first: 5, filter: {text: "khai sinh", unitId: "30307-20250701", state: RECEIVED,
                  receivedFrom: "2026-03-01"}) { totalCount } }""");
        var query = backstage.calls().getFirst().query();
        assertThat(query)
                .contains("unit=30307-20250701", "state=RECEIVED", "from=2026-03-01", "first=5")
                .doesNotContain("view=");
    }

    @Test
    void everyCursorOfAPageLeadsToWhatFollowsIt() {
        var page = data(
                as("longxuyen.tiepnhan"), "{ fields { code } dossiers(first: 3) { edges { cursor node { id } } } }");
        String second = page.getString("data.dossiers.edges[1].cursor");
        var rest = data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossiers(first: 2, after: \"" + second + "\") { edges { node { id } } } }");
        assertThat(rest.getList("data.dossiers.edges.node.id")).containsExactly("d2", "d3");
        String last = page.getString("data.dossiers.edges[2].cursor");
        data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossiers(first: 2, after: \"" + last + "\") { totalCount } }");
        assertThat(backstage.calls().getLast().query()
                        + backstage.calls().get(backstage.calls().size() - 2).query())
                .contains("after=end");
    }

    @Test
    void aTimelineIsReadOnlyWhenAsked() {
        backstage.on("GET /dossier/api/v1/dossiers/d1", call -> Answer.json(Samples.dossier("d1")));
        backstage.on(
                "GET /dossier/api/v1/dossiers/d1/timeline",
                call -> Answer.json(new JsonArray().add(Samples.entry("ACCEPT")).add(Samples.entry("TAKE"))));
        data(as("longxuyen.tiepnhan"), "{ fields { code } dossier(id: \"d1\") { code } }");
        assertThat(backstage.calls()).noneMatch(call -> call.path().endsWith("/timeline"));
        var answer = data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossier(id: \"d1\") { timeline { action unit { name } } } }");
        assertThat(answer.getList("data.dossier.timeline.action")).containsExactly("ACCEPT", "TAKE");
        assertThat(answer.getString("data.dossier.timeline[1].unit.name")).isEqualTo("Đơn vị 30307-20250701");
    }
}
