package vn.tthc.reporting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tthc.platform.event.IncomingEvent;
import vn.tthc.reporting.fact.Contributions;
import vn.tthc.reporting.fact.Fact;

/**
 * Puts facts in the place of older ones and moves the counters by the difference, in the transaction at hand. A fact
 * whose revision is not higher than the known one changes nothing.
 */
@ApplicationScoped
class Intake {
    private final FactStore facts;
    private final CounterStore counters;
    private final TakenIn takenIn;

    Intake(FactStore facts, CounterStore counters, TakenIn takenIn) {
        this.facts = facts;
        this.counters = counters;
        this.takenIn = takenIn;
    }

    Uni<Void> take(Collection<? extends Fact> received) {
        Map<UUID, Fact> latest =
                received.stream().collect(Collectors.toMap(Fact::id, Function.identity(), Intake::later, TreeMap::new));
        return facts.lock(latest.keySet()).chain(known -> replace(latest, known));
    }

    private Uni<Void> replace(Map<UUID, Fact> latest, Map<UUID, FactStore.Known> known) {
        var contributions = new Contributions();
        var fresh = new ArrayList<Fact>();
        var changed = new ArrayList<Fact>();
        latest.forEach((id, fact) -> {
            var before = known.get(id);
            if (before == null) fresh.add(fact);
            else if (before.revision() < fact.revision()) changed.add(fact);
            else return;
            contributions.replace(before == null ? null : before.counted(), fact.counted());
        });
        return facts.insert(fresh).chain(() -> facts.update(changed)).chain(() -> counters.add(contributions.sum()));
    }

    Uni<Void> reached(List<IncomingEvent> events) {
        var byPartition = events.stream()
                .collect(Collectors.toMap(
                        event -> new TakenIn.Partition(event.topic(), event.partition()),
                        IncomingEvent::time,
                        BinaryOperator.<Instant>maxBy(Instant::compareTo),
                        TreeMap::new));
        return takenIn.reached(byPartition);
    }

    private static Fact later(Fact a, Fact b) {
        return b.revision() > a.revision() ? b : a;
    }
}
