package vn.tthc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Events;

@QuarkusTest
class EventContractTest extends ServiceTest {
    private static final String TOPIC = "tthc.feedback.feedbacks";
    private static final String SCHEMA = "vn.tthc.feedback.changed.v1.schema.json";

    @Test
    void everyStepIsToldToTheOthersInTheAgreedShape() throws IOException {
        var feedback = about(LONG_XUYEN);
        String id = submitted(feedback).getString("id");
        act(OFFICER, id, 1, "ACCEPT").then().statusCode(200);
        act(OFFICER, id, 2, "ANSWER", "answer", answer("Đã xử lý.")).then().statusCode(200);
        var last = Events.next(
                TOPIC,
                event -> event.key().equals(id) && event.data().get("revision").asInt() == 3);
        assertThat(last.type()).isEqualTo("vn.tthc.feedback.changed.v1");
        assertThat(last.data().get("change").get("from").asText()).isEqualTo("ACCEPTED");
        JsonNode schema = schema("/events/" + SCHEMA);
        for (var event : Events.all(TOPIC)) {
            assertThat(violations(schema, event.data(), "")).isEmpty();
            assertThat(event.data().toString()).doesNotContain("Hạnh", "0912", "quá ngày hẹn");
        }
        assertThat(Events.all(TOPIC).stream()
                        .filter(event -> event.key().equals(id))
                        .map(event -> event.data().get("revision").asInt()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatConsumersRelyOnIsStillThere() throws IOException {
        JsonNode promised = schema("/promised/" + SCHEMA);
        JsonNode now = schema("/events/" + SCHEMA);
        assertThat(losses(promised, now, "")).isEmpty();
    }

    private static JsonNode schema(String path) throws IOException {
        try (var in = Objects.requireNonNull(EventContractTest.class.getResourceAsStream(path))) {
            return new ObjectMapper().readTree(in);
        }
    }

    /** What a reader of the old schema would miss: a field gone, no longer sure, or of another kind; a value it cannot know. */
    private static List<String> losses(JsonNode old, JsonNode now, String path) {
        var losses = new ArrayList<String>();
        for (JsonNode name : old.path("required")) {
            if (!contains(now.path("required"), name)) {
                losses.add(path + "." + name.asText() + " is no longer required");
            }
        }
        old.path("properties").properties().forEach(field -> {
            JsonNode then = now.path("properties").get(field.getKey());
            String where = path + "." + field.getKey();
            if (then == null) {
                losses.add(where + " is gone");
            } else {
                if (!Objects.equals(field.getValue().get("type"), then.get("type"))) {
                    losses.add(where + " has another type");
                }
                for (JsonNode value : then.path("enum")) {
                    if (!contains(field.getValue().path("enum"), value)) {
                        losses.add(where + " has the new value " + value);
                    }
                }
                losses.addAll(losses(field.getValue(), then, where));
            }
        });
        return losses;
    }

    private static List<String> violations(JsonNode schema, JsonNode data, String path) {
        var violations = new ArrayList<String>();
        for (JsonNode name : schema.path("required")) {
            if (!data.has(name.asText())) {
                violations.add(path + "." + name.asText() + " is missing");
            }
        }
        if (schema.has("properties")) {
            data.properties().forEach(field -> {
                JsonNode known = schema.get("properties").get(field.getKey());
                String where = path + "." + field.getKey();
                if (known == null) {
                    violations.add(where + " is not in the schema");
                } else {
                    violations.addAll(violations(known, field.getValue(), where));
                }
            });
        }
        if (schema.has("enum") && !contains(schema.get("enum"), data)) {
            violations.add(path + " has the value " + data);
        }
        if (schema.has("type") && !isA(schema.get("type").asText(), data)) {
            violations.add(path + " is no " + schema.get("type"));
        }
        return violations;
    }

    private static boolean isA(String type, JsonNode data) {
        return switch (type) {
            case "object" -> data.isObject();
            case "integer" -> data.isIntegralNumber();
            case "string" -> data.isTextual();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
