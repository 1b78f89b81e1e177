package vn.tthc.dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Place;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Transfer.Result;
import vn.tthc.dossier.route.Visit.Status;

class TransferTest {
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Holder LAN = new Holder("lan", "Lan", "STP-20250701");
    private static final List<Step> OLD = List.of(
            step(1, "Tiếp nhận", WorkflowState.INTAKE, List.of()),
            step(2, "Thẩm tra", WorkflowState.CASE, List.of(1)),
            step(3, "Ký duyệt", WorkflowState.APPROVER, List.of(2)),
            step(4, "Trả kết quả", WorkflowState.INTAKE, List.of(3)));

    @Provide
    Arbitrary<List<Step>> flows() {
        return Flows.any();
    }

    /** On the very same steps every dossier stands where it stood, and what was done stays done. */
    @Property
    void onTheSameStepsNothingMoves(@ForAll("flows") List<Step> steps, @ForAll long seed) {
        Journey journey = walked(steps, new Random(seed));
        Journey there = moved(Transfer.of(journey, steps, TransferTest::unitOf, AT));
        assertEquals(numbers(journey), numbers(there));
        assertEquals(journey.next(), there.next());
        assertEquals(done(journey), done(there));
    }

    /** Wherever a dossier may be moved to, it comes to its end from there. */
    @Property
    void whatIsMovedComesToItsEnd(@ForAll("flows") List<Step> from, @ForAll("flows") List<Step> to, @ForAll long seed) {
        Random random = new Random(seed);
        if (Transfer.of(walked(from, random), to, TransferTest::unitOf, AT) instanceof Result.Moved moved) {
            Journey journey = moved.journey();
            for (int i = 0; i < 200 && !journey.open().isEmpty(); i++) {
                journey = journey.complete(journey.open().getFirst().stepNo(), LAN, AT, TransferTest::unitOf);
            }
            assertEquals(List.of(), journey.open());
            assertEquals(to.stream().map(Step::no).collect(Collectors.toSet()), done(journey));
        }
    }

    @Test
    void aStepPutInBeforeTheOpenOneCountsAsDoneAndTheHolderStays() {
        Journey journey = walked(OLD, 1).hold(2, LAN);
        List<Step> longer = List.of(
                step(1, "Tiếp nhận", WorkflowState.INTAKE, List.of()),
                step(2, "Phân công", WorkflowState.APPROVER, List.of(1)),
                step(3, "Thẩm tra", WorkflowState.CASE, List.of(2)),
                step(4, "Ký duyệt", WorkflowState.APPROVER, List.of(3)),
                step(5, "Trả kết quả", WorkflowState.INTAKE, List.of(4)));
        Journey there = moved(Transfer.of(journey, longer, TransferTest::unitOf, AT));
        assertEquals(Set.of(3), numbers(there));
        assertEquals(Set.of(1, 2), done(there));
        assertEquals(LAN, there.open().getFirst().holder());
    }

    @Test
    void aStepThatOnlyGotAnotherNameGoesOnByItsNumber() {
        List<Step> renamed =
                List.of(OLD.get(0), step(2, "Thẩm định hồ sơ", WorkflowState.CASE, List.of(1)), OLD.get(2), OLD.get(3));
        assertEquals(Set.of(2), numbers(moved(Transfer.of(walked(OLD, 1), renamed, TransferTest::unitOf, AT))));
    }

    @Test
    void aStepThatIsNoMoreRefusesTheMove() {
        Journey atApproval = walked(OLD, 2);
        List<Step> without = List.of(
                OLD.get(0),
                OLD.get(1),
                new Step(
                        3,
                        "Ký duyệt",
                        WorkflowState.APPROVER,
                        Place.HANDLING,
                        0,
                        null,
                        4.0,
                        "VPUBND-20250701",
                        null,
                        List.of(2)),
                OLD.get(3));
        var refused = assertInstanceOf(
                Result.NoCounterpart.class, Transfer.of(atApproval, without, TransferTest::unitOf, AT));
        assertEquals("Ký duyệt", refused.step().name());
        assertInstanceOf(Result.Moved.class, Transfer.of(walked(OLD, 1), without, TransferTest::unitOf, AT));
    }

    private static Journey moved(Result result) {
        return assertInstanceOf(Result.Moved.class, result).journey();
    }

    private static Journey walked(List<Step> steps, Random random) {
        return walked(steps, random.nextInt(steps.size()));
    }

    private static Journey walked(List<Step> steps, int done) {
        Journey journey = Journey.start(steps, TransferTest::unitOf, AT);
        for (int i = 0; i < done; i++) {
            journey = journey.complete(journey.open().getFirst().stepNo(), LAN, AT, TransferTest::unitOf);
        }
        assertTrue(!journey.open().isEmpty());
        return journey;
    }

    private static Set<Integer> numbers(Journey journey) {
        return journey.open().stream().map(Visit::stepNo).collect(Collectors.toSet());
    }

    private static Set<Integer> done(Journey journey) {
        return new HashSet<>(new ArrayList<>(journey.visits())
                .stream()
                        .filter(visit -> visit.status() == Status.DONE)
                        .map(Visit::stepNo)
                        .toList());
    }

    private static String unitOf(Step step) {
        return step.unitId() != null ? step.unitId() : step.at() == Place.RECEIVING ? "30307-20250701" : "STP-20250701";
    }

    private static Step step(int no, String name, String role, List<Integer> after) {
        Place at = role.equals(WorkflowState.INTAKE) ? Place.RECEIVING : Place.HANDLING;
        return new Step(no, name, role, at, 0, null, 4.0, null, null, after);
    }
}
