package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;
import vn.tthc.reporting.fact.Fact;
import vn.tthc.reporting.naming.Names;

/** Takes in what happens to dossiers. */
@ApplicationScoped
class FactsFromDossiers implements EventHandler {
    private final Intake intake;
    private final Names names;

    FactsFromDossiers(Intake intake, Names names) {
        this.intake = intake;
        this.names = names;
    }

    @Override
    public Set<String> types() {
        return Set.of(DossierChanged.TYPE);
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        var facts = new ArrayList<Fact>();
        var named = new HashMap<String, Names.Named>();
        for (var event : events) {
            var change = event.as(DossierChanged.class);
            facts.add(change.fact(event.time()));
            named.putIfAbsent(change.procedureCode(), change.named());
        }
        return intake.take(facts).chain(() -> names.seen(named.values())).chain(() -> intake.reached(events));
    }
}
