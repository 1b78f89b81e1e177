package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
                edges { cursor node { id code dueAt deadline { status text } step { no name dueAt }
                  papers { no name form } timeline { at action unit { name } }
                  receivingUnit { id name } handlingUnit { name } procedure { code name handlingUnit { name } } } } } }
            """;
    /** dossiers, edges, node, timeline, unit, name: fields inside fields, as the limit on queries counts them. */
    private static final int DEPTH = 6;

    @Test
    void aPageOf100WithAllAroundItCostsAsManyCallsAsAPageOfOneAndNoMoreThanItIsDeep() {
        var one = callsFor(1);
        var hundred = callsFor(100);
        assertThat(hundred).hasSizeLessThanOrEqualTo(1 + DEPTH).contains("GET /dossier/api/v1/dossiers");
        assertThat(hundred).isEqualTo(one);
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
        assertThat(answer.getList("data.dossiers.edges.node.timeline.unit.name.flatten()", String.class))
                .hasSize(first * 2)
                .containsOnly("Đơn vị " + LONG_XUYEN);
        return backstage.calls().stream()
                .map(Call::at)
                .filter(at -> !at.endsWith("/fields"))
                .sorted()
                .toList();
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
        data(as("longxuyen.tiepnhan"), "{ fields { code } dossier(id: \"d1\") { code } }");
        assertThat(backstage.calls()).noneMatch(call -> call.path().endsWith("/timelines"));
        var answer = data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossier(id: \"d1\") { timeline { action unit { name } } } }");
        assertThat(answer.getList("data.dossier.timeline.action")).containsExactly("ACCEPT", "TAKE");
        assertThat(answer.getString("data.dossier.timeline[1].unit.name")).isEqualTo("Đơn vị 30307-20250701");
    }

    @Test
    void theListIsCountedOnlyWhenItsSizeIsAskedFor() {
        data(as("longxuyen.tiepnhan"), "{ fields { code } dossiers(first: 3) { edges { node { id } } } }");
        assertThat(dossierCall().query()).contains("first=3", "total=false");
        cleanStage();
        data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossiers { ...C } } fragment C on DossierConnection { totalCount }");
        assertThat(dossierCall().query()).contains("first=20").doesNotContain("total=");
    }

    @Test
    void aPageIsReadBackwardsFromAnyItem() {
        backstage.on(
                "GET /dossier/api/v1/dossiers",
                call -> Answer.json(Samples.page(List.of(Samples.dossier("d1"), Samples.dossier("d2")), "c2", true, 9)
                        .put("hasPreviousPage", true)
                        .put("cursors", new JsonArray().add("c1").add("c2"))));
        var page = data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossiers(last: 2) { pageInfo { startCursor hasNextPage hasPreviousPage } "
                        + "edges { cursor } } }");
        assertThat(page.getBoolean("data.dossiers.pageInfo.hasPreviousPage")).isTrue();
        String start = page.getString("data.dossiers.pageInfo.startCursor");
        assertThat(start).isEqualTo(page.getString("data.dossiers.edges[0].cursor"));
        cleanStage();
        data(
                as("longxuyen.tiepnhan"),
                "{ fields { code } dossiers(last: 5, before: \"" + start + "\") { totalCount } }");
        assertThat(dossierCall().query()).contains("last=5", "before=c1").doesNotContain("first=", "after=");
    }

    @Test
    void bothDirectionsAtOnceAreRefused() {
        ask(as("longxuyen.tiepnhan"), "{ fields { code } dossiers(first: 1, last: 1) { totalCount } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.violations[0].field", equalTo("last"));
    }

    private Call dossierCall() {
        return backstage.calls().stream()
                .filter(call -> call.path().endsWith("/dossiers"))
                .findFirst()
                .orElseThrow();
    }
}
