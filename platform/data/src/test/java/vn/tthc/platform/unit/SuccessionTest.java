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

class SuccessionTest {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Map<String, UnitState> UNITS = Stream.of(
                    unit("older", LocalDate.of(2020, 1, 31), new Link("old", Extent.FULL)),
                    unit("old", LAST, new Link("new", Extent.FULL)),
                    unit("torn", LAST, new Link("new", Extent.PARTIAL), new Link("other", Extent.PARTIAL)),
                    unit("into-torn", LocalDate.of(2019, 12, 31), new Link("torn", Extent.FULL)),
                    unit("gone", LAST),
                    unit("new", null),
                    unit("other", null))
            .collect(Collectors.toMap(UnitState::id, Function.identity()));

    @Test
    void whatWasMergedGoesToTheUnitOfTodayHoweverOftenItWasMerged() {
        assertEquals(Map.of("older", "new", "old", "new", "into-torn", "torn"), after().merged());
    }

    @Test
    void aDividedUnitHasSuccessorsToChooseFrom() {
        assertEquals(Set.of("gone", "torn"), after().left());
        assertEquals(
                List.of("new", "other"),
                after().successors("torn").stream().map(UnitState::id).toList());
        assertEquals(List.of(), after().successors("old"));
    }

    @Test
    void theWorkOfADissolvedUnitMayGoToItsPeersOfToday() {
        assertEquals(
                List.of("new", "other"),
                after().successors("gone").stream().map(UnitState::id).toList());
        assertEquals(List.of(), after().successors("new"));
    }

    @Test
    void onItsLastDayAUnitKeepsItsWork() {
        var that = new Succession(UNITS, LAST);
        assertEquals(Set.of(), that.left());
        assertEquals(Map.of("older", "old", "into-torn", "torn"), that.merged());
        assertEquals(Set.of("gone", "torn"), new Succession(UNITS, LAST.plusDays(1)).left());
    }

    private static Succession after() {
        return new Succession(UNITS, LocalDate.of(2026, 3, 1));
    }

    private static UnitState unit(String id, @Nullable LocalDate to, Link... successors) {
        return new UnitState(id, id, id, Rank.COMMUNE, null, null, null, to, List.of(), List.of(successors));
    }
}
