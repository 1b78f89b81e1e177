package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;

@QuarkusTest
class FaultsTest extends GatewayTest {
    private static final String TWO = "{ fields { code } feedbacks(first: 1) { totalCount } }";

    @Test
    void aSlowServiceIsGivenUpAfterTwoSecondsAndDoesNotHoldUpTheOthers() {
        backstage.on("GET /feedback/api/v1/feedbacks", call -> Answer.problem(200, "late")
                .slow(Duration.ofSeconds(5)));
        Instant start = Instant.now();
        ask(as("longxuyen.pakn"), TWO).body("errors[0].extensions.code", equalTo("service-unavailable"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
        ask(as("longxuyen.pakn"), "{ fields { code } me { username } }").body("errors", nullValue());
    }

    @Test
    void aBrokenServiceIsLeftAloneForAWhileAndThenTriedAgain() {
        backstage.on("GET /reporting/api/v1/periods", call -> Answer.problem(500, "unexpected"));
        String periods = "{ fields { code } periods(kind: MONTH, year: 2026) { label } }";
        for (int i = 0; i < 25; i++) {
            ask(as("tinh.baocao"), periods).body("errors", not(nullValue()));
        }
        backstage.forgetCalls();
        ask(as("tinh.baocao"), periods).body("errors[0].extensions.code", equalTo("service-unavailable"));
        assertThat(backstage.calls()).noneMatch(call -> call.path().startsWith("/reporting"));

        backstage.on("GET /reporting/api/v1/periods", call -> Answer.json(new io.vertx.core.json.JsonArray()));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> ask(as("tinh.baocao"), periods).body("errors", nullValue()));
    }

    @Test
    void anAnswerThatMakesNoSenseIsAnErrorWithoutInternals() {
        backstage.on(
                "GET /feedback/api/v1/feedbacks",
                call -> new Answer(200, "application/json", "{\"items\": 5", Duration.ZERO));
        ask(as("longxuyen.pakn"), TWO)
                .body("errors[0].extensions.code", equalTo("service-unavailable"))
                .body("errors[0].extensions.status", equalTo(503));
    }

    @Test
    void whereAServiceWouldSendTheGatewayItDoesNotGo() {
        backstage.on("GET /feedback/api/v1/feedbacks", call -> Answer.redirect("/catalog/elsewhere"));
        backstage.on("GET /dossier/api/v1/files/x", call -> Answer.redirect("/catalog/elsewhere"));
        ask(as("longxuyen.pakn"), TWO).body("errors[0].path", equalTo(java.util.List.of("feedbacks")));
        as("longxuyen.tiepnhan")
                .redirects()
                .follow(false)
                .get("/api/files/x")
                .then()
                .statusCode(302);
        assertThat(backstage.calls())
                .extracting(Backstage.Call::path)
                .contains("/feedback/api/v1/feedbacks", "/dossier/api/v1/files/x")
                .doesNotContain("/catalog/elsewhere");
    }

    @Test
    void whatALibraryStumblesOverIsAnErrorWithoutInternals() {
        var nameless = Samples.dossier("d1");
        nameless.remove("code");
        backstage.on("GET /dossier/api/v1/dossiers/d1", call -> Answer.json(nameless));
        ask(as("longxuyen.xuly"), "{ fields { code } dossier(id: \"d1\") { id code } }")
                .statusCode(200)
                .body("data.fields[0].code", equalTo("G15-TP01"))
                .body("errors[0].path", equalTo(java.util.List.of("dossier", "code")))
                .body("errors[0].extensions.code", equalTo("unexpected"))
                .body("errors[0].extensions.status", equalTo(500))
                .body("errors[0].message", containsString("ngoài dự kiến"))
                .body("errors[0].extensions.traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aRequestAsAWholeTakesOnlySoLong() {
        backstage.on("POST /dossier/api/v1/dossiers/d1/actions", call -> Answer.json(Samples.dossier("d1"))
                .slow(Duration.ofSeconds(9)));
        Instant start = Instant.now();
        String take =
                "actOnDossier(input: {id: \"d1\", revision: 1, action: TAKE}, idempotencyKey: \"k2345678\") { code }";
        ask(as("longxuyen.xuly"), "mutation { a: " + take + " b: " + take + " }")
                .body("errors[0].extensions.code", equalTo("request-out-of-time"))
                .body("errors[0].path", equalTo(java.util.List.of("a")));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }
}
