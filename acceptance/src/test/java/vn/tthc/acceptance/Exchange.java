package vn.tthc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What the national portal has, compared with what is here, by the door of procedure control. */
final class Exchange {
    private static final String LINK = "{ exchangeLink { connected waiting stuck } }";
    private static final String BEGIN =
            "mutation Begin($key: String!) { reconcileWithPortal(idempotencyKey: $key) { id } }";
    private static final String RUNS =
            "{ reconciliations { id state ours theirs underWay differences { kind count } } }";

    private Exchange() {}

    /** Waits until everything was sent, and compares both sides. @return the comparison */
    static JsonNode compared(Api control) {
        await("what is due is sent")
                .atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    var link = control.ask(LINK, Map.of()).path("exchangeLink");
                    assertThat(link.path("connected").asBoolean()).isTrue();
                    assertThat(link.path("waiting").asInt()).as("waiting").isZero();
                    assertThat(link.path("stuck").asInt()).as("stuck").isZero();
                });
        var id = control.ask(BEGIN, Map.of("key", UUID.randomUUID().toString()))
                .at("/reconcileWithPortal/id")
                .asText();
        return await("the end of the comparison")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> run(control, id),
                        run -> !run.path("state").asText().equals("RUNNING"));
    }

    private static JsonNode run(Api control, String id) {
        for (var run : control.ask(RUNS, Map.of()).path("reconciliations")) {
            if (run.path("id").asText().equals(id)) return run;
        }
        throw new AssertionError("no such reconciliation");
    }
}
