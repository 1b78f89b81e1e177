package vn.tthc.platform.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/**
 * Takes in events of other services. A CDI bean; called inside one system transaction together with the inbox record, so
 * that each event takes effect exactly once however often it is delivered. Within a key events come in order.
 */
public interface EventHandler {
    /** Types with version that this handler understands. */
    Set<String> types();

    /**
     * Applies the events. A {@link vn.tthc.platform.problem.Refusal} or a programming error parks the event that caused
     * it; a failure of the database is tried again.
     *
     * @param events of {@link #types()} only, none seen before
     */
    Uni<Void> on(List<IncomingEvent> events);
}
