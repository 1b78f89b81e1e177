package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/** Units from the catalogue's own tables, kept in memory: they change by an import or a decision only. */
@ApplicationScoped
class CatalogUnitDirectory implements UnitDirectory {
    private final Units units;
    private final Clock clock;
    private volatile @Nullable Map<String, UnitState> known;

    CatalogUnitDirectory(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Uni<Map<String, UnitState>> all() {
        Map<String, UnitState> current = known;
        return current != null && !current.isEmpty()
                ? Uni.createFrom().item(current)
                : units.all()
                        .map(all -> all.stream()
                                .map(OrgUnit::state)
                                .collect(Collectors.toUnmodifiableMap(UnitState::id, Function.identity())))
                        .invoke(read -> known = read);
    }

    /** After an import or a decision. */
    void forget() {
        known = null;
    }
}
