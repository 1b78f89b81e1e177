package vn.tthc.platform.sample;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.background.SafeContext;
import vn.tthc.platform.replica.Replicas;
import vn.tthc.test.Events;

@QuarkusTest
class EventsTest extends SampleTest {
    private static final String LABELS = "tthc.sample.labels";
    private static final String LABEL = "vn.tthc.sample.label.v1";

    record Label(String name) {}

    @Inject
    Replicas replicas;

    @Inject
    SafeContext context;

    @Inject
    NoteHandler handler;

    @Test
    void whatIsCommittedReachesItsReadersOnce() {
        String id = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        await().until(() -> seen(id) == 1);
        var event = Events.next(NoteWritten.TOPIC, each -> each.key().equals(id));
        assertEquals(NoteWritten.TYPE, event.type());
        assertEquals("/tthc/platform-sample", event.source());
        assertEquals(LONG_XUYEN, event.data().get("unitId").asText());
        await().until(() -> count("select count(*) from outbox where aggregateid = '" + id + "'") == 0);
        assertEquals(1, seen(id));
    }

    @Test
    void fromCommitToEffectItTakesAMoment() {
        noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        var times = IntStream.range(0, 20)
                .mapToLong(i -> {
                    String id = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
                    long committed = System.nanoTime();
                    await().pollInterval(Duration.ofMillis(5)).until(() -> seen(id) == 1);
                    return Duration.ofNanos(System.nanoTime() - committed).toMillis();
                })
                .sorted()
                .toArray();
        assertTrue(times[times.length / 2] < 300, "median " + times[times.length / 2] + " ms");
    }

    @Test
    void whatIsRefusedSendsNothing() {
        String text = "refused " + newKey();
        write("longxuyen.tiepnhan", RACH_GIA, text, newKey()).statusCode(404);
        String marker = noteOf("longxuyen.tiepnhan", LONG_XUYEN);
        await().until(() -> seen(marker) == 1);
        assertTrue(Events.all(NoteWritten.TOPIC).stream()
                .noneMatch(event -> text.equals(event.data().path("text").asText())));
    }

