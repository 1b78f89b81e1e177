package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

/** Selections without a resolver of their own are answered by a short cut: what GraphQL promises holds for them, too. */
@QuarkusTest
class PlainSelectionTest extends GatewayTest {

    @Test
    void aliasesFragmentsDirectivesAndTypeNamesAreAsEverywhere() {
        var answer = ask(
                        as("longxuyen.tiepnhan"),
                        """
                        query($no: Boolean!, $yes: Boolean!) {
                          fields { code }
                          list: dossiers(first: 2) {
                            __typename
                            edges { ... on DossierEdge { place: cursor node { ...Short ...Deadline @include(if: $yes) } } }
                          }
                        }
                        fragment Short on Dossier {
                          kind: __typename code number: code code
                          revision @skip(if: $yes) note @include(if: $no)
                          step { of no ... @skip(if: $no) { name } }
                          papers { name form }
                          applicant { name }
                        }
                        fragment Deadline on Dossier { deadline { status } deadline { minutes: workingMinutesLeft paused } dueAt }
                        """,
                        new JsonObject().put("no", false).put("yes", true))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .<Map<String, Object>>path("data.list");
        assertThat(answer.keySet()).containsExactly("__typename", "edges");
        assertThat(answer.get("__typename")).isEqualTo("DossierConnection");
        Map<?, ?> edge = (Map<?, ?>) ((List<?>) answer.get("edges")).getFirst();
        Map<?, ?> node = (Map<?, ?>) edge.get("node");
        assertThat(List.copyOf(node.keySet()).toString())
                .isEqualTo("[kind, code, number, step, papers, applicant, deadline, dueAt]");
        assertThat(node.get("kind")).isEqualTo("Dossier");
        assertThat(node.get("number")).isEqualTo(node.get("code"));
        assertThat(node.get("step")).isEqualTo(Map.of("of", 4, "no", 2, "name", "Thẩm định"));
        assertThat(node.get("papers")).isEqualTo(List.of(Map.of("name", "Tờ khai", "form", "ORIGINAL")));
        assertThat(node.get("applicant")).isNull();
        assertThat(node.get("deadline")).isEqualTo(Map.of("status", "WITHIN", "minutes", 930, "paused", false));
        assertThat(node.get("dueAt")).isEqualTo("2026-03-18T16:00:00+07:00");
    }

    @Test
    void aNullWhereThereMustBeNoneIsToldWithItsPlace() {
        JsonObject broken = Samples.dossier("d2");
        broken.remove("state");
        backstage.on(
                "GET /dossier/api/v1/dossiers",
                call -> Answer.json(Samples.page(List.of(Samples.dossier("d1"), broken), "end", false, 2)));
        ask(as("longxuyen.tiepnhan"), "{ fields { code } dossiers(first: 2) { edges { node { code state } } } }")
                .statusCode(200)
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("dossiers", "edges", 1, "node", "state"))
                .body("errors[0].extensions.code", notNullValue())
                .body("extensions.cost.requested", notNullValue());
    }

    @Test
    void plainAndResolvedFieldsStandSideBySide() {
        ask(as("longxuyen.tiepnhan"), """
                        { fields { code } dossiers(first: 3) { edges { node {
                          deadline { text } procedure { name onlineLevel handlingUnit { name } } step { name }
                          timeline { action unit { name } } papers { no } } } } }""")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.dossiers.edges", hasSize(3))
                .body("data.dossiers.edges[2].node.procedure.handlingUnit.name", equalTo("Đơn vị STP-20250701"))
                .body("data.dossiers.edges[2].node.timeline[1].unit.name", equalTo("Đơn vị " + LONG_XUYEN))
                .body("data.dossiers.edges[2].node.deadline.text", containsString("còn"))
                .body("data.dossiers.edges[2].node.papers[0].no", equalTo(1));
    }

    @Test
    void theServiceIsAskedForWhatIsSelectedAndNoMore() {
        assertThat(fieldsFor("dossiers(first: 2) { edges { node { code dueAt } } }"))
                .isEqualTo("code,dueAt,id");
        assertThat(fieldsFor("dossiers(first: 2) { totalCount }")).isEqualTo("id");
        assertThat(fieldsFor("dossiers(first: 2) { edges { node { ...F procedure { name } handlingUnit { name } } } }"))
                .isEqualTo("handlingUnitId,id,procedureCode,step");
        assertThat(fieldsFor("dossiers(first: 2) { edges { node { __typename timeline { action } } } }"))
                .isEqualTo("id");
    }

    private String fieldsFor(String selection) {
        cleanStage();
        String fragment = selection.contains("...F") ? " fragment F on Dossier { step { name } }" : "";
        data(as("longxuyen.tiepnhan"), "{ fields { code } " + selection + " }" + fragment);
        String query = backstage.calls().stream()
                .filter(call -> call.path().endsWith("/dossiers"))
                .findFirst()
                .orElseThrow()
                .query();
        return java.net.URLDecoder.decode(
                query.replaceAll(".*fields=([^&]*).*", "$1"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
