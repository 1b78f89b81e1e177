package vn.tthc.dossier.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.lifecycle.Outcome;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.platform.json.Json;

/** The event keeps to its schema, and the schema keeps to what was released. */
class EventSchemaTest {
    private static final String SCHEMA = "/events/vn.tthc.dossier.changed.v1.schema.json";
    private static final String RELEASED = "/events/vn.tthc.dossier.changed.v1.released.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theFullestAndTheBarestEventKeepToTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(SCHEMA));
        for (DossierChanged event :
                List.of(event(Instant.parse("2026-03-16T03:00:00Z"), Outcome.EARLY), event(null, null))) {
            assertEquals(Set.of(), schema.validate(MAPPER.readTree(Json.write(event))));
        }
    }

    @Test
    void everyFieldOfTheEventIsDescribed() throws IOException {
        Set<String> sent = new HashSet<>();
        MAPPER.readTree(Json.write(event(Instant.EPOCH, Outcome.LATE)))
                .fieldNames()
                .forEachRemaining(sent::add);
        Set<String> described = new HashSet<>();
        read(SCHEMA).get("properties").fieldNames().forEachRemaining(described::add);
        assertEquals(described, sent);
    }

    @Test
    void aChangeOfTheSchemaBreaksNobody() throws IOException {
        JsonNode now = read(SCHEMA);
        JsonNode released = read(RELEASED);
        for (Map.Entry<String, JsonNode> field : released.get("properties").properties()) {
            JsonNode today = now.get("properties").get(field.getKey());
            assertTrue(today != null, field.getKey() + " is gone");
            assertEquals(field.getValue().get("type"), today.get("type"), field.getKey() + " has another type");
            assertEquals(field.getValue().get("enum"), today.get("enum"), field.getKey() + " has other values");
        }
        Set<String> required = new HashSet<>();
        now.get("required").forEach(name -> required.add(name.asText()));
        released.get("required")
                .forEach(name -> assertTrue(required.contains(name.asText()), name + " may be absent now"));
    }

    private static JsonNode read(String resource) throws IOException {
        try (var in = EventSchemaTest.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(in);
        }
    }

    private static DossierChanged event(Instant at, Outcome outcome) {
        return new DossierChanged(
                UUID.randomUUID(),
                "H01.30307-260316-0001",
                3,
                "1.001193",
                "Đăng ký khai sinh",
                "G15-TP07",
                "Hộ tịch",
                ProcedureLevel.COMMUNE,
                Channel.COUNTER,
                "30307-20250701",
                "30307-20250701",
                at == null ? null : "30334-0",
                at == null ? null : "30334-0",
                Instant.parse("2026-03-16T01:00:00Z"),
                at,
                at,
                at,
                at,
                at,
                "PROCESSING",
                4,
                outcome,
                3,
                1,
                0,
                2,
                1,
                at == null ? null : 1,
                at == null ? null : 1,
                at == null ? null : 1,
                true,
                at == null ? null : true,
                8000,
                false,
                "COMMUNE/*",
                1,
                2,
                new DossierChanged.Change(
                        "TAKE",
                        at == null ? null : "RECEIVED",
                        "PROCESSING",
                        Instant.parse("2026-03-16T02:00:00Z"),
                        "longxuyen.xuly",
                        at == null ? null : "30307-20250701",
                        at == null ? null : "Lý do"));
    }
}
