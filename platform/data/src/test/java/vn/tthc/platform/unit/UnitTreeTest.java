package vn.tthc.platform.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.unit.UnitState.Extent;
import vn.tthc.platform.unit.UnitState.Link;
import vn.tthc.platform.unit.UnitState.Rank;

class UnitTreeTest {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Map<String, UnitState> UNITS = Stream.of(
                    unit("province", Rank.PROVINCE, null),
                    unit(
                            "new",
                            Rank.COMMUNE,
                            "province",
                            new Link("old", Extent.FULL),
                            new Link("torn", Extent.PARTIAL)),
                    unit("old", Rank.COMMUNE, "district", new Link("older", Extent.FULL)),
                    unit("older", Rank.COMMUNE, "district"),
                    unit("torn", Rank.COMMUNE, "district"),
                    unit("other", Rank.COMMUNE, "province"))
            .collect(Collectors.toMap(UnitState::id, Function.identity()));

    @Test
    void aUnitTakesOverWhatWasMergedWhollyIntoIt() {
        assertEquals(Set.of("new", "old", "older"), UnitTree.withPredecessors(UNITS, "new", LAST.plusDays(1)));
    }

    @Test
    void onTheLastDayOfAUnitItsWorkIsStillItsOwn() {
        assertEquals(Set.of("new"), UnitTree.withPredecessors(UNITS, "new", LAST));
        assertEquals(Set.of("province", "new", "other"), UnitTree.subtree(UNITS, "province", LAST));
    }

    @Test
    void anUnknownUnitIsStillItself() {
        assertEquals(Set.of("nowhere"), UnitTree.withPredecessors(UNITS, "nowhere", LAST));
    }

    @Test
    void theProvinceReachesEverythingBelowAndBefore() {
        assertEquals(
                Set.of("province", "new", "old", "older", "other"),
                UnitTree.subtree(UNITS, "province", LAST.plusDays(1)));
    }

    private static UnitState unit(String id, Rank rank, @Nullable String parent, Link... predecessors) {
        LocalDate last = id.startsWith("old") ? LAST : null;
        return new UnitState(id, id, id, rank, null, parent, null, last, List.of(predecessors), List.of());
    }
}
