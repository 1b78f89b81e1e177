package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
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

    @Test
    void aPersonIsLookedUpAndUnmaskedForAPurpose() {
        backstage.on(
                "POST /dossier/api/v1/dossiers/d1/applicant",
                call -> Answer.json(new JsonObject()
                        .put("kind", "CITIZEN")
                        .put("name", "Nguyễn Văn An")
                        .put("masked", false)));
        backstage.on(
                "GET /dossier/api/v1/applicants/089123456789",
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
        assertThat(backstage.calls()).anyMatch(call -> call.query().equals("purpose=RECEIVE_DOSSIER"));
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
    void theDeskGathersWhatWaitsInEveryServiceTheCallerMayRead() {
        var tile = new JsonObject().put("kind", "OVERDUE").put("count", 3).put("view", "OVERDUE");
        backstage.on(
                "GET /dossier/api/v1/desk",
                call -> Answer.json(new JsonObject().put("tiles", new io.vertx.core.json.JsonArray().add(tile))));
        backstage.on("POST /reporting/api/v1/figures", call -> Answer.json(Samples.figures("RECEIVED", 12)));
        ask(as("longxuyen.xuly"), "{ me { unit { name } } desk { tiles { kind count } flow { received onTimeRate } } }")
                .body("errors", nullValue())
                .body("data.desk.tiles[0].count", equalTo(3))
                .body("data.desk.flow.received", equalTo(12));
        assertThat(backstage.calls()).noneMatch(call -> call.path().startsWith("/feedback"));
    }
}
