package vn.tthc.catalog.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.upstream.Timeliness.Cause;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingHours;

class PublicationClocksTest {
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Asia/Ho_Chi_Minh"),
            List.of(new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30))),
            Set.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2)),
            Set.of(),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 12, 31));
    private static final PublicationClocks CLOCKS = new PublicationClocks(CALENDAR, 5);

    @Test
    void aRealDecisionWasSignedNineWorkingDaysAfterTheMinistrys() {
        Timeliness timeliness = CLOCKS.of(
                facts("2025-11-05", "2025-11-07", null, "2025-11-18", "2025-11-18"), LocalDate.of(2025, 12, 1));
        assertEquals(9, timeliness.daysFromIssue());
        assertEquals(7, timeliness.daysFromReceipt());
        assertEquals(LocalDate.of(2025, 11, 14), timeliness.due());
        assertEquals(2, timeliness.daysLate());
        assertEquals(Cause.OWN, timeliness.cause());
        assertFalse(timeliness.publicLate());
    }

    @Test
    void theLawCountsDaysAndTheIndexWorkingDays() {
        Timeliness timeliness =
                CLOCKS.of(facts(null, null, "2025-09-05", "2025-08-28", null), LocalDate.of(2025, 8, 28));
        assertEquals(LocalDate.of(2025, 8, 31), timeliness.dueByLaw());
        assertEquals(LocalDate.of(2025, 8, 27), timeliness.dueByIndex(), "1 and 2 September are not worked");
        assertFalse(timeliness.lateByLaw());
        assertTrue(timeliness.lateByIndex());
        assertEquals(1, timeliness.daysLate());
    }

    @Test
    void whatTheMinistrySentTooLateIsItsLateness() {
        // in force on 1 October, sent on 29 September: the province has until 6 October
        Timeliness timeliness = CLOCKS.of(
                facts("2025-09-26", "2025-09-29", "2025-10-01", "2025-10-06", null), LocalDate.of(2025, 10, 6));
        assertTrue(timeliness.lateByLaw());
        assertEquals(LocalDate.of(2025, 10, 6), timeliness.due());
        assertEquals(0, timeliness.daysLate());
        assertEquals(Cause.UPSTREAM, timeliness.cause());
    }

    @Test
    void whatTheProvinceTookTooLongForIsItsOwnHoweverLateTheMinistryWas() {
        Timeliness timeliness = CLOCKS.of(
                facts("2025-09-26", "2025-09-29", "2025-10-01", "2025-10-08", null), LocalDate.of(2025, 10, 8));
        assertEquals(2, timeliness.daysLate());
        assertEquals(Cause.OWN, timeliness.cause());
    }

    @Test
    void whileItIsNotSignedTheDaysLeftAreCounted() {
        PublicationFacts facts = facts("2025-11-05", "2025-11-07", null, null, null);
        assertEquals(4, CLOCKS.of(facts, LocalDate.of(2025, 11, 10)).daysLeft());
        assertEquals(0, CLOCKS.of(facts, LocalDate.of(2025, 11, 14)).daysLeft());
        assertEquals(-1, CLOCKS.of(facts, LocalDate.of(2025, 11, 17)).daysLeft());
        assertNull(CLOCKS.of(facts, LocalDate.of(2025, 11, 10)).cause());
    }

    @Test
    void withoutAnyDayNothingIsLate() {
        Timeliness timeliness = CLOCKS.of(facts(null, null, null, null, null), LocalDate.of(2025, 11, 10));
        assertNull(timeliness.due());
        assertNull(timeliness.cause());
        assertEquals(0, timeliness.daysLate());
    }

    @Test
    void makingItPublicHasADayOfItsOwn() {
        Timeliness timeliness =
                CLOCKS.of(facts(null, null, null, "2025-11-03", "2025-11-11"), LocalDate.of(2025, 11, 20));
        assertEquals(LocalDate.of(2025, 11, 10), timeliness.publicDue());
        assertTrue(timeliness.publicLate());
    }

    @Property
    void theProvinceIsNeverLateBeforeItsTimeFromReceiptIsOver(
            @ForAll @IntRange(max = 200) int received,
            @ForAll @IntRange(max = 60) int effective,
            @ForAll @IntRange(max = 60) int signed) {
        LocalDate day = LocalDate.of(2025, 3, 1).plusDays(received);
        LocalDate signedOn = day.plusDays(signed);
        Timeliness timeliness = CLOCKS.of(
                new PublicationFacts(day.minusDays(3), day, day.plusDays(effective - 20L), signedOn, null), signedOn);
        boolean own = timeliness.cause() == Cause.OWN;
        assertEquals(own, timeliness.daysLate() > 0);
        assertTrue(!own || signedOn.isAfter(timeliness.dueFromReceipt()));
        assertEquals(
                timeliness.cause() != null,
                timeliness.lateByLaw() || timeliness.lateByIndex() || timeliness.daysLate() > 0);
    }

    private static PublicationFacts facts(
            @Nullable String issued,
            @Nullable String received,
            @Nullable String effective,
            @Nullable String signed,
            @Nullable String made) {
        return new PublicationFacts(day(issued), day(received), day(effective), day(signed), day(made));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
