package vn.tthc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.test.Event;
import vn.tthc.test.Events;
import vn.tthc.test.TestParts;

/** What other services rely on. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class EventContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void load() {
        RealCatalogue.load();
    }

    @Test
    void unitsAreToldWithTheirSuccession() {
        List<Event> events = arrived("tthc.catalog.units", 460);
        conform(events, "vn.tthc.catalog.unit.v1");
        JsonNode longXuyen = latest(events, "30307-20250701");
        assertEquals("Phường Long Xuyên", longXuyen.path("name").asText());
        assertEquals("91-20250701", longXuyen.path("parentId").asText());
        assertTrue(longXuyen.path("predecessors").size() >= 3);
    }

    @Test
    void everyProcedureThatAppliesIsToldAndNoOther() {
        List<Event> events = arrived("tthc.catalog.procedures", 2811);
        conform(events, "vn.tthc.catalog.procedure.v1");
        Set<String> codes = events.stream().map(Event::key).collect(Collectors.toSet());
        assertTrue(codes.contains("1.001193"));
        assertTrue(!codes.contains("1.014955-Xoa"));
        JsonNode version = latest(events, "1.001193").path("versions").path(0);
        assertEquals("COMMUNE", version.path("level").asText());
        assertEquals("2025-07-01", version.path("validFrom").asText());
    }

    @Test
    void calendarAndWorkflowsAreTold() {
        List<Event> calendars = arrived("tthc.catalog.calendars", 1);
        conform(calendars, "vn.tthc.catalog.calendar.v1");
        JsonNode calendar = latest(calendars, "an-giang");
        assertEquals(
                "07:00", calendar.path("hours").path(0).path("from").asText().substring(0, 5));
        assertEquals("2027-12-31", calendar.path("coveredTo").asText());
        assertEquals("2027-01-01", calendar.path("provisionalFrom").asText());
        List<Event> workflows = arrived("tthc.catalog.workflows", 100);
        conform(workflows, "vn.tthc.catalog.workflow.v1");
        assertTrue(workflows.stream().anyMatch(e -> e.key().equals("COMMUNE/*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.tthc.catalog.unit.v1",
                "vn.tthc.catalog.calendar.v1",
                "vn.tthc.catalog.procedure.v1",
                "vn.tthc.catalog.workflow.v1",
                "vn.tthc.catalog.delegation.v1",
                "vn.tthc.catalog.decision-issued.v1"
            })
    void whatWasPromisedStays(String type) throws IOException {
        assertEquals(List.of(), losses(json("/promised/", type), json("/events/", type), ""));
    }

    static void conform(List<Event> events, String type) {
        JsonSchema schema = schema(type);
        for (Event event : events) {
            assertEquals(type, event.type());
            assertEquals(Set.of(), schema.validate(event.data()), event.key());
        }
    }

    static List<Event> arrived(String topic, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> Events.all(topic),
                        events -> events.stream().map(Event::key).distinct().count() >= atLeast);
    }

    static JsonNode latest(List<Event> events, String key) {
        return events.stream()
                .filter(e -> e.key().equals(key))
                .reduce((a, b) -> b)
                .orElseThrow()
                .data();
    }

    private static JsonSchema schema(String type) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(json("/events/", type));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String folder, String type) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(EventContractTest.class.getResourceAsStream(folder + type + ".schema.json"))) {
            return JSON.readTree(file);
        }
    }

    /** What a reader of the promised schema would miss: a field gone, no longer sure, of another type, or a new value. */
    private static List<String> losses(JsonNode promised, JsonNode now, String at) {
        List<String> losses = new ArrayList<>();
        if (!promised.path("type").equals(now.path("type"))) {
            losses.add(at + " has another type");
        }
        promised.path("required").forEach(name -> {
            if (!contains(now.path("required"), name)) {
                losses.add(at + "." + name.asText() + " is no longer sure");
            }
        });
        now.path("enum").forEach(value -> {
            if (!contains(promised.path("enum"), value)) {
                losses.add(at + " has the new value " + value.asText());
            }
        });
        promised.path("properties").properties().forEach(field -> {
            JsonNode then = now.path("properties").path(field.getKey());
            if (then.isMissingNode()) {
                losses.add(at + "." + field.getKey() + " is gone");
            } else {
                losses.addAll(losses(field.getValue(), then, at + "." + field.getKey()));
            }
        });
        if (promised.has("items")) {
            losses.addAll(losses(promised.path("items"), now.path("items"), at + "[]"));
        }
        return losses;
    }

    private static boolean contains(JsonNode list, JsonNode wanted) {
        for (JsonNode each : list) {
            if (each.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
