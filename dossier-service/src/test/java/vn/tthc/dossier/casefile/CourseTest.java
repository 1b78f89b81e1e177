package vn.tthc.dossier.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.applicant.ApplicantKind;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.deadline.LimitUnit;
import vn.tthc.dossier.deadline.TimeLimit;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.procedure.WorkflowState.Step;
import vn.tthc.dossier.route.Flows;
import vn.tthc.dossier.route.Next;
import vn.tthc.dossier.route.Visit;
import vn.tthc.platform.worktime.CalendarState;

class CourseTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Officer OFFICER = new Officer("lan", "Lan", "STP-20250701");
    private static final Deadlines DEADLINES = new Deadlines(new CalendarState(
                    "an-giang",
                    1,
                    "Asia/Ho_Chi_Minh",
                    List.of(
                            new CalendarState.Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                            new CalendarState.Hours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                    List.of(),
                    List.of(),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 12, 31))
            .calendar());

    @Provide
    Arbitrary<List<Step>> flows() {
        return Flows.any();
    }

    /** Whatever the workflow and whatever the officers do, the state fits the open steps, and the dossier ends. */
    @Property(tries = 500)
    void aDossierRunsExactlyOnItsWorkflow(@ForAll("flows") List<Step> steps, @ForAll Random random) {
        Dossier dossier = dossier(steps);
        Course course = new Course(dossier, DEADLINES);
        course.begin(new DossierState.Received(), OFFICER, MONDAY, null);
        Instant at = MONDAY;
        int sentBack = 0;
        int moves = 0;
        while (!(dossier.state() instanceof DossierState.ResultReturned)) {
            assertTrue(moves++ < 200, "it ends");
            at = at.plus(Duration.ofMinutes(random.nextInt(90)));
            fits(dossier);
            DossierAction action = next(dossier, random, sentBack);
            sentBack += action == DossierAction.SEND_BACK ? 1 : 0;
            List<Visit> open = dossier.journey().open();
            boolean named = action == DossierAction.FORWARD || action == DossierAction.TAKE;
            Integer stepNo = named ? open.get(random.nextInt(open.size())).stepNo() : null;
            course.take(step(action, at, stepNo));
        }
        for (Step step : steps) {
            long done = dossier.journey().visits().stream()
                    .filter(visit -> visit.stepNo() == step.no() && visit.status() == Visit.Status.DONE)
                    .count();
            assertEquals(1, done, "step " + step.no());
        }
        assertEquals(dossier.receivedAt == null, dossier.dueAt == null);
    }

    @Test
    void everyStepOfABranchHasItsOwnDueTimeByTheHoursOfTheWorkflow() {
        Dossier dossier = dossier(forked());
        Course course = new Course(dossier, DEADLINES);
        course.begin(new DossierState.Received(), OFFICER, MONDAY, null);
        course.take(step(DossierAction.TAKE, MONDAY, null));
        course.take(step(DossierAction.FORWARD, MONDAY, null));
        assertEquals("PROCESSING", dossier.state);
        assertEquals(List.of(3, 4), numbers(dossier));
        // 1 + 8 + 8 hours from Monday 07:00 is Wednesday 08:00; 1 + 8 + 16 is Thursday 08:00
        assertEquals(
                Instant.parse("2026-03-04T01:00:00Z"),
                dossier.journey().open().get(0).dueAt());
        assertEquals(
                Instant.parse("2026-03-05T01:00:00Z"),
                dossier.journey().open().get(1).dueAt());
        assertEquals(List.of("STC-20250701"), List.of(dossier.involvedUnitIds));
        course.take(step(DossierAction.FORWARD, MONDAY, 3));
        assertEquals("PROCESSING", dossier.state, "the other branch is open");
        course.take(step(DossierAction.FORWARD, MONDAY, 4));
        assertEquals("WAITING_APPROVAL", dossier.state);
    }

    @Test
    void aStepThatIsNotOpenCannotBeMoved() {
        Dossier dossier = dossier(forked());
        Course course = new Course(dossier, DEADLINES);
        course.begin(new DossierState.Received(), OFFICER, MONDAY, null);
        course.take(step(DossierAction.TAKE, MONDAY, null));
        assertThrows(DossierRefusal.StepNotOpen.class, () -> course.take(step(DossierAction.FORWARD, MONDAY, 4)));
        assertFalse(numbers(dossier).contains(4));
    }

    private static void fits(Dossier dossier) {
        Next next = dossier.journey().next();
        String expected =
                switch (next) {
                    case WORK -> "PROCESSING";
                    case APPROVAL -> "WAITING_APPROVAL";
                    case AGENCY -> "WAITING_AGENCY";
                    case RETURN -> "SETTLED";
                };
        assertTrue(dossier.state.equals(expected) || dossier.state.equals("RECEIVED") && next == Next.WORK);
        assertEquals(dossier.state.equals("WAITING_AGENCY"), dossier.pausedAt != null);
        assertEquals(dossier.stepNo, dossier.journey().open().getFirst().stepNo());
    }

    private static DossierAction next(Dossier dossier, Random random, int sentBack) {
        return switch (dossier.journey().next()) {
            case WORK ->
                dossier.state.equals("RECEIVED") || random.nextInt(4) == 0 ? DossierAction.TAKE : DossierAction.FORWARD;
            case APPROVAL -> sentBack < 3 && random.nextInt(3) == 0 ? DossierAction.SEND_BACK : DossierAction.APPROVE;
            case AGENCY -> DossierAction.AGENCY_ANSWERED;
            case RETURN -> DossierAction.RETURN_RESULT;
        };
    }

    private static StepTaken step(DossierAction action, Instant at, @Nullable Integer stepNo) {
        String reason = action == DossierAction.SEND_BACK ? "Ghi rõ nơi sinh" : null;
        return new StepTaken(action, reason, null, List.of(), null, null, stepNo, OFFICER, at);
    }

    private static List<Integer> numbers(Dossier dossier) {
        return dossier.journey().open().stream().map(Visit::stepNo).toList();
    }

    private static List<Step> forked() {
        return List.of(
                step(1, WorkflowState.INTAKE, 1, null, List.of()),
                step(2, WorkflowState.CASE, 8, null, List.of(1)),
                step(3, WorkflowState.CASE, 8, "STC-20250701", List.of(2)),
                step(4, WorkflowState.CASE, 16, null, List.of(2)),
                step(5, WorkflowState.APPROVER, 8, null, List.of(3, 4)),
                step(6, WorkflowState.INTAKE, 1, null, List.of(5)));
    }

    private static Step step(int no, String role, double hours, @Nullable String unit, List<Integer> after) {
        WorkflowState.Place at =
                role.equals(WorkflowState.INTAKE) ? WorkflowState.Place.RECEIVING : WorkflowState.Place.HANDLING;
        return new Step(no, "Bước " + no, role, at, 0, null, hours, unit, null, after);
    }

    private static Dossier dossier(List<Step> steps) {
        Dossier dossier = new Dossier();
        dossier.id = UUID.randomUUID();
        dossier.handlingUnitId = "STP-20250701";
        dossier.receivingUnitId = "31078-20250701";
        dossier.content(new Content(
                new Applicant(ApplicantKind.CITIZEN, "Đào", "089190100001", null, null, null, null, false),
                List.of(),
                new WorkflowState("procedure/1", 1, "Quy trình", steps, List.of()),
                new TimeLimit(BigDecimal.valueOf(30), LimitUnit.WORKING_DAY),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null));
        return dossier;
    }
}
