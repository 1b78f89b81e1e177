package vn.tthc.catalog.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.workflow.WorkflowProblem.Kind;
import vn.tthc.catalog.workflow.WorkflowStep.Place;
import vn.tthc.platform.unit.UnitState;

class WorkflowRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String KEY = "procedure/1.000001";

    @Test
    void branchesAreMeasuredEachAndJoinBeforeApproval() {
        List<WorkflowStep> steps = forked();
        assertEquals(List.of(), WorkflowRules.faults(steps));
        Measure measure = Measure.of(steps, List.of(procedure(10)));
        assertEquals(4 + 8 + 16 + 8 + 1, measure.longest());
        assertEquals(List.of(1, 2, 3, 6, 7), measure.paths().getFirst().steps());
        assertEquals(80.0, measure.limit());
        assertEquals(
                List.of(List.of(3), List.of(4, 5)),
                measure.branches().stream().map(Measure.Stretch::steps).toList());
        assertEquals(16.0, held(measure, "STC-20250701"));
        assertEquals(40.0, held(measure, "Công an tỉnh"));
    }

    @Test
    void theTimeOfAnotherAgencyDoesNotCountForTheClockStandsStill() {
        Measure measure = Measure.of(forked(), List.of(procedure(5)));
        assertTrue(measure.tooLong().isEmpty(), "40 hours of the agency would not fit into 40 hours with the rest");
    }

    @Test
    void whatIsTooLongIsRefusedWithThePathAndByHowMuch() {
        WorkflowRefusal.ExceedsLimit refusal =
                assertThrows(WorkflowRefusal.ExceedsLimit.class, () -> drawing(forked(), procedure(4))
                        .next());
        assertEquals(
                "The path 1 → 2 → 3 → 6 → 7 takes 37 hours, 5 more than the limit of 32 hours of procedure 1.000001.",
                refusal.english());
        assertTrue(refusal.violations().stream()
                .anyMatch(v -> v.field().equals("branch") && v.messageEn().startsWith("The branch 3 is 5 hours")));
        assertEquals(1, drawing(forked(), procedure(5)).next().version());
    }

    @Test
    void anApproverNeverDecidesWhileABranchIsOpen() {
        List<WorkflowStep> steps = List.of(
                step(1, WorkflowStep.INTAKE, 4),
                step(2, WorkflowStep.CASE, 8),
                step(3, WorkflowStep.CASE, 8, 2),
                step(4, WorkflowStep.APPROVER, 8, 2),
                step(5, WorkflowStep.INTAKE, 1, 3, 4));
        assertTrue(
                WorkflowRules.faults(steps).stream().anyMatch(f -> f.messageEn().contains("must join")));
    }

    @Test
    void aBranchThatLeadsNowhereAStepAfterItselfAndALateReceiptAreFaults() {
        assertFalse(WorkflowRules.faults(List.of(
                        step(1, WorkflowStep.INTAKE, 1),
                        step(2, WorkflowStep.CASE, 1),
                        step(3, WorkflowStep.CASE, 1, 1),
                        step(4, WorkflowStep.APPROVER, 1, 2),
                        step(5, WorkflowStep.INTAKE, 1, 4)))
                .isEmpty());
        assertFalse(WorkflowRules.faults(List.of(
                        step(1, WorkflowStep.INTAKE, 1),
                        step(2, WorkflowStep.CASE, 1, 2),
                        step(3, WorkflowStep.INTAKE, 1)))
                .isEmpty());
        assertFalse(WorkflowRules.faults(List.of(
                        step(1, WorkflowStep.CASE, 1),
                        step(2, WorkflowStep.INTAKE, 1),
                        step(3, WorkflowStep.APPROVER, 1)))
                .isEmpty());
    }

    @Test
    void aVersionIsForDossiersToComeAndTheLaterDrawnOneOvertakes() {
        assertThrows(WorkflowRefusal.BadStart.class, () -> drawing(forked(), procedure(10), TODAY.minusDays(1))
                .next());
        Workflow later = workflow(forked(), 1, TODAY.plusDays(30));
        Drawing drawing = new Drawing(
                WorkflowKey.of(KEY),
                drawn(1, forked(), TODAY.plusDays(10)),
                TODAY,
                List.of(later),
                new KnownWorkflows(Map.of()),
                List.of(procedure(10)),
                Map.of());
        assertEquals(List.of(1), drawing.preview().overtakes());
        WorkflowEvent event = WorkflowEvent.of(List.of(later), TODAY);
        assertEquals(List.of(), event.steps(), "nothing runs on it yet");
        assertEquals(1, event.versions().size());
    }

    @Test
    void limitsInDaysAndMonthsHoldTheirWorkingDaysOnly() {
        assertEquals(40.0, limit(5, "WORKING_DAY"));
        assertEquals(3.0, limit(3, "HOUR"));
        assertEquals(40.0, limit(7, "DAY"));
        assertEquals(8.0, limit(3, "DAY"));
        assertEquals(168.0, limit(1, "MONTH"));
        assertEquals(null, limit(5, "NONE"));
    }

    @Test
    void aChangeOfTheCatalogueThatMakesAWorkflowWrongShowsInTheWorkList() {
        KnownWorkflows known = new KnownWorkflows(Map.of(KEY, workflow(forked(), 1, null)));
        List<WorkflowProblem> shortened = new WorkList(known, List.of(procedure(4)), Map.of(), TODAY).problems();
        assertEquals(
                List.of(Kind.LIMIT_EXCEEDED, Kind.UNIT_DISSOLVED),
                shortened.stream().map(WorkflowProblem::kind).toList());
        assertEquals(5.0, shortened.getFirst().hoursOver());
        assertEquals(3, shortened.get(1).stepNo());
        assertEquals(
                List.of(Kind.PROCEDURE_ABOLISHED, Kind.UNIT_DISSOLVED),
                new WorkList(known, List.of(), Map.of(), TODAY)
                        .problems().stream().map(WorkflowProblem::kind).toList());
        assertEquals(
                List.of(Kind.NO_WORKFLOW),
                new WorkList(new KnownWorkflows(Map.of()), List.of(procedure(4)), Map.of(), TODAY)
                        .problems().stream().map(WorkflowProblem::kind).toList());
    }

    @Test
    void theShareOfProceduresWithAWorkflowIsTheirNumberOverAll() {
        ServedProcedure without =
                new ServedProcedure("2.1", "B", "COMMUNE", "F2", "Lĩnh vực 2", null, List.of(), List.of());
        Coverage coverage = new Coverage(
                new KnownWorkflows(Map.of(KEY, workflow(forked(), 1, null))),
                List.of(procedure(10), without),
                Set.of());
        List<Coverage.Covered> all = coverage.all();
        assertEquals(50.0, Coverage.total(all).share());
        assertEquals(1, Coverage.total(all).approved());
        assertEquals(
                2,
                Coverage.byUnit(all).stream().mapToInt(Coverage.Row::procedures).sum());
        assertEquals(2, Coverage.byField(all).size());
    }

    /** The longest path found step by step is the longest of all paths; every path starts at 1 and ends at the last. */
    @Property
    void theLongestPathIsTheLongestOfAll(@ForAll("flows") List<WorkflowStep> steps) {
        Flow flow = new Flow(steps);
        List<Flow.Path> all = new ArrayList<>();
        walk(flow, List.of(1), flow.step(1).counted(), all);
        double most = all.stream().mapToDouble(Flow.Path::time).max().orElseThrow();
        assertEquals(most, flow.longest(WorkflowStep::counted).time(), 1e-9);
        double limit = most * 0.8;
        assertEquals(
                all.stream().filter(p -> p.time() > limit).count(),
                flow.longerThan(limit, WorkflowStep::counted, 1000).size());
        all.forEach(path -> assertEquals(steps.size(), path.steps().getLast()));
    }

    /** Whatever passes the rules fits the limit on every path, and is refused as soon as the limit is shorter. */
    @Property
    void nothingLongerThanTheLimitIsEverSaved(@ForAll("flows") List<WorkflowStep> steps, @ForAll Random random) {
        assertEquals(List.of(), WorkflowRules.faults(steps));
        int days = 1 + random.nextInt(30);
        double longest = new Flow(steps).longest(WorkflowStep::counted).time();
        if (longest <= days * 8) {
            Workflow saved = drawing(steps, procedure(days)).next();
            assertEquals(steps.size(), saved.steps().size());
            saved.steps().forEach(step -> assertTrue(step.share() >= 0 && step.share() <= 1));
        } else {
            assertThrows(WorkflowRefusal.ExceedsLimit.class, () -> drawing(steps, procedure(days))
                    .next());
        }
    }

    /** Workflows that may run: receipt, blocks of one step, of a fork with branches, or of an approver, and the return. */
    @Provide
    Arbitrary<List<WorkflowStep>> flows() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(WorkflowRulesTest::flow);
    }

    static List<WorkflowStep> flow(int seed) {
        Random random = new Random(seed);
        List<WorkflowStep> steps = new ArrayList<>(List.of(step(1, WorkflowStep.INTAKE, hours(random))));
        List<Integer> open = List.of(1);
        open = one(steps, WorkflowStep.CASE, random, open);
        int blocks = random.nextInt(4);
        for (int block = 0; block < blocks; block++) {
            open = random.nextInt(3) == 0
                    ? one(steps, WorkflowStep.APPROVER, random, join(steps, random, open))
                    : fork(steps, random, open);
        }
        open = one(steps, WorkflowStep.APPROVER, random, open);
        one(steps, WorkflowStep.INTAKE, random, open);
        return steps;
    }

    private static List<Integer> join(List<WorkflowStep> steps, Random random, List<Integer> open) {
        return open.size() == 1 ? open : one(steps, WorkflowStep.CASE, random, open);
    }

    private static List<Integer> fork(List<WorkflowStep> steps, Random random, List<Integer> open) {
        List<Integer> ends = new ArrayList<>();
        int branches = 1 + random.nextInt(3);
        for (int branch = 0; branch < branches; branch++) {
            List<Integer> at = open;
            int length = 1 + random.nextInt(2);
            for (int i = 0; i < length; i++) {
                at = one(steps, WorkflowStep.CASE, random, at);
            }
            ends.addAll(at);
        }
        return ends;
    }

    private static List<Integer> one(List<WorkflowStep> steps, String role, Random random, List<Integer> after) {
        int no = steps.size() + 1;
        steps.add(step(no, role, hours(random), after.toArray(Integer[]::new)));
        return List.of(no);
    }

    private static double hours(Random random) {
        return (1 + random.nextInt(64)) / 4.0;
    }

    private static void walk(Flow flow, List<Integer> way, double time, List<Flow.Path> all) {
        List<Integer> next = flow.followers(way.getLast());
        if (next.isEmpty()) {
            all.add(new Flow.Path(way, time));
        }
        next.forEach(no -> {
            List<Integer> longer = new ArrayList<>(way);
            longer.add(no);
            walk(flow, longer, time + flow.step(no).counted(), all);
        });
    }

    /** Receipt; work; then Finance, and beside it the police are asked and their answer is read; approval; return. */
    private static List<WorkflowStep> forked() {
        return List.of(
                step(1, WorkflowStep.INTAKE, 4),
                step(2, WorkflowStep.CASE, 8),
                new WorkflowStep(
                        3,
                        "Cho ý kiến",
                        WorkflowStep.CASE,
                        Place.HANDLING,
                        0,
                        null,
                        16.0,
                        "STC-20250701",
                        null,
                        List.of(2)),
                new WorkflowStep(
                        4,
                        "Xác minh",
                        WorkflowStep.CASE,
                        Place.HANDLING,
                        0,
                        null,
                        40.0,
                        null,
                        "Công an tỉnh",
                        List.of(2)),
                step(5, WorkflowStep.CASE, 2, 4),
                step(6, WorkflowStep.APPROVER, 8, 3, 5),
                step(7, WorkflowStep.INTAKE, 1, 6));
    }

    private static WorkflowStep step(int no, String role, double hours, Integer... after) {
        return new WorkflowStep(
                no,
                "Bước " + no,
                role,
                role.equals(WorkflowStep.INTAKE) ? Place.RECEIVING : Place.HANDLING,
                0,
                null,
                hours,
                null,
                null,
                after.length == 0 ? null : List.of(after));
    }

    private static Drawing drawing(List<WorkflowStep> steps, ServedProcedure procedure) {
        return drawing(steps, procedure, TODAY);
    }

    private static Drawing drawing(List<WorkflowStep> steps, ServedProcedure procedure, LocalDate from) {
        return new Drawing(
                WorkflowKey.of(KEY),
                drawn(0, steps, from),
                TODAY,
                List.of(),
                new KnownWorkflows(Map.of()),
                List.of(procedure),
                Map.of("STC-20250701", finance()));
    }

    private static DrawnWorkflow drawn(int version, List<WorkflowStep> steps, LocalDate from) {
        return new DrawnWorkflow(version, "Quy trình", steps, from, new WorkflowDecision("1/QĐ-UBND", TODAY, "An"));
    }

    private static Workflow workflow(List<WorkflowStep> steps, int version, @Nullable LocalDate from) {
        return new Workflow(
                KEY,
                version,
                "Quy trình",
                "PROVINCE",
                null,
                "1.000001",
                steps,
                from,
                new WorkflowDecision("1/QĐ-UBND", TODAY, "An"));
    }

    private static UnitState finance() {
        return new UnitState(
                "STC-20250701",
                "STC",
                "Sở Tài chính",
                UnitState.Rank.DEPARTMENT,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static ServedProcedure procedure(int days) {
        return new ServedProcedure(
                "1.000001",
                "Thủ tục",
                "PROVINCE",
                "F1",
                "Lĩnh vực 1",
                "STP-20250701",
                List.of(new ServedProcedure.Limit("COUNTER", null, BigDecimal.valueOf(days), "WORKING_DAY", null)),
                List.of());
    }

    private static @Nullable Double limit(int value, String unit) {
        return new ServedProcedure.Limit(null, null, BigDecimal.valueOf(value), unit, null)
                .hours()
                .orElse(null);
    }

    private static double held(Measure measure, String unit) {
        return measure.units().stream()
                .filter(u -> u.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .time();
    }
}
