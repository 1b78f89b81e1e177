package vn.tthc.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.gateway.Backstage.Answer;
import vn.tthc.test.Events;
import vn.tthc.test.Tokens;

/** Watching one's own queues: who is told of what. */
@QuarkusTest
class LiveTest extends GatewayTest {
    private static final String RACH_GIA = "30742-20250701";
    private static final String PHU_QUOC = "31078-20250701";
    private static final String OLD_MY_HOA = "30307-0";
    private static final String QUERY = new JsonObject()
            .put("query", "subscription { changes { topics ids } }")
            .encode();

    @TestHTTPResource("/graphql")
    URI address;

    private final List<Reader> readers = new ArrayList<>();

    @AfterEach
    void leave() {
        readers.forEach(Reader::close);
    }

    @Test
    void aCommuneIsToldOfItsOwnAndOfWhatItTookOverAndOfNothingElse() throws Exception {
        Reader province = watch("tinh.tiepnhan");
        Reader commune = watch("longxuyen.tiepnhan");
        untilTold(province, "foreign", RACH_GIA);
        untilTold(commune, "own", LONG_XUYEN);
        untilTold(commune, "taken-over", OLD_MY_HOA);
        assertThat(commune.ids()).contains("own", "taken-over").doesNotContain("foreign");
        await().until(() -> province.ids().containsAll(List.of("foreign", "own", "taken-over")));
    }

    @Test
    void changesArePutTogetherAndToldAtMostOnceASecond() throws Exception {
        Reader reader = watch("rachgia.tiepnhan");
        untilTold(reader, "first", RACH_GIA);
        int before = reader.items.size();
        for (int i = 0; i < 40; i++) {
            dossier("many-" + i, RACH_GIA);
        }
        await().until(() -> reader.ids().contains("many-39"));
        assertThat(reader.items.size() - before).isLessThan(7);
        assertThat(reader.items).anyMatch(item -> item.getJsonArray("topics").contains("DOSSIERS"));
    }

    @Test
    void aStreamEndsAndSaysSo() throws Exception {
        Reader reader = watch("tuphap.xuly");
        await().atMost(Duration.ofSeconds(30)).until(() -> reader.lines.contains("event: complete"));
    }

    /** Which of five that come at the same time is one too many is not said. */
    @Test
    void oneUserHasSoManyStreamsAndNoMore() throws Exception {
        for (int i = 0; i < 5; i++) {
            watch("phuquoc.tiepnhan");
        }
        await().until(() -> readers.stream().anyMatch(Reader::isRefused));
        await().until(() -> readers.stream()
                .filter(Reader::isRefused)
                .allMatch(reader -> reader.lines.contains("event: complete")));
        readers.stream()
                .filter(reader -> !reader.isRefused())
                .findFirst()
                .orElseThrow()
                .close();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            Reader again = watch("phuquoc.tiepnhan");
            await().until(() -> {
                dossier("again", PHU_QUOC);
                return again.isRefused() || again.ids().contains("again");
            });
            again.close();
            return !again.isRefused();
        });
    }

    @Test
    void whoHasNotLoggedInWatchesNothing() throws Exception {
        Reader anyone = open(HttpRequest.newBuilder(address));
        await().until(() -> anyone.lines.stream().anyMatch(line -> line.contains("\"unauthenticated\"")));
        assertThat(anyone.items).isEmpty();
    }

    @Test
    void onlyAStreamIsAnsweredWithAStream() {
        given().auth()
                .oauth2(Tokens.plain("tuphap.xuly"))
                .contentType(ContentType.JSON)
                .body(QUERY)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("stream-not-accepted"));
        given().auth()
                .oauth2(Tokens.plain("tuphap.xuly"))
                .contentType(ContentType.JSON)
                .accept("text/event-stream")
                .body(new JsonObject().put("query", "{ fields { code } }").encode())
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("stream-not-accepted"));
    }

    private Reader watch(String user) throws IOException, InterruptedException {
        backstage.on("POST /catalog/api/v1/units/batch", call -> {
            var units = new JsonArray();
            new JsonObject(call.body()).getJsonArray("ids").forEach(id -> units.add(unit((String) id)));
            return Answer.json(units);
        });
        return open(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + Tokens.plain(user)));
    }

    private static JsonObject unit(String id) {
        var predecessors = new JsonArray();
        if (id.equals(LONG_XUYEN)) {
            predecessors
                    .add(new JsonObject()
                            .put("unitId", OLD_MY_HOA)
                            .put("unitName", "x")
                            .put("extent", "FULL"))
                    .add(new JsonObject()
                            .put("unitId", RACH_GIA)
                            .put("unitName", "y")
                            .put("extent", "PARTIAL"));
        }
        JsonObject unit = Samples.unit(id).put("predecessors", predecessors);
        return id.equals(OLD_MY_HOA) ? unit.put("validTo", "2025-06-30") : unit;
    }

    private Reader open(HttpRequest.Builder request) throws IOException, InterruptedException {
        var reader = new Reader(request.header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build());
        readers.add(reader);
        return reader;
    }

    /** The gateway hears what happens from some moment on: until then it happens again. */
    private static void untilTold(Reader reader, String id, String unit) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(400))
                .until(() -> {
                    dossier(id, unit);
                    return reader.ids().contains(id);
                });
    }

    private static void dossier(String id, String unit) {
        Events.publish(
                "tthc.dossier.dossiers",
                id,
                "vn.tthc.dossier.changed.v1",
                Map.of(
                        "dossierId",
                        id,
                        "handlingUnitId",
                        unit,
                        "receivingUnitId",
                        unit,
                        "change",
                        Map.of("action", "TAKE")));
    }

    /** A client of its own connection that reads what comes. */
    private static final class Reader implements AutoCloseable {
        final List<String> lines = new CopyOnWriteArrayList<>();
        final List<JsonObject> items = new CopyOnWriteArrayList<>();
        private final HttpClient client = HttpClient.newHttpClient();

        Reader(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<Stream<String>> response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
            Thread.ofVirtual().start(() -> read(response));
        }

        private void read(HttpResponse<Stream<String>> response) {
            try (Stream<String> body = response.body()) {
                body.forEach(line -> {
                    lines.add(line);
                    if (line.startsWith("data: {")) {
                        JsonObject data = new JsonObject(line.substring(6)).getJsonObject("data");
                        if (data != null && data.getJsonObject("changes") != null) {
                            items.add(data.getJsonObject("changes"));
                        }
                    }
                });
            } catch (UncheckedIOException e) {
                // closed by the test
            }
        }

        boolean isRefused() {
            return lines.stream().anyMatch(line -> line.contains("too-many-streams"));
        }

        List<String> ids() {
            return items.stream()
                    .flatMap(item -> item.getJsonArray("ids").stream())
                    .map(Object::toString)
                    .toList();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
