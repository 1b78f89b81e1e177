package vn.tthc.catalog.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.assessment.AssessmentState.Step;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

class AssessmentRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Property
    void theCountsAgreeWithWhatWasSent(@ForAll("histories") List<List<Step>> histories) {
        List<Assessment> all = histories.stream().map(AssessmentRulesTest::run).toList();
        AssessmentCounts counts = AssessmentCounts.of(all);
        assertEquals(counts.procedures(), counts.introduced() + counts.amended() + counts.abolished());
        assertEquals(counts.documents() * 2, counts.procedures());
        assertTrue(counts.appraised() <= counts.documents());
        assertEquals(counts.documents() * 500L, counts.saving());
        assertEquals(
                all.stream()
                        .filter(a -> a.state() == AssessmentState.SENT
                                || a.state() == AssessmentState.APPRAISED
                                || a.state() == AssessmentState.ISSUED)
                        .count(),
                counts.documents());
    }

    @Property
    void aStateHasTheDaysThatLedToIt(@ForAll("history") List<Step> history) {
        Assessment a = run(history);
        if (a.state() == AssessmentState.ISSUED) {
            assertNotNull(a.issuedOn());
            assertNotNull(a.documentNumber());
            assertNotNull(a.appraisedOn());
            assertNotNull(a.sentOn());
        }
    }

    @Test
    void aDocumentWithoutProceduresIsNotSent() {
        Assessment empty = start(List.of());
        assertThrows(
                AssessmentRefusal.NotOpen.class,
                () -> AssessmentSteps.after(empty, new AssessmentStep(1, Step.SEND, TODAY, null, null), TODAY));
    }

    private static Assessment run(List<Step> steps) {
        Assessment a = start(List.of(
                new AssessedProcedure(Change.INTRODUCE, null, "Mới", true, true, true, null, 900L, null),
                new AssessedProcedure(Change.AMEND, "1.1", "Sửa", true, true, true, 1500L, 1000L, null)));
        for (Step step : steps) {
            if (a.state().after(step).isPresent()) {
                a = AssessmentSteps.after(a, new AssessmentStep(1, step, TODAY, "Ý kiến", "5/NQ-HĐND"), TODAY);
            }
        }
        return a;
    }

    private static Assessment start(List<AssessedProcedure> procedures) {
        return new Assessment(
                UUID.randomUUID(),
                "Dự thảo Nghị quyết",
                "STP-20250701",
                AssessmentState.ASSESSING,
                null,
                null,
                null,
                null,
                null,
                procedures,
                "tuphap.kstt",
                1);
    }

    @Provide
    Arbitrary<List<Step>> history() {
        return Arbitraries.of(Step.class).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Step>>> histories() {
        return history().list().ofMaxSize(10);
    }
}
