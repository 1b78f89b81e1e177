package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class AccessTest extends GatewayTest {
    private static final String TWO = "{ me { username permissions } dossiers(first: 1) { totalCount } }";

    @Test
    void everyoneMayReadThePublishedCatalogue() {
        backstage.on("GET /catalog/api/v1/procedures/1.001193", call -> Answer.json(Samples.procedure("1.001193")));
        var answer = data(anyone(), """
                { fields { code } orgUnits(first: 1) { edges { node { name parent { id } } } }
                  procedures(first: 1) { edges { node { name handlingUnit { name } workflow { key } openDossiers } } }
                  procedure(code: "1.001193") { name } }""");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.procedure.name")).isEqualTo("Thủ tục 1.001193");
        assertThat(answer.getString("data.procedures.edges[0].node.workflow")).isNull();
        assertThat(answer.getString("data.procedures.edges[0].node.openDossiers"))
                .isNull();
        assertThat(backstage.calls()).noneMatch(call -> call.headers().containsKey("authorization"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me { username }",
                "desk { tiles { kind } }",
                "decisions { totalCount }",
                "decision(id: \"x\") { id }",
                "internalWorkflows { totalCount }",
                "procedureLists { kind }",
                "procedureList(kind: BUSINESS) { totalCount }",
                "procedureListBreakdown(kind: BUSINESS, by: FIELD) { key }",
                "listDecisions { totalCount }",
                "listDecision(id: \"x\") { id }",
                "impactAssessments { items { id } }",
                "reviewPlans { totalCount }",
                "reviewPlan(id: \"x\") { id }",
                "internalWorkflow(key: \"PROVINCE/*\") { mayDraw }",
                "workflowProblems { totalCount }",
                "workflowCoverage(groupBy: FIELD) { at }",
                "coveredProcedures { totalCount }",
                "dossiers { totalCount }",
                "dossier(id: \"x\") { id }",
                "applicantHistory(identityNumber: \"089123456789\", purpose: RECEIVE_DOSSIER) { name }",
                "deadlinePreview(input: {procedureCode: \"1\", channel: COUNTER}) { feeDue }",
                "feedbacks { totalCount }",
                "feedback(id: \"x\") { id }",
                "figures(query: {indicators: [RECEIVED], from: \"2026-01-01\", to: \"2026-01-31\"}) { computedAt }",
                "figureCases(query: {indicator: RECEIVED, from: \"2026-01-01\", to: \"2026-01-31\"}) { totalCount }",
                "periods(kind: MONTH, year: 2026) { label }"
            })
    void everythingElseNeedsALogIn(String field) {
        ask(anyone(), "{ fields { code } " + field + " }")
                .body("errors[0].extensions.code", equalTo("unauthenticated"))
                .body("errors[0].extensions.status", equalTo(401));
        assertThat(backstage.calls()).noneMatch(call -> !call.path().equals("/catalog/api/v1/fields"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actOnDossier(input: {id: \"d\", revision: 1, action: TAKE}, idempotencyKey: \"k2345678\") { id }",
                "unmaskApplicant(dossierId: \"d\", purpose: INSPECTION) { name }",
                "actOnFeedback(input: {id: \"f\", revision: 1, action: ACCEPT}, idempotencyKey: \"k2345678\") { id }",
                "draftDecision(input: {title: \"t\", lines: []}, idempotencyKey: \"k2345678\") { id }",
                "issueDecision(input: {id: \"d\", revision: 1, number: \"1\", signer: \"s\", issuedOn: \"2026-01-01\", "
                        + "effectiveOn: \"2026-01-01\"}, idempotencyKey: \"k2345678\") { id }",
                "draftAssessment(input: {title: \"t\", procedures: []}, idempotencyKey: \"k2345678\") { id }",
                "stepAssessment(input: {id: \"a\", revision: 1, step: SEND, on: \"2026-01-01\"}, "
                        + "idempotencyKey: \"k2345678\") { id }",
                "draftReviewPlan(input: {title: \"t\", items: []}, idempotencyKey: \"k2345678\") { id }",
                "issueReviewPlan(input: {id: \"r\", revision: 1, number: \"1\", issuedOn: \"2026-01-01\"}, "
                        + "idempotencyKey: \"k2345678\") { id }",
                "stepReviewItem(input: {id: \"r\", revision: 1, no: 1, step: KEEP}, idempotencyKey: \"k2345678\") { id }",
                "draftListDecision(input: {title: \"t\", lines: []}, idempotencyKey: \"k2345678\") { id }",
                "takeIntoListDecision(input: {id: \"d\", revision: 1, kind: BUSINESS}, idempotencyKey: \"k2345678\") { id }",
                "issueListDecision(input: {id: \"d\", revision: 1, number: \"1\", signer: \"s\", issuedOn: \"2026-01-01\", "
                        + "effectiveOn: \"2026-01-01\"}, idempotencyKey: \"k2345678\") { id }",
                "moveDossiers(input: {key: \"k\", fromVersion: 1, toVersion: 2, dossierIds: [\"d\"], reason: \"r\"}, "
                        + "idempotencyKey: \"k2345678\") { dossiers }",
                "assignFeedbacks(input: {feedbackIds: [\"f\"], toUnitId: \"u\", reason: \"r\"}, "
                        + "idempotencyKey: \"k2345678\") { feedbacks }",
                "announceDossierExport { rows }",
                "exportPerson(dossierId: \"d\", purpose: INSPECTION) { code }",
                "receiveDossier(input: {procedureCode: \"1\", channel: COUNTER, applicant: {kind: CITIZEN, name: \"n\", "
                        + "identityNumber: \"1\"}, papers: [], returnBy: COUNTER}, idempotencyKey: \"k2345678\") { id }"
            })
    void nobodyChangesAnythingWithoutALogIn(String mutation) {
        ask(anyone(), "mutation { a: " + mutation + " b: " + mutation + " }")
                .body("errors[0].extensions.code", equalTo("unauthenticated"))
                .body("errors.size()", equalTo(1));
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void aTokenThatIsNotOursIsRefusedWithAProblem() {
        ask(given().auth().oauth2("not.a.token"), TWO)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/unauthenticated"));
    }

    @Test
    void theServicesGetATokenWithPermissionsAndTheTrace() {
        var answer = ask(
                        as("longxuyen.tiepnhan")
                                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                        TWO)
                .body("data.me.username", equalTo("longxuyen.tiepnhan"))
                .body("data.me.permissions", hasItem("dossier:receive"))
                .body("data.me.permissions", not(hasItem("dossier:approve")))
                .header("X-Trace-Id", "0af7651916cd43dd8448eb211c80319c");
        answer.statusCode(200);
        var call = backstage.calls().getFirst();
        assertThat(call.header("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c");
        var claims = new JsonObject(new String(
                Base64.getUrlDecoder().decode(call.header("Authorization").split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.getJsonObject("authorization")
                        .getJsonArray("permissions")
                        .encode())
                .contains("dossier:receive");
    }

    @Test
    void manyRequestsAtOnceAskKeycloakOnce() {
        String token = vn.tthc.test.Tokens.plain("rachgia.tiepnhan");
        var requests = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        ask(given().auth().oauth2(token), TWO).statusCode(200).body("errors", nullValue())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(requests).join();
        assertThat(backstage.exchanges()).isEqualTo(1);
    }

    @Test
    void whileKeycloakIsAwayKnownCallersGoOnAndOthersAreToldClearly() {
        ask(as("tuphap.xuly"), TWO).body("errors", nullValue());
        backstage.keycloakAway(true);
        ask(as("tuphap.xuly"), TWO).body("errors", nullValue());
        ask(as("tuphap.pheduyet"), TWO)
                .body("errors[0].extensions.code", equalTo("identity-unavailable"))
                .body("errors[0].extensions.status", equalTo(503));
        backstage.keycloakAway(false);
        ask(as("tuphap.pheduyet"), TWO).body("errors", nullValue());
    }

    @Test
    void whatAServiceRefusesIsPassedOnWithoutMore() {
        backstage.on("GET /dossier/api/v1/dossiers", call -> Answer.problem(403, "forbidden"));
        ask(as("longxuyen.pakn"), TWO)
                .body("errors[0].extensions.code", equalTo("forbidden"))
                .body("errors[0].extensions.status", equalTo(403))
                .body("errors[0].extensions.detail", equalTo("Không được"))
                .body("errors[0].extensions.detailEn", equalTo("No"))
                .body("errors[0].extensions.violations[0].field", equalTo("reason"))
                .body("errors[0].message", equalTo("Không được"))
                .body("errors[0].extensions.size()", equalTo(6));
    }

    @Test
    void whatIsOutsideTheCallersRowsDoesNotExist() {
        var answer = data(
                as("rachgia.xuly"),
                "{ fields { code } dossier(id: \"of-long-xuyen\") { id } feedback(id: \"x\") { id } }");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.dossier")).isNull();
        assertThat(answer.getString("data.feedback")).isNull();
    }

    @Test
    void aReaderWithoutDossiersSeesCasesButNotWhatIsBehindThem() {
        backstage.on(
                "POST /reporting/api/v1/figures/cases",
                call -> Answer.json(Samples.page(
                        java.util.List.of(new JsonObject()
                                .put("id", "d1")
                                .put("kind", "DOSSIER")
                                .put("code", "H01")
                                .put("unitId", LONG_XUYEN)
                                .put("receivedAt", "2026-03-16T08:30:00+07:00")
                                .put("state", "RECEIVED")),
                        "x",
                        false,
                        1)));
        String cases = """
                { fields { code } figureCases(query: {indicator: RECEIVED, from: "2026-03-01", to: "2026-03-31"}) {
                  edges { node { code unit { name } dossier { code } feedback { code } } } } }""";
        var national = data(as("quocgia"), cases);
        assertThat(national.getList("errors")).isNull();
        assertThat(national.getString("data.figureCases.edges[0].node.dossier")).isNull();
        assertThat(backstage.calls()).noneMatch(call -> call.path().startsWith("/dossier"));
        assertThat(data(as("longxuyen.tiepnhan"), cases).getString("data.figureCases.edges[0].node.dossier.code"))
                .isEqualTo("H01-d1");
    }
}
