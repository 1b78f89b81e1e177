package vn.tthc.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Dossiers with their whole history, as another system hands them over: five changes, and so five events, each. */
final class Histories {
    static final int EVENTS_OF_EACH = 5;
    private static final String UNIT = "31078-20250701";
    private static final String COMMUNE = "phuquoc";

    private final Suite suite;
    private final Intake template;

    /** Asked for once: Keycloak may be away with its database while they are loaded. */
    private final String token;

    /** @param template what is handed over with each */
    Histories(Suite suite, Intake template) {
        this.suite = suite;
        this.template = template;
        this.token = suite.granted("tinh.quantri");
    }

    /** So many of them, each under a name that it is loaded by once. */
    List<Map<String, Object>> make(int number) {
        var histories = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < number; i++) histories.add(one());
        return histories;
    }

    /** Tries again until all are loaded, as the other system would; a name that is there already is answered as it was. */
    void load(List<Map<String, Object>> histories) {
        await("the load of " + histories.size())
                .atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> loaded(histories));
    }

    private boolean loaded(List<Map<String, Object>> histories) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + suite.port("DOSSIER") + "/api/v1/dossiers/bulk"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(json(histories)))
                .build();
        var answer = Api.send(request);
        if (answer.statusCode() >= 500) return false;
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        for (JsonNode one : tree(answer.body())) {
            if (!one.path("code").isTextual()) throw new AssertionError("not loaded: " + one);
        }
        return true;
    }

    private Map<String, Object> one() {
        var intake = template.next();
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(10));
        var history = new HashMap<String, Object>();
        history.put("ref", "history-" + UUID.randomUUID());
        history.put("receivingUnitId", UNIT);
        history.put("at", from.toString());
        history.put("by", COMMUNE + ".tiepnhan");
        history.put("procedureCode", intake.procedure());
        history.put("channel", intake.channel());
        history.put("returnBy", "COUNTER");
        history.put(
                "applicant",
                Map.of("kind", "CITIZEN", "name", "Nguyễn Văn An", "identityNumber", intake.identityNumber()));
        history.put("papers", intake.papers());
        history.put(
                "steps",
                List.of(
                        step("TAKE", from, 1, "xuly"),
                        step("FORWARD", from, 2, "xuly"),
                        step("APPROVE", from, 3, "pheduyet"),
                        step("RETURN_RESULT", from, 4, "tiepnhan")));
        return history;
    }

    private static Map<String, Object> step(String action, Instant from, int minutes, String task) {
        return Map.of(
                "action", action, "at", from.plus(Duration.ofMinutes(minutes)).toString(), "by", COMMUNE + "." + task);
    }

    private static String json(Object value) {
        try {
            return Api.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return Api.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
