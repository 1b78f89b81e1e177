package vn.tthc.catalog.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A procedure whose difficult case has a longer limit and a workflow of its own. */
class CaseWorkflowTest {
    private static final String CODE = "1.000001";
    private static final String USUAL = "Thông thường";
    private static final String HARD = "Phải xác minh";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ServedProcedure PROCEDURE = new ServedProcedure(
            CODE,
            "Thủ tục",
            "PROVINCE",
            "F1",
            "Lĩnh vực",
            "STP-20250701",
            List.of(limit("COUNTER", null, 5), limit("COUNTER", HARD, 20), limit("ONLINE", null, 4)),
            List.of(USUAL, HARD));

    @Test
    void aKeyMayNameACaseOfTheProcedure() {
        WorkflowKey key = WorkflowKey.of("procedure/1.000001/Cấp lại / cấp đổi");
        assertEquals("1.000001", key.procedureCode());
        assertEquals("Cấp lại / cấp đổi", key.caseName());
        assertEquals(null, WorkflowKey.of("procedure/1.000001").caseName());
    }

    @Test
    void theWorkflowOfACaseIsHeldAgainstTheLimitsOfThatCase() {
        var known = new KnownWorkflows(Map.of());
        var served = known.servedBy(WorkflowKey.ofCase(CODE, HARD), List.of(PROCEDURE));
        assertEquals(1, served.size());
        assertEquals(Optional.of(32.0), served.getFirst().limitHours());
        assertEquals(List.of(20, 4), days(served.getFirst()));
        assertEquals(List.of(), known.servedBy(WorkflowKey.ofCase(CODE, "Không có"), List.of(PROCEDURE)));
    }

    @Test
    void theWorkflowOfTheOthersIsNotHeldAgainstACaseThatHasItsOwn() {
        ServedProcedure shortCase = new ServedProcedure(
                CODE,
                "Thủ tục",
                "PROVINCE",
                "F1",
                "Lĩnh vực",
                "STP-20250701",
                List.of(limit("COUNTER", null, 5), limit("COUNTER", HARD, 1)),
                List.of(USUAL, HARD));
        Workflow general = workflow("procedure/" + CODE, 16);
        Workflow own = workflow(WorkflowKey.ofCase(CODE, HARD), 8);
        var one = new KnownWorkflows(Map.of(general.key(), general));
        assertEquals(1, problems(one, shortCase));
        var both = new KnownWorkflows(Map.of(general.key(), general, own.key(), own));
        assertEquals(0, problems(both, shortCase));
        var tooLong = workflow(own.key(), 9);
        assertEquals(
                1, problems(new KnownWorkflows(Map.of(general.key(), general, tooLong.key(), tooLong)), shortCase));
    }

    private static int problems(KnownWorkflows known, ServedProcedure procedure) {
        return new WorkList(known, List.of(procedure), Map.of(), TODAY)
                .problems()
                .size();
    }

    private static List<Integer> days(ServedProcedure procedure) {
        return procedure.limits().stream()
                .map(limit -> limit.value() == null ? 0 : limit.value().intValue())
                .toList();
    }

    private static ServedProcedure.Limit limit(String channel, @Nullable String caseName, int days) {
        return new ServedProcedure.Limit(channel, caseName, BigDecimal.valueOf(days), "WORKING_DAY", null);
    }

    /** @param hours of the whole */
    private static Workflow workflow(String key, double hours) {
        List<WorkflowStep> steps = List.of(
                step(1, "intake-officer", 1, List.of()),
                step(2, "case-officer", hours - 3, List.of(1)),
                step(3, "approver", 1, List.of(2)),
                step(4, "intake-officer", 1, List.of(3)));
        return new Workflow(key, 1, "Quy trình", "PROVINCE", null, CODE, steps, null, null);
    }

    private static WorkflowStep step(int no, String role, double hours, List<Integer> after) {
        return new WorkflowStep(
                no,
                "Bước " + no,
                role,
                role.equals(WorkflowStep.INTAKE) ? WorkflowStep.Place.RECEIVING : WorkflowStep.Place.HANDLING,
                0,
                null,
                hours,
                null,
                null,
                after);
    }
}
