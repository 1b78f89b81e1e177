package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.gateway.Backstage.Call;

/** The end of personal data, asked for at the gateway and done by the service that keeps them. */
@QuarkusTest
class AnonymisationTest extends GatewayTest {
    private static final String DOSSIER = "POST /dossier/api/v1/dossiers/d1/person/anonymisation";
    private static final String FEEDBACK = "POST /feedback/api/v1/feedbacks/PAKN-7/person/anonymisation";
    private static final String BOTH = """
            mutation {
              a: anonymiseDossier(dossierId: "d1", reason: "Biên bản 12/BB-LT",
                idempotencyKey: "key-of-dossier") { code files }
              b: anonymiseFeedback(feedbackId: "PAKN-7", reason: "Biên bản 13/BB-LT",
                idempotencyKey: "key-of-feedback") { code files }
            }""";

    @BeforeEach
    void bothServicesAnonymise() {
        backstage.on(DOSSIER, call -> anonymised("H01-d1", 3));
        backstage.on(FEEDBACK, call -> anonymised("PAKN-7", 0));
    }

    @Test
    void eachRecordIsSentToTheServiceThatKeepsItUnderItsOwnKey() {
        ask(as("tinh.kstt"), BOTH)
                .body("errors", nullValue())
                .body("data.a.code", equalTo("H01-d1"))
                .body("data.a.files", equalTo(3))
                .body("data.b.code", equalTo("PAKN-7"))
                .body("data.b.files", equalTo(0));
        assertThat(backstage.calls()).extracting(Call::at).containsExactly(DOSSIER, FEEDBACK);
        assertThat(backstage.calls()).extracting(Call::query).containsOnly("");
        assertThat(backstage.calls())
                .extracting(call -> call.header("Idempotency-Key"))
                .containsExactly("key-of-dossier", "key-of-feedback");
        assertThat(backstage.calls())
                .extracting(call -> new JsonObject(call.body()))
                .containsExactly(
                        new JsonObject().put("reason", "Biên bản 12/BB-LT"),
                        new JsonObject().put("reason", "Biên bản 13/BB-LT"));
    }

    @Test
    void aRefusalOfTheFeedbackServiceIsToldAtItsFieldAndTheDossierStaysDone() {
        backstage.on(FEEDBACK, call -> Answer.problem(409, "retention-runs"));
        ask(as("tinh.kstt"), BOTH)
                .body("errors.size()", equalTo(1))
                .body("errors[0].path", equalTo(List.of("b")))
                .body("errors[0].extensions.code", equalTo("retention-runs"))
                .body("errors[0].extensions.status", equalTo(409))
                .body("errors[0].extensions.violations[0].field", equalTo("reason"));
        assertThat(backstage.calls()).extracting(Call::at).containsExactly(DOSSIER, FEEDBACK);
    }

    @Test
    void aRefusalOfTheDossierServiceEndsTheMutation() {
        backstage.on(DOSSIER, call -> Answer.problem(409, "dossier-open"));
        ask(as("tinh.kstt"), BOTH)
                .body("errors[0].path", equalTo(List.of("a")))
                .body("errors[0].extensions.code", equalTo("dossier-open"))
                .body("errors[0].extensions.status", equalTo(409))
                .body("data", nullValue());
        assertThat(backstage.calls()).extracting(Call::at).containsExactly(DOSSIER);
    }

    private static Answer anonymised(String code, int files) {
        return Answer.json(new JsonObject().put("code", code).put("files", files));
    }
}
