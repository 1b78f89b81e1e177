package vn.tthc.platform.unit;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tthc.platform.replica.Replicas;

/** Units from the local copy of the catalogue's topic. */
@DefaultBean
@ApplicationScoped
class ReplicaUnitDirectory implements UnitDirectory {
    private record Known(List<UnitState> source, Map<String, UnitState> byId) {}

    private final Replicas replicas;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Map.of());

    ReplicaUnitDirectory(Replicas replicas, Clock clock) {
        this.replicas = replicas;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Uni<Map<String, UnitState>> all() {
        return replicas.all(UnitState.TOPIC, UnitState.class).map(this::byId);
    }

    /** The copy keeps returning the same list until it changes, so the map is made once for each change. */
    private Map<String, UnitState> byId(List<UnitState> units) {
        Known current = known;
        if (current.source() != units) {
            current = new Known(
                    units,
                    units.stream()
                            .collect(Collectors.toUnmodifiableMap(UnitState::id, Function.identity(), (a, b) -> b)));
            known = current;
        }
        return current.byId();
    }
}