    @Test
    void anEventDeliveredThreeTimesTakesEffectOnce() {
        UUID note = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Events.publish(event, NoteWritten.TOPIC, note.toString(), NoteWritten.TYPE, written(note, "thrice"));
        }
        UUID marker = publishNote("after");
        await().until(() -> seen(marker.toString()) == 1);
        await().until(() -> seen(note.toString()) == 1);
    }

    @Test
    void poisonIsParkedAndTheRestGoesOn() {
        UUID before = publishNote("before");
        UUID poison = publishNote("poison");
        UUID malformed = UUID.randomUUID();
        Events.publish(NoteWritten.TOPIC, malformed.toString(), NoteWritten.TYPE, "{\"aggregateId\": {}}");
        UUID strange = UUID.randomUUID();
        Events.publish(NoteWritten.TOPIC, strange.toString(), "vn.tthc.sample.note-written.v9", "{}");
        UUID after = publishNote("after");
        await().until(() -> seen(before.toString()) == 1 && seen(after.toString()) == 1);
        await().untilAsserted(() -> as("tinh.quantri")
                .get("/api/v1/events/parked?first=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.key == '" + poison + "' }.reason", hasItem("note-poison"))
                .body("items.findAll { it.key == '" + malformed + "' }.reason", hasItem("malformed-data"))
                .body("items.findAll { it.key == '" + strange + "' }.reason", hasItem("unknown-type")));
        assertEquals(0, seen(poison.toString()));
    }

    @Test
    void whatWasParkedIsTakenOnceItsCauseIsMended() {
        UUID poison = publishNote("poison");
        String id = parked(poison.toString());
        replay("tinh.quantri", id)
                .statusCode(422)
                .body("type", endsWith("/event-not-taken"))
                .body("detailEn", containsString("note-poison"));
        assertEquals(id, parked(poison.toString()), "it stays where it was");
        handler.heal(true);
        try {
            replay("tinh.quantri", id).statusCode(200).body("outcome", equalTo("TAKEN"));
        } finally {
            handler.heal(false);
        }
        assertEquals(1, seen(poison.toString()));
        replay("tinh.quantri", id).statusCode(404).body("type", endsWith("/parked-event-not-found"));
        assertEquals(1, seen(poison.toString()));
        assertEquals(
                1,
                count("select count(*) from audit_entry where action = 'event.replay' and subject_id = '" + id + "'"));
    }

    @Test
    void anUnreadableEventStaysParked() {
        UUID key = UUID.randomUUID();
        Events.publish(NoteWritten.TOPIC, key.toString(), "vn.tthc.sample.note-written.v8", "{}");
        String id = parked(key.toString());
        replay("tinh.quantri", id).statusCode(422).body("detailEn", containsString("unknown-type"));
        assertEquals(id, parked(key.toString()));
    }

    @Test
    void anOldDocumentDoesNotComeBackOverALaterOne() {
        String key = UUID.randomUUID().toString();
        Events.publish(LABELS, key, "vn.tthc.sample.label.v9", Map.of("name", "old"));
        String id = parked(key);
        Events.publish(LABELS, key, LABEL, Map.of("name", "later"));
        await().until(() -> "later".equals(name(key)));
        replay("tinh.quantri", id).statusCode(200).body("outcome", equalTo("SUPERSEDED"));
    }

    @Test
    void onlyAnAdministratorReplays() {
        String path = "/api/v1/events/parked/" + UUID.randomUUID() + "/replay";
        given().post(path).then().statusCode(401);
        for (String user : List.of("longxuyen.tiepnhan", "tinh.kstt", "tinh.kiemtoan")) {
            as(user).post(path).then().statusCode(403);
        }
        replay("tinh.quantri", UUID.randomUUID().toString()).statusCode(404);
    }

    private static ValidatableResponse replay(String user, String id) {
        return as(user).post("/api/v1/events/parked/" + id + "/replay").then();
    }

    /** Id under which the event of this key is parked, once it is. */
    private static String parked(String key) {
        return await().until(
                        () -> as("tinh.quantri")
                                .get("/api/v1/events/parked?first=100")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.key == '" + key + "' }?.id"),
                        id -> id != null);
    }

    @Test
    void aCompactedTopicIsKeptAsDocumentsWithTheLatestState() throws Exception {
        String key = UUID.randomUUID().toString();
        Events.publish(LABELS, key, LABEL, Map.of("name", "first", "unknownField", 1));
        Events.publish(LABELS, key, LABEL, Map.of("name", "second"));
        await().until(() -> "second".equals(name(key)));
        var all = context.await(Duration.ofSeconds(5), () -> replicas.all(LABELS, Label.class));
        assertTrue(all.contains(new Label("second")));
        Events.publish(LABELS, key, LABEL, Map.of("name", "third"));
        await().until(() -> context.await(Duration.ofSeconds(5), () -> replicas.all(LABELS, Label.class))
                .contains(new Label("third")));
    }

    private String name(String key) throws Exception {
        var label = context.await(Duration.ofSeconds(5), () -> replicas.find(LABELS, key, Label.class));
        return label == null ? "" : Objects.requireNonNull(label).name();
    }

    private static UUID publishNote(String text) {
        UUID id = UUID.randomUUID();
        Events.publish(NoteWritten.TOPIC, id.toString(), NoteWritten.TYPE, written(id, text));
        return id;
    }

    private static Map<String, Object> written(UUID id, String text) {
        return Map.of("aggregateId", id, "unitId", LONG_XUYEN, "text", text);
    }

    private static long seen(String note) {
        return count("select count(*) from note_seen where note_id = '" + note + "'");
    }
}
