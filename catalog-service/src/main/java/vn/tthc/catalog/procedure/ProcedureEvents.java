package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.event.Outbox;

/** Tells those who keep copies what is in force and to come: versions with the flags of their components. */
@ApplicationScoped
public class ProcedureEvents {
    private final ProcedureStore procedures;
    private final Outbox outbox;
    private final Clock clock;

    ProcedureEvents(ProcedureStore procedures, Outbox outbox, Clock clock) {
        this.procedures = procedures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** As the procedures stand in the transaction at hand. */
    public Uni<Void> tell(Statements statements, Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : procedures.histories(statements, codes).chain(histories -> tell(statements, histories));
    }

    /** @param histories all versions by code, as they stand after the change at hand */
    public Uni<Void> tell(Statements statements, Map<String, List<ProcedureVersion>> histories) {
        LocalDate today = LocalDate.now(clock);
        return ComponentFlags.of(statements, histories.keySet())
                .chain(flags -> ElectronicResult.of(statements, histories.keySet())
                        .chain(results -> outbox.appendAll(histories.entrySet().stream()
                                .map(history -> ProcedureEvent.of(
                                        history.getKey(),
                                        history.getValue(),
                                        flags.getOrDefault(history.getKey(), List.of()),
                                        results.getOrDefault(history.getKey(), List.of()),
                                        today))
                                .toList())));
    }
}
