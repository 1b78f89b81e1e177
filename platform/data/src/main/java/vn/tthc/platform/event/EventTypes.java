package vn.tthc.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which handler takes which types. */
@ApplicationScoped
class EventTypes {
    private final List<EventHandler> handlers;
    private final Set<String> known;

    EventTypes(@All List<EventHandler> handlers) {
        this.handlers = handlers;
        this.known = handlers.stream().flatMap(h -> h.types().stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean knows(String type) {
        return known.contains(type);
    }

    /** Documents are kept as they are, in the one version that exists so far. */
    boolean isReadableVersion(String type) {
        return type.endsWith(".v1");
    }

    /** Each handler with the events for it, in their order. */
    Map<EventHandler, List<IncomingEvent>> share(List<IncomingEvent> events) {
        var shares = new LinkedHashMap<EventHandler, List<IncomingEvent>>();
        for (EventHandler handler : handlers) {
            var types = handler.types();
            var share = events.stream()
                    .filter(event -> types.contains(event.type()))
                    .toList();
            if (!share.isEmpty()) {
                shares.put(handler, share);
            }
        }
        return shares;
    }
}
