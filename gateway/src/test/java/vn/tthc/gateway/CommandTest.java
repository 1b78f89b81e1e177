package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class CommandTest extends GatewayTest {
    private static final JsonObject RECEIPT = new JsonObject()
            .put("id", "f1")
            .put("code", "PAKN-1")
            .put("secret", "s")
            .put("dueAt", "2026-03-18T16:00:00+07:00");

    @Test
    void aDossierIsReceivedUnderItsIdempotencyKey() {
        backstage.on("POST /dossier/api/v1/dossiers", call -> Answer.json(Samples.dossier("d1")));
        backstage.on("POST /dossier/api/v1/dossiers/d1/actions", call -> Answer.json(Samples.dossier("d1")));
        ask(as("longxuyen.tiepnhan"), """
                        mutation { a: receiveDossier(input: {procedureCode: "1.001193", channel: COUNTER,
                            applicant: {kind: CITIZEN, name: "Nguyễn Văn A", identityNumber: "089123456789", birthDate: "1990-02-28"},
                            papers: [{no: 1, form: ORIGINAL, originals: 1}], returnBy: COUNTER}, idempotencyKey: "key-12345678") { code }
                          b: actOnDossier(input: {id: "d1", revision: 3, action: EXTEND, reason: "chờ",
                            newDueAt: "2026-03-20T16:00:00+07:00"}, idempotencyKey: "key-87654321") { code } }""").body("errors", nullValue()).body("data.a.code", equalTo("H01-d1"));
        var receive = backstage.calls().getFirst();
        assertThat(receive.header("Idempotency-Key")).isEqualTo("key-12345678");
        var body = new JsonObject(receive.body());
        assertThat(body.getJsonObject("applicant").getString("birthDate")).isEqualTo("1990-02-28");
        assertThat(body.getJsonArray("papers").getJsonObject(0).getInteger("no"))
                .isEqualTo(1);
        assertThat(body.containsKey("note")).isFalse();
        var act = new JsonObject(backstage.calls().getLast().body());
        assertThat(act.getInteger("revision")).isEqualTo(3);
        assertThat(act.getString("newDueAt")).isEqualTo("2026-03-20T16:00:00+07:00");
        assertThat(act.containsKey("id")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khóa-một-hai", "12345678\\n9", "1234567"})
    void anIdempotencyKeyThatNoHeaderHoldsIsRefusedAtOnce(String key) {
        // The fields of a mutation run one after the other, and the first refusal ends it.
        ask(as("longxuyen.xuly"), """
                mutation { a: actOnDossier(input: {id: "d1", revision: 3, action: TAKE}, idempotencyKey: "%1$s") { code }
                  b: actOnDossier(input: {id: "d2", revision: 3, action: TAKE}, idempotencyKey: "%1$s") { code } }""".formatted(key))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].path", equalTo(List.of("a")))
                .body("data", nullValue());
        assertThat(backstage.calls()).isEmpty();
    }

    @Test
    void anEmptyIdIsNotTheListOfAll() {
        ask(as("tinh.kstt"), "{ a: upstreamDecision(id: \"\") { id } b: upstreamDecision(id: \"u1\") { id } }")
                .body("errors.size()", equalTo(1))
                .body("errors[0].path", equalTo(List.of("a")))
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        assertThat(backstage.calls()).hasSize(1);
    }

    @Test
    void aPersonIsLookedUpAndUnmaskedForAPurpose() {
        backstage.on(
                "POST /dossier/api/v1/dossiers/d1/applicant",
                call -> Answer.json(new JsonObject()
                        .put("kind", "CITIZEN")
                        .put("name", "Nguyễn Văn An")
                        .put("masked", false)));
        backstage.on(
                "POST /dossier/api/v1/applicants/history",
                call -> Answer.json(new JsonObject()
                        .put("name", "Nguyễn Văn An")
                        .put("dossiers", new io.vertx.core.json.JsonArray())));
        ask(as("tinh.kiemtoan"), """
                mutation { a: unmaskApplicant(dossierId: "d1", purpose: INSPECTION, note: "KH 12") { name masked }
                  b: unmaskApplicant(dossierId: "d1", purpose: VERIFY_FIGURES) { name } }""").body("errors", nullValue()).body("data.a.name", equalTo("Nguyễn Văn An"));
        var body = new JsonObject(backstage.calls().getFirst().body());
        assertThat(body.getString("purpose")).isEqualTo("INSPECTION");
        assertThat(body.getString("note")).isEqualTo("KH 12");
        backstage.forgetCalls();
        ask(as("longxuyen.tiepnhan"), """
                { a: applicantHistory(identityNumber: "089123456789", purpose: RECEIVE_DOSSIER) { name }
                  b: applicantHistory(identityNumber: "089123456789", purpose: ANSWER_APPLICANT) { name } }""").body("errors", nullValue());
        assertThat(backstage.calls()).hasSize(2).noneMatch(call -> (call.path() + call.query())
                .contains("089123456789"));
        assertThat(backstage.calls())
                .extracting(call -> new JsonObject(call.body()).getString("identityNumber"))
                .containsOnly("089123456789");
        assertThat(backstage.calls())
                .extracting(call -> new JsonObject(call.body()).getString("purpose"))
                .containsExactlyInAnyOrder("RECEIVE_DOSSIER", "ANSWER_APPLICANT");
    }

    @Test
    void anyoneMaySendFeedbackAndAnOfficerTakesItDown() {
        backstage.on("POST /feedback/api/v1/public/feedbacks", call -> Answer.json(RECEIPT));
        backstage.on("POST /feedback/api/v1/feedbacks", call -> Answer.json(RECEIPT));
        String submit = """
                mutation { a: submitFeedback(input: {category: CONDUCT, channel: PROVINCE_PORTAL, title: "t", content: "c",
                    sender: {name: "n"}}, idempotencyKey: "key-12345678") { code secret }
                  b: submitFeedback(input: {category: SERVICE, channel: PHONE, title: "t", content: "c",
                    sender: {name: "n"}}, idempotencyKey: "key-12345679") { code } }""";
        ask(anyone(), submit).body("errors", nullValue()).body("data.a.secret", equalTo("s"));
        assertThat(backstage.calls()).allMatch(call -> call.path().equals("/feedback/api/v1/public/feedbacks"));
        assertThat(backstage.calls().getFirst().header("X-Forwarded-For")).isNotEmpty();
        backstage.forgetCalls();
        ask(as("longxuyen.pakn"), submit).body("errors", nullValue());
        assertThat(backstage.calls().getLast().path()).isEqualTo("/feedback/api/v1/feedbacks");
    }

    @Test
    void aDecisionIsDraftedDraftedAnewAndIssued() {
        var decision = new JsonObject()
                .put("id", "q1")
                .put("title", "t")
                .put("status", "DRAFT")
                .put("draftedBy", "tinh.quyetdinh")
                .put("revision", 1)
                .put(
                        "totals",
                        new JsonObject()
                                .put("introduced", 0)
                                .put("amended", 0)
                                .put("replaced", 0)
                                .put("abolished", 1));
        backstage.on("POST /catalog/api/v1/decisions", call -> Answer.json(decision));
        backstage.on("PUT /catalog/api/v1/decisions/q1", call -> Answer.json(decision));
        backstage.on("POST /catalog/api/v1/decisions/q1/issue", call -> Answer.problem(409, "revision-conflict"));
        String line = "lines: [{kind: ABOLISH, procedureCode: \"1.1\"}]";
        ask(
                        as("tinh.quyetdinh"),
                        "mutation { a: draftDecision(input: {title: \"t\", " + line
                                + "}, idempotencyKey: \"key-12345678\") { id lines { no } }"
                                + " b: draftDecision(input: {id: \"q1\", revision: 1, title: \"u\", " + line
                                + "}, idempotencyKey: \"key-12345679\") { id }"
                                + " c: issueDecision(input: {id: \"q1\", revision: 1, number: \"9\", signer: \"s\", issuedOn: \"2026-03-01\","
                                + " effectiveOn: \"2026-03-02\"}, idempotencyKey: \"key-12345670\") { id } }")
                .body("errors[0].path[0]", equalTo("c"))
                .body("errors[0].extensions.code", equalTo("revision-conflict"))
                .body("errors[0].extensions.status", equalTo(409));
        assertThat(backstage.calls().stream().map(Backstage.Call::at))
                .containsExactly(
                        "POST /catalog/api/v1/decisions",
                        "PUT /catalog/api/v1/decisions/q1",
                        "POST /catalog/api/v1/decisions/q1/issue");
    }

    @Test
    void aDraftIsHandedInGivenBackAndGoneOnWith() {
        var line = new JsonObject()
                .put("no", 1)
                .put("kind", "AMEND")
                .put("procedureCode", "1.1")
                .put("procedureName", "n")
                .put("replacedCodes", new io.vertx.core.json.JsonArray())
                .put("paragraph", "Điều 1")
                .put(
                        "content",
                        new JsonObject()
                                .put("name", "Tên mới")
                                .put(
                                        "limits",
                                        new io.vertx.core.json.JsonArray()
                                                .add(new JsonObject()
                                                        .put("channel", "COUNTER")
                                                        .put("value", 3)
                                                        .put("unit", "WORKING_DAY"))))
                .put("changes", new io.vertx.core.json.JsonArray());
        var decision = new JsonObject()
                .put("id", "q1")
                .put("title", "t")
                .put("status", "SUBMITTED")
                .put("draftedBy", "tuphap.kstt")
                .put("revision", 2)
                .put("lines", new io.vertx.core.json.JsonArray().add(line));
        backstage.on("POST /catalog/api/v1/decisions/q1/submission", call -> Answer.json(decision));
        backstage.on("POST /catalog/api/v1/decisions/q1/return", call -> Answer.json(decision));
        ask(
                        as("tuphap.kstt"),
                        "mutation { a: submitDecision(id: \"q1\", revision: 1, idempotencyKey: \"key-12345678\")"
                                + " { status lines { paragraph content { name limits { value unit } } } }"
                                + " b: returnDecision(id: \"q1\", revision: 2, reason: \"thiếu\","
                                + " idempotencyKey: \"key-12345679\") { id } }")
                .body("errors", nullValue())
                .body("data.a.status", equalTo("SUBMITTED"))
                .body("data.a.lines[0].content.name", equalTo("Tên mới"))
                .body("data.a.lines[0].content.limits[0].unit", equalTo("WORKING_DAY"));
        assertThat(new JsonObject(backstage.calls().getLast().body()).getString("reason"))
                .isEqualTo("thiếu");
    }

    @Test
    void thePreviewCountsTheOpenDossiersOfAllItsLinesAtOnce() {
        var touched = new JsonObject()
                .put("lineNo", 1)
                .put("kind", "ABOLISH")
                .put("procedureCode", "1.001193")
                .put("procedureName", "n")
                .put("before", true)
                .put("after", false)
                .put("changes", new io.vertx.core.json.JsonArray());
        var preview = new JsonObject()
                .put("effectiveOn", "2026-12-01")
                .put(
                        "lines",
                        new io.vertx.core.json.JsonArray()
                                .add(touched)
                                .add(touched.copy().put("procedureCode", "1.2")))
                .put("problems", new io.vertx.core.json.JsonArray());
        backstage.on("GET /catalog/api/v1/decisions/q1/preview", call -> Answer.json(preview));
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(Samples.figures("IN_PROGRESS", 12)));
        ask(
                        as("tuphap.kstt"),
                        "{ me { username } decisionPreview(id: \"q1\", effectiveOn: \"2026-12-01\")"
                                + " { lines { procedureCode before after openDossiers } } }")
                .body("errors", nullValue())
                .body("data.decisionPreview.lines[0].after", equalTo(false))
                .body("data.decisionPreview.lines.openDossiers.size()", equalTo(2));
        assertThat(backstage.calls().stream()
                        .filter(call -> call.path().startsWith("/reporting"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aMinistryDecisionIsRegisteredAndMended() {
        var upstream = new JsonObject()
                .put("id", "u1")
                .put("number", "3740/QĐ-BTC")
                .put("issuer", "Bộ Tài chính")
                .put("title", "t")
                .put("issuedOn", "2025-11-05")
                .put("receivedOn", "2025-11-07")
                .put("unitId", "STC-20250701")
                .put("state", "OPEN")
                .put("registeredBy", "tinh.kstt")
                .put("revision", 1)
                .put(
                        "timeliness",
                        new JsonObject()
                                .put("due", "2025-11-14")
                                .put("daysLeft", -3)
                                .put("daysLate", 3)
                                .put("cause", "OWN"));
        backstage.on("POST /catalog/api/v1/upstream-decisions", call -> Answer.json(upstream));
        backstage.on("PUT /catalog/api/v1/upstream-decisions/u1", call -> Answer.json(upstream));
        backstage.on(
                "GET /catalog/api/v1/upstream-decisions",
                call -> Answer.json(Samples.page(java.util.List.of(upstream), "c", false, 1)));
        String rest = "number: \"3740/QĐ-BTC\", issuer: \"Bộ Tài chính\", title: \"t\", issuedOn: \"2025-11-05\","
                + " receivedOn: \"2025-11-07\"}, idempotencyKey: \"key-12345678\") { id unit { name } }";
        ask(
                        as("tinh.kstt"),
                        "mutation { a: registerUpstreamDecision(input: {" + rest
                                + " b: registerUpstreamDecision(input: {id: \"u1\", revision: 1, " + rest + " }")
                .body("errors", nullValue());
        assertThat(backstage.calls().stream()
                        .map(Backstage.Call::at)
                        .filter(at -> at.contains("upstream"))
                        .toList())
                .containsExactly(
                        "POST /catalog/api/v1/upstream-decisions", "PUT /catalog/api/v1/upstream-decisions/u1");
        ask(
                        as("tinh.kstt"),
                        "{ me { username } upstreamDecisions(filter: {open: true}) { totalCount edges { node"
                                + " { number timeliness { due daysLeft cause } } } } }")
                .body("errors", nullValue())
                .body("data.upstreamDecisions.edges[0].node.timeliness.daysLeft", equalTo(-3));
    }

    @Test
    void theDeskGathersWhatWaitsInEveryServiceTheCallerMayRead() {
        var tile = new JsonObject().put("kind", "OVERDUE").put("count", 3).put("view", "OVERDUE");
        backstage.on(
                "GET /dossier/api/v1/desk",
                call -> Answer.json(new JsonObject().put("tiles", new io.vertx.core.json.JsonArray().add(tile))));
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(Samples.figures("RECEIVED", 12)));
        ask(
                        as("longxuyen.xuly"),
                        "{ me { unit { name } } desk { tiles { kind count } flow { received onTimeRate before { from received } } } }")
                .body("errors", nullValue())
                .body("data.desk.tiles[0].count", equalTo(3))
                .body("data.desk.flow.received", equalTo(12))
                .body("data.desk.flow.before.received", equalTo(12));
        var windows = backstage.calls().stream()
                .filter(call -> call.path().endsWith("/figures"))
                .map(call -> new JsonObject(call.body()).getString("from"))
                .toList();
        assertThat(windows).hasSize(2).doesNotHaveDuplicates();
        assertThat(backstage.calls()).noneMatch(call -> call.path().startsWith("/feedback"));
    }
}
