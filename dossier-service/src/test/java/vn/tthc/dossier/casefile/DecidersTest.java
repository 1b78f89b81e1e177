package vn.tthc.dossier.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.DelegationState;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.platform.unit.UnitState;
import vn.tthc.platform.unit.UnitState.Rank;

/** Who decides follows delegations by the day of receipt, by the clock of the province. */
class DecidersTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final Map<String, UnitState> UNITS = Stream.of(
                    unit("justice", Rank.DEPARTMENT),
                    unit("construction", Rank.DEPARTMENT),
                    unit("ward", Rank.COMMUNE),
                    unit("village", Rank.COMMUNE),
                    unit("centre", Rank.DEPARTMENT))
            .collect(Collectors.toMap(UnitState::id, Function.identity()));

    @Property
    void theDelegateDecidesExactlyWhatIsReceivedInItsTerm(
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @LongRange(max = 800L * 86_400) long second) {
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(start);
        LocalDate last = first.plusDays(length);
        var state = new DelegationState("p", List.of(delegation("construction", first, last)));
        Instant at =
                LocalDate.of(2026, 1, 1).atStartOfDay(Intake.ZONE).toInstant().plusSeconds(second);
        boolean within = !at.isBefore(first.atStartOfDay(Intake.ZONE).toInstant())
                && at.isBefore(last.plusDays(1).atStartOfDay(Intake.ZONE).toInstant());
        assertEquals(
                within ? "construction" : "justice",
                decider(state, at, "ward", null).id());
    }

    @Test
    void untilTheLastSecondOfFebruaryTheOldOneDecidesAndFromMidnightTheDelegate() {
        var state = new DelegationState("p", List.of(delegation("construction", FROM, null)));
        Instant midnight = FROM.atStartOfDay(Intake.ZONE).toInstant();
        Instant lastSecond = FROM.minusDays(1)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(Intake.ZONE)
                .toInstant();
        assertEquals("justice", decider(state, lastSecond, "ward", null).id());
        assertEquals("construction", decider(state, midnight, "ward", null).id());
    }

    @Test
    void whatGoesToTheCommunesIsDecidedByEachForItsOwn() {
        var state = new DelegationState("p", List.of(delegation(null, FROM, null)));
        Instant at = FROM.atStartOfDay(Intake.ZONE).toInstant();
        assertEquals("ward", decider(state, at, "ward", null).id());
        assertEquals("village", decider(state, at, "ward", "village").id());
        assertThrows(DossierRefusal.NotCompetent.class, () -> decider(state, at, "centre", null));
    }

    @Test
    void whoAsksForTheOldDeciderIsSentToTheDelegateAndNobodyElseIsTaken() {
        var state = new DelegationState("p", List.of(delegation("construction", FROM, null)));
        Instant at = FROM.atStartOfDay(Intake.ZONE).toInstant();
        assertEquals("construction", decider(state, at, "ward", "justice").id());
        var refusal = assertThrows(DossierRefusal.NotCompetent.class, () -> decider(state, at, "ward", "village"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("77/QĐ-UBND"));
    }

    @Test
    void thePowerOfTheCommunesIsNotThatOfTheProvince() {
        var ofCommunes = new Delegation(
                Delegation.Kind.DELEGATION,
                ProcedureLevel.COMMUNE,
                "Chủ tịch UBND cấp xã",
                null,
                "Giám đốc Sở Xây dựng",
                "construction",
                FROM,
                null,
                null);
        var state = new DelegationState("p", List.of(ofCommunes));
        Instant at = FROM.atStartOfDay(Intake.ZONE).toInstant();
        assertEquals("justice", decider(state, at, "ward", null).id());
    }

    @Test
    void aHandlingUnitThatWasRenamedOrMergedWhollyIsTheOneThatFollowedIt() {
        LocalDate last = FROM.minusDays(1);
        var old = new UnitState(
                "justice",
                "J",
                "Sở",
                Rank.DEPARTMENT,
                null,
                null,
                null,
                last,
                List.of(),
                List.of(new UnitState.Link("justice-2", UnitState.Extent.FULL)));
        var units = new java.util.HashMap<>(UNITS);
        units.put("justice", old);
        units.put("justice-2", unit("justice-2", Rank.DEPARTMENT));
        for (LocalDate day : List.of(last, FROM)) {
            var decider = new Deciders(new Competence(units, Set.of(), day), List.of())
                    .of(procedure(), UNITS.get("ward"), null);
            assertEquals(
                    day.equals(last) ? "justice" : "justice-2", decider.unit().id());
        }
    }

    private static UnitState decider(DelegationState state, Instant at, String receiving, @Nullable String wished) {
        LocalDate day = LocalDate.ofInstant(at, Intake.ZONE);
        return new Deciders(new Competence(UNITS, Set.of("centre"), day), state.on(day))
                .of(procedure(), UNITS.get(receiving), wished)
                .unit();
    }

    private static Delegation delegation(@Nullable String to, LocalDate from, @Nullable LocalDate last) {
        return new Delegation(
                Delegation.Kind.DELEGATION,
                ProcedureLevel.PROVINCE,
                "Giám đốc Sở Tư pháp",
                "justice",
                "Người được ủy quyền",
                to,
                from,
                last,
                "77/QĐ-UBND");
    }

    /** Of the province, handled by the department of justice, not bound to territory. */
    private static ProcedureVersion procedure() {
        return new ProcedureVersion(
                "v",
                1,
                "PUBLISHED",
                LocalDate.of(2025, 7, 1),
                null,
                "Thủ tục",
                "F",
                "Lĩnh vực",
                ProcedureLevel.PROVINCE,
                List.of(ProcedureLevel.PROVINCE),
                "justice",
                true,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static UnitState unit(String id, Rank rank) {
        return new UnitState(id, id, id, rank, null, null, null, null, List.of(), List.of());
    }
}
