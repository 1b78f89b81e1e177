package vn.tthc.platform.unit;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.scope.Lineage;

/**
 * All units, past and present. The default reads the local copy of the catalogue's topic; the catalogue itself has its
 * own bean of this type, from its tables.
 */
public interface UnitDirectory extends Lineage {
    /** Every unit by its id. */
    Uni<Map<String, UnitState>> all();

    /** By the calendar of the province: what a unit takes over it has from the day after the other's last. */
    LocalDate today();

    /** A null item when there is no such unit. */
    default Uni<@Nullable UnitState> find(String id) {
        return all().map(units -> units.get(id));
    }

    @Override
    default Uni<Set<String>> withPredecessors(String id) {
        return all().map(units -> UnitTree.withPredecessors(units, id, today()));
    }

    /** The unit, everything below it, and the predecessors of all of them. */
    default Uni<Set<String>> subtree(String id) {
        return all().map(units -> UnitTree.subtree(units, id, today()));
    }
}
