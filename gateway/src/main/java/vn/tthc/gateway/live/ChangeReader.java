package vn.tthc.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads of an event which row changed and whose it is; everything else in it is none of the readers' business. */
final class ChangeReader {
    /** Topic of Kafka → what it is about. */
    static final Map<String, ChangeTopic> TOPICS =
            Map.of("tthc.dossier.dossiers", ChangeTopic.DOSSIERS, "tthc.feedback.feedbacks", ChangeTopic.FEEDBACKS);

    private ChangeReader() {}

    /** @return null when it is nothing that anybody watches, or cannot be read */
    static @Nullable Change read(String topic, @Nullable String key, byte @Nullable [] value) {
        ChangeTopic about = TOPICS.get(topic);
        if (about == null || key == null || value == null) {
            return null;
        }
        try {
            JsonObject event = new JsonObject(Buffer.buffer(value));
            JsonObject change = event.getJsonObject("change", new JsonObject());
            Set<String> units = Stream.of(
                            event.getString("handlingUnitId"),
                            event.getString("receivingUnitId"),
                            event.getString("responsibleUnitId"),
                            change.getString("unitId"))
                    .filter(unit -> unit != null && !unit.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
            return new Change(about, key, units);
        } catch (DecodeException | ClassCastException e) {
            return null;
        }
    }
}
