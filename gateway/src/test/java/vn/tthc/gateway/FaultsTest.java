package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
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
}
