package vn.tthc.catalog.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.unit.UnitChangeDraft.Result;
import vn.tthc.catalog.unit.UnitChangeDraft.Source;
import vn.tthc.platform.unit.Succession;
import vn.tthc.platform.unit.UnitState.Extent;
import vn.tthc.platform.unit.UnitState.Rank;

class UnitRulesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    /** An attempt: which change, of which units by their place among all, on which day after the one before. */
    record Attempt(UnitChangeKind kind, int days, List<Integer> units, List<Integer> results, boolean partly) {}

    @Property(tries = 500)
    void overAnyHistoryNoCodeIsHeldByTwoUnitsOnOneDay(@ForAll("histories") List<Attempt> attempts) {
        List<OrgUnit> units = List.copyOf(run(attempts).units());
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                OrgUnit a = units.get(i);
                OrgUnit b = units.get(j);
                assertFalse(a.code().equals(b.code()) && overlap(a, b), a + " ↔ " + b);
            }
        }
    }

    /** Each successor is there the next day; only who took a part before may have ended before, too. */
    @Property(tries = 500)
    void overAnyHistoryAUnitThatEndedHasSuccessorsOrAStatedReason(@ForAll("histories") List<Attempt> attempts) {
        UnitHistory history = run(attempts);
        for (OrgUnit unit : history.units()) {
            if (unit.validTo() != null) {
                LocalDate next = unit.validTo().plusDays(1);
                boolean followed =
                        unit.successors().stream().anyMatch(s -> KnownUnits.validOn(history.unit(s.unitId()), next));
                assertTrue(followed || history.reason(unit.id()) != null, unit.toString());
                unit.successors().forEach(s -> {
                    OrgUnit heir = history.unit(s.unitId());
                    boolean endedBefore = s.extent() == Extent.PARTIAL
                            && heir.validTo() != null
                            && heir.validTo().isBefore(next)
                            && (heir.validFrom() == null || heir.validFrom().isBefore(next));
                    assertTrue(KnownUnits.validOn(heir, next) || endedBefore, s.toString());
                });
            }
        }
    }

    /** Work never turns in a circle: it ends at a unit that exists, one that was divided, or one nobody followed. */
    @Property(tries = 500)
    void overAnyHistoryWorkArrivesSomewhere(@ForAll("histories") List<Attempt> attempts) {
        UnitHistory history = run(attempts);
        var succession = new Succession(history.states(), history.day());
        for (OrgUnit unit : history.units()) {
            OrgUnit heir = history.unit(succession.heir(unit.id()));
            boolean exists = heir.validTo() == null || !heir.validTo().isBefore(history.day());
            assertTrue(exists || heir.successors().stream().noneMatch(s -> s.extent() == Extent.FULL), heir.toString());
        }
    }

    @Property(tries = 300)
    void whatUnitsThereWereBeforeTheDayOfEffectStaysAsItWas(@ForAll("histories") List<Attempt> attempts) {
        var history = new UnitHistory(DAY);
        for (UnitChangeDraft draft : drafts(attempts, history)) {
            LocalDate dayBefore = draft.effectiveOn().minusDays(1);
            Set<String> before = history.on(dayBefore);
            Set<String> first = history.on(DAY.minusDays(1));
            if (history.problems(draft).isEmpty()) {
                history.decide(draft);
            }
            assertEquals(before, history.on(dayBefore), draft.toString());
            assertEquals(first, history.on(DAY.minusDays(1)), draft.toString());
        }
    }

    @Test
    void aChangeBehindALaterOneIsRefused() {
        UnitHistory history = new UnitHistory(DAY);
        history.decide(
                draft(UnitChangeKind.RENAME, DAY.plusDays(10), List.of(full("A-0")), List.of(fresh("A", "A mới"))));
        assertEquals(
                Set.of("later-change"),
                history.problems(
                        draft(UnitChangeKind.MERGE, DAY.plusDays(5), List.of(full("A-0")), List.of(existing("B-0")))));
        history.decide(draft(
                UnitChangeKind.MERGE,
                DAY.plusDays(20),
                List.of(new Source("C-0", Extent.PARTIAL)),
                List.of(existing("B-0"))));
        assertEquals(
                Set.of("later-change"),
                history.problems(draft(
                        UnitChangeKind.DIVIDE,
                        DAY.plusDays(15),
                        List.of(full("B-0")),
                        List.of(fresh("X", "X"), fresh("Y", "Y")))));
    }

    @Test
    void theCodeOfAnEndedUnitMayBeUsedAgainAndNoOther() {
        UnitHistory history = new UnitHistory(DAY);
        assertEquals(
                Set.of("code-in-use"),
                history.problems(draft(UnitChangeKind.ESTABLISH, DAY, List.of(), List.of(fresh("B", "B khác")))));
        assertEquals(
                Set.of(),
                history.problems(draft(
                        UnitChangeKind.MERGE, DAY, List.of(full("A-0"), full("B-0")), List.of(fresh("B", "AB")))));
    }

    @Test
    void aUnitIsNotItsOwnSuccessorAndNotNamedTwice() {
        UnitHistory history = new UnitHistory(DAY);
        assertEquals(
                Set.of("unit-repeated"),
                history.problems(draft(UnitChangeKind.MERGE, DAY, List.of(full("A-0")), List.of(existing("A-0")))));
        assertEquals(
                Set.of("unit-repeated"),
                history.problems(
                        draft(UnitChangeKind.MERGE, DAY, List.of(full("A-0"), full("A-0")), List.of(existing("B-0")))));
    }

    @Test
    void whatFollowsMustBeThereOnTheDayAndBeOfTheSameLevel() {
        UnitHistory history = new UnitHistory(DAY);
        assertEquals(
                Set.of("unit-not-found"),
                history.problems(draft(UnitChangeKind.MERGE, DAY, List.of(full("A-0")), List.of(existing("Z-0")))));
        assertEquals(
                Set.of("level-differs"),
                history.problems(draft(UnitChangeKind.MERGE, DAY, List.of(full("A-0")), List.of(existing("S-0")))));
        assertEquals(
                Set.of("units-below", "level-closed"),
                history.problems(draft(UnitChangeKind.DISSOLVE, DAY, List.of(full("T-0")), List.of())));
        history.decide(draft(UnitChangeKind.DISSOLVE, DAY, List.of(full("B-0")), List.of()));
        assertEquals(
                Set.of("unit-not-there"),
                history.problems(
                        draft(UnitChangeKind.MERGE, DAY.plusDays(1), List.of(full("A-0")), List.of(existing("B-0")))));
    }

    @Test
    void aUnitThatNobodyFollowsNeedsAReasonAndADocumentIsNotLaterThanItsEffect() {
        UnitHistory history = new UnitHistory(DAY);
        var silent = new UnitChangeDraft(
                UnitChangeKind.DISSOLVE, DAY, "1/NQ", DAY.plusDays(1), " ", List.of(full("A-0")), List.of());
        assertEquals(Set.of("reason-missing", "document-later"), history.problems(silent));
        assertEquals(
                Set.of("unit-change-form"),
                history.problems(draft(UnitChangeKind.DIVIDE, DAY, List.of(full("A-0")), List.of(existing("B-0")))));
        assertEquals(
                Set.of("nothing-changes"),
                history.problems(draft(UnitChangeKind.RENAME, DAY, List.of(full("A-0")), List.of(fresh("A", "A")))));
    }

    @Test
    void aUnitThatGivesAPartGoesOn() {
        UnitHistory history = new UnitHistory(DAY);
        history.decide(draft(
                UnitChangeKind.MERGE,
                DAY,
                List.of(full("A-0"), new Source("C-0", Extent.PARTIAL)),
                List.of(existing("B-0"))));
        assertEquals(DAY.minusDays(1), history.unit("A-0").validTo());
        assertEquals(null, history.unit("C-0").validTo());
        var succession = new Succession(history.states(), DAY);
        assertEquals("B-0", succession.heir("A-0"));
        assertEquals("C-0", succession.heir("C-0"));
        assertEquals(Set.of(), succession.left());
    }

    @Provide
    Arbitrary<List<Attempt>> histories() {
        Arbitrary<List<Integer>> some =
                Arbitraries.integers().between(-3, 20).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(UnitChangeKind.class),
                        Arbitraries.integers().between(-2, 9),
                        some,
                        some,
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(14);
    }

    /** Tries each; what the rules refuse is not done. */
    private static UnitHistory run(List<Attempt> attempts) {
        var history = new UnitHistory(DAY);
        for (UnitChangeDraft draft : drafts(attempts, history)) {
            if (history.problems(draft).isEmpty()) {
                history.decide(draft);
            }
        }
        return history;
    }

    /** The drafts one after the other, each about the units that are there when it is its turn. */
    private static Iterable<UnitChangeDraft> drafts(List<Attempt> attempts, UnitHistory history) {
        var day = new AtomicReference<>(DAY);
        return () -> attempts.stream()
                .map(attempt -> {
                    LocalDate next = day.get().plusDays(attempt.days());
                    day.set(next.isBefore(DAY) ? DAY : next);
                    return draft(
                            attempt.kind(),
                            day.get(),
                            attempt.units().stream()
                                    .map(i ->
                                            new Source(history.nth(i), attempt.partly() ? Extent.PARTIAL : Extent.FULL))
                                    .toList(),
                            attempt.results().stream()
                                    .map(i -> result(i, history))
                                    .toList());
                })
                .iterator();
    }

    private static Result result(int i, UnitHistory history) {
        if (i < 0) {
            return fresh("N" + -i, "Đơn vị " + i);
        }
        return i % 2 == 0 ? existing(history.nth(i)) : fresh("C" + i, "Mới");
    }

    private static boolean overlap(OrgUnit a, OrgUnit b) {
        return (a.validFrom() == null || b.validTo() == null || !b.validTo().isBefore(a.validFrom()))
                && (b.validFrom() == null || a.validTo() == null || !a.validTo().isBefore(b.validFrom()));
    }

    private static UnitChangeDraft draft(UnitChangeKind kind, LocalDate day, List<Source> units, List<Result> results) {
        return new UnitChangeDraft(kind, day, "1/NQ-HĐND", DAY.minusDays(5), "Sắp xếp", units, results);
    }

    private static Source full(String id) {
        return new Source(id, Extent.FULL);
    }

    private static Result existing(String id) {
        return new Result(id, null, null, null, null, null);
    }

    private static Result fresh(@Nullable String code, String name) {
        return new Result(null, code, name, Rank.COMMUNE, "xa", null);
    }
}
