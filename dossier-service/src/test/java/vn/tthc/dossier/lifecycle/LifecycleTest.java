package vn.tthc.dossier.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tthc.dossier.lifecycle.DossierAction.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.lifecycle.DossierState.Clock;
import vn.tthc.dossier.route.Next;

class LifecycleTest {
    /** docs/architecture.md, section 7, line by line. */
    private static final Map<String, Set<DossierAction>> CONTRACT = Map.ofEntries(
            Map.entry("REGISTERED", EnumSet.of(ACCEPT, REFUSE, WITHDRAW)),
            Map.entry("RECEIVED", EnumSet.of(TAKE, REQUEST_SUPPLEMENT, STOP, WITHDRAW, EXTEND)),
            Map.entry(
                    "PROCESSING",
                    EnumSet.of(
                            REQUEST_SUPPLEMENT,
                            REQUEST_FINANCIAL_DUTY,
                            AWAIT_AGENCY,
                            FORWARD,
                            STOP,
                            WITHDRAW,
                            TAKE,
                            EXTEND)),
            Map.entry("WAITING_AGENCY", EnumSet.of(AGENCY_ANSWERED, STOP, WITHDRAW)),
            Map.entry("WAITING_APPROVAL", EnumSet.of(APPROVE, SEND_BACK, STOP, WITHDRAW, EXTEND)),
            Map.entry("SUPPLEMENT_REQUESTED", EnumSet.of(RECEIVE_SUPPLEMENT, STOP, WITHDRAW)),
            Map.entry("FINANCIAL_DUTY_REQUESTED", EnumSet.of(CONFIRM_FINANCIAL_DUTY, STOP, WITHDRAW)),
            Map.entry("SETTLED", EnumSet.of(RETURN_RESULT)),
            Map.entry("RESULT_RETURNED", EnumSet.noneOf(DossierAction.class)),
            Map.entry("REFUSED", EnumSet.noneOf(DossierAction.class)),
            Map.entry("WITHDRAWN", EnumSet.noneOf(DossierAction.class)),
            Map.entry("STOPPED", EnumSet.noneOf(DossierAction.class)));

    /** National codes that may follow each other (proposal of the domain notes, with take-over and extension in place). */
    private static final Map<Integer, Set<Integer>> NATIONAL = Map.of(
            1, Set.of(2, 3, 7),
            2, Set.of(2, 4, 5, 7, 8),
            4, Set.of(4, 5, 6, 7, 8, 9),
            5, Set.of(4, 7, 8),
            6, Set.of(4, 7, 8),
            9, Set.of(10));

    @Test
    void everyStateIsOpenToTheActionsOfTheContractAndNoOthers() {
        for (DossierState state : DossierState.all()) {
            assertEquals(CONTRACT.get(state.name()), Lifecycle.open(state), state.name());
        }
        assertEquals(CONTRACT.keySet().size(), DossierState.all().size());
    }

    @Property
    void aRandomHistoryNeverLeavesTheTable(@ForAll List<DossierAction> actions, @ForAll Next next) {
        DossierState state = new DossierState.Registered();
        for (DossierAction action : actions) {
            Optional<DossierState> after = Lifecycle.next(state, DossierCommand.of(action, next));
            assertEquals(CONTRACT.get(state.name()).contains(action), after.isPresent(), state + " " + action);
            if (after.isPresent()) {
                Set<Integer> national = NATIONAL.getOrDefault(state.nationalStatus(), Set.of());
                assertTrue(national.contains(after.get().nationalStatus()), state + " " + action);
                state = after.get();
            }
        }
    }

    @Property
    void nobodyActsWithoutPermissionAndBelonging(
            @ForAll boolean receives,
            @ForAll boolean leads,
            @ForAll boolean handles,
            @ForAll boolean holds,
            @ForAll Set<Duty> duties) {
        Set<String> permissions = duties.stream().map(Duty::permission).collect(java.util.stream.Collectors.toSet());
        Standing who = new Standing(permissions, receives, leads, handles, holds, true);
        for (DossierState state : DossierState.all()) {
            for (AllowedAction allowed : Rules.allowed(state, who, false)) {
                Duty duty = allowed.action().duty(state);
                assertTrue(duties.contains(duty));
                assertTrue(duty == Duty.RECEIVE ? receives : allowed.action().ofStep() ? handles : leads);
                assertEquals(allowed.action().reasonRequired(), allowed.reasonRequired());
            }
        }
    }

    @Test
    void theHolderGoesOnAndAColleagueMayOnlyTakeOver() {
        Set<String> process = Set.of("dossier:process");
        DossierState processing = new DossierState.Processing();
        assertEquals(
                FORWARD,
                Rules.allowed(processing, new Standing(process, false, true, true, true, true), false)
                        .getFirst()
                        .action());
        assertEquals(
                List.of(TAKE),
                Rules.allowed(processing, new Standing(process, false, true, true, false, true), false).stream()
                        .map(AllowedAction::action)
                        .toList());
    }

    @Test
    void aDossierIsExtendedOnlyOnce() {
        Standing holder = new Standing(Set.of("dossier:process"), false, true, true, true, true);
        assertTrue(Rules.allowed(new DossierState.Processing(), holder, false).stream()
                .anyMatch(a -> a.action() == EXTEND));
        assertTrue(Rules.allowed(new DossierState.Processing(), holder, true).stream()
                .noneMatch(a -> a.action() == EXTEND));
    }

    @Test
    void timelinessIsJudgedByTheDay() {
        Instant due = Instant.parse("2026-03-20T03:15:00Z");
        assertEquals(Outcome.EARLY, Outcome.of(Instant.parse("2026-03-19T10:00:00Z"), due));
        assertEquals(Outcome.ON_TIME, Outcome.of(Instant.parse("2026-03-20T09:00:00Z"), due));
        assertEquals(Outcome.LATE, Outcome.of(Instant.parse("2026-03-20T17:00:00Z"), due), "00:00 of the 21st here");
        assertEquals(null, Outcome.of(due, null));
    }

    @Test
    void onlyAnEndedDossierHasAnEndedClock() {
        for (DossierState state : DossierState.all()) {
            boolean over = Set.of(3, 7, 8, 9, 10).contains(state.nationalStatus());
            assertEquals(over, state.clock() == Clock.ENDED, state.name());
        }
    }

    @Test
    void anotherUnitsStepIsItsOwnAndTheDossierStaysWithTheHandlingUnit() {
        Standing finance = new Standing(Set.of("dossier:process"), false, false, true, true, true);
        assertEquals(
                List.of(FORWARD),
                Rules.allowed(new DossierState.Processing(), finance, false).stream()
                        .map(AllowedAction::action)
                        .toList());
    }
}
