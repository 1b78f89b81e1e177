package vn.tthc.dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Visit.Status;

class JourneyTest {
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Holder LAN = new Holder("lan", "Lan", "STP-20250701");

    @Provide
    Arbitrary<List<Step>> flows() {
        return Flows.any();
    }

    /** In whatever order open steps are done, each is done exactly once, nothing before what it needs, and it ends. */
    @Property
    void aDossierVisitsEachStepExactlyOnceAndEnds(@ForAll("flows") List<Step> steps, @ForAll Random random) {
        Journey journey = Journey.start(steps, step -> "u", AT);
        for (int moves = 0; moves < steps.size(); moves++) {
            List<Visit> open = journey.open();
            assertTrue(!open.isEmpty());
            int no = open.get(random.nextInt(open.size())).stepNo();
            for (int needed : journey.step(no).needs()) {
                assertEquals(Status.DONE, journey.last(needed).orElseThrow().status());
            }
            alone(journey);
            journey = journey.complete(no, LAN, AT, step -> "u");
        }
        assertEquals(List.of(), journey.open());
        assertEquals(steps.size(), journey.visits().size());
        assertTrue(journey.visits().stream().allMatch(visit -> visit.status() == Status.DONE));
    }

    /** What is sent back is done again with all that follows, what lies beside it is not; in the end all is done once. */
    @Property
    void sendingBackUndoesTheStepAndWhatFollowsOnly(@ForAll("flows") List<Step> steps, @ForAll Random random) {
        Journey journey = Journey.start(steps, step -> "u", AT);
        int left = random.nextInt(4);
        int moves = 0;
        while (!journey.open().isEmpty()) {
            assertTrue(moves++ < steps.size() * 5, "it ends");
            if (journey.next() == Next.APPROVAL
                    && left > 0
                    && !journey.returnable().isEmpty()) {
                left--;
                List<Integer> possible = journey.returnable();
                int back = possible.get(random.nextInt(possible.size()));
                journey = journey.sendBack(back, AT, LAN, step -> "u");
                assertEquals(LAN, journey.open(back).orElseThrow().holder(), "whoever did it has it again");
            } else {
                List<Visit> open = journey.open();
                journey = journey.complete(open.get(random.nextInt(open.size())).stepNo(), LAN, AT, step -> "u");
            }
        }
        for (Step step : steps) {
            long done = journey.visits().stream()
                    .filter(visit -> visit.stepNo() == step.no() && visit.status() == Status.DONE)
                    .count();
            assertEquals(1, done, "step " + step.no());
        }
    }

    @Test
    void aDossierFromBeforeTheStaysWereWrittenDownGoesOnWhereItWas() {
        Journey journey = Journey.at(WorkflowState.STATUTORY.steps(), 3, Status.OPEN, step -> "u", null);
        assertEquals(Next.APPROVAL, journey.next());
        assertEquals(List.of(2), journey.returnable());
        journey = journey.complete(3, LAN, AT, step -> "u");
        assertEquals(Next.RETURN, journey.next());
    }

    /** An approver decides alone: no branch is open beside it. */
    private static void alone(Journey journey) {
        boolean approver = journey.open().stream()
                .anyMatch(visit -> journey.step(visit.stepNo()).isFor(WorkflowState.APPROVER));
        assertTrue(!approver || journey.open().size() == 1);
    }
}
