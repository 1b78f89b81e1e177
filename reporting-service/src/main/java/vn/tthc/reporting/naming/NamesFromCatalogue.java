package vn.tthc.reporting.naming;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;

/** Keeps the names that the catalogue gives; they take the place of names seen in dossiers. */
@ApplicationScoped
class NamesFromCatalogue implements EventHandler {
    private final Names names;
    private final Clock clock;

    NamesFromCatalogue(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("vn.tthc.catalog.procedure.v1");
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        var today = LocalDate.now(clock);
        var latest = new LinkedHashMap<String, Names.Named>();
        for (var event : events) {
            var state = event.as(ProcedureState.class);
            var version = state.on(today);
            latest.put(
                    state.code(),
                    new Names.Named(
                            state.code(),
                            version.name(),
                            version.fieldCode(),
                            version.fieldName(),
                            version.handlingUnitId()));
        }
        return names.publish(latest.values());
    }
}
