package vn.tthc.dossier.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingHours;

class DeadlinesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate LIBERATION = LocalDate.of(2026, 4, 30);
    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZONE,
            List.of(
                    new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                    new WorkingHours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
            Set.of(LIBERATION, MAY_DAY),
            Set.of(LocalDate.of(2026, 3, 7)),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2028, 12, 31));
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR);
    private static final Explainer EXPLAINER =
            new Explainer(DEADLINES, new DayNames(Map.of(LIBERATION, "Ngày Chiến thắng", MAY_DAY, "Quốc tế Lao động")));

    @Test
    void fiveWorkingDaysEndAtTheSameMinuteAWeekLater() {
        assertEquals(at("2026-03-23T10:15"), DEADLINES.due(days(5), at("2026-03-16T10:15")));
    }

    @Test
    void whatComesInAfterClosingCountsFromTheNextOpening() {
        assertEquals(at("2026-03-16T07:00"), DEADLINES.countsFrom(at("2026-03-13T17:30")));
        assertEquals(at("2026-03-16T17:00"), DEADLINES.due(days(1), at("2026-03-13T17:30")));
        assertEquals(at("2026-03-16T13:30"), DEADLINES.countsFrom(at("2026-03-16T12:00")));
    }

    @Test
    void holidaysAreSkippedAndMakeUpSaturdaysCount() {
        assertEquals(at("2026-05-05T08:00"), DEADLINES.due(days(2), at("2026-04-29T08:00")));
        assertEquals(at("2026-03-07T08:00"), DEADLINES.due(days(1), at("2026-03-06T08:00")));
    }

    @Test
    void calendarDaysRunOnButTheAppointmentMovesOffADayOff() {
        TimeLimit three = TimeLimit.of(3, LimitUnit.DAY);
        assertEquals(at("2026-03-19T09:00"), DEADLINES.due(three, at("2026-03-16T09:00")));
        assertEquals(at("2026-03-23T09:00"), DEADLINES.due(three, at("2026-03-18T09:00")), "the 21st is a Saturday");
        assertEquals(at("2026-04-16T09:00"), DEADLINES.due(TimeLimit.of(1, LimitUnit.MONTH), at("2026-03-16T09:00")));
    }

    @Test
    void hoursAreWorkingHours() {
        assertEquals(at("2026-03-17T08:00"), DEADLINES.due(TimeLimit.of(4, LimitUnit.HOUR), at("2026-03-16T14:00")));
        assertEquals(
                at("2026-03-16T14:00"),
                DEADLINES.due(new TimeLimit(new BigDecimal("0.5"), LimitUnit.WORKING_DAY), at("2026-03-16T08:00")));
    }

    @Test
    void withoutALimitThereIsNoAppointment() {
        assertNull(DEADLINES.due(TimeLimit.NONE, at("2026-03-16T09:00")));
        Explanation none = EXPLAINER.explain(
                TimeLimit.NONE, at("2026-03-16T09:00"), null, List.of(), List.of(), at("2026-03-16T09:00"));
        assertEquals("Không hẹn ngày trả kết quả.", none.sentence());
    }

    @Test
    void anOnlineRegistrationIsAnsweredWithinEightWorkingHours() {
        assertEquals(at("2026-03-17T15:00"), DEADLINES.acceptBy(at("2026-03-16T15:00")));
    }

    @Test
    void theSentenceSaysWhatIsNotCounted() {
        Instant received = at("2026-04-28T10:15");
        Explanation e =
                EXPLAINER.explain(days(5), received, DEADLINES.due(days(5), received), List.of(), List.of(), received);
        assertEquals(
                "5 ngày làm việc, tính từ 10:15 ngày 28/04/2026; không tính Ngày Chiến thắng 30/04, Quốc tế Lao động 01/05, "
                        + "T7, CN 02–03/05; hạn trả 10:15 ngày 07/05/2026.",
                e.sentence());
    }

    @Test
    void anExtensionIsAnnouncedADayBeforeAndGoesForward() {
        Instant due = at("2026-03-20T10:00");
        assertTrue(Deadlines.mayExtend(at("2026-03-19T16:00"), due, at("2026-03-24T10:00")));
        assertFalse(Deadlines.mayExtend(at("2026-03-20T07:00"), due, at("2026-03-24T10:00")));
        assertFalse(Deadlines.mayExtend(at("2026-03-18T07:00"), due, at("2026-03-19T10:00")));
        assertEquals(at("2026-03-23T07:00"), DEADLINES.appointment(at("2026-03-21T10:00")));
        assertEquals(at("2026-03-20T17:00"), DEADLINES.appointment(at("2026-03-20T17:00")));
    }

    @Property(tries = 300)
    void theAppointmentIsAlwaysInWorkingTime(@ForAll("limits") TimeLimit limit, @ForAll("instants") Instant received) {
        Instant due = DEADLINES.due(limit, received);
        Duration minute = Duration.ofMinutes(1);
        assertTrue(
                CALENDAR.minutesBetween(due.minus(minute), due) == 1
                        || CALENDAR.minutesBetween(due, due.plus(minute)) == 1,
                due + " is outside");
        assertFalse(due.isBefore(received));
    }

    @Property(tries = 300)
    void aPauseOfSoManyWorkingMinutesMovesTheAppointmentByExactlyThose(
            @ForAll("instants") Instant received,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 20_000) int before,
            @ForAll @IntRange(max = 20_000) int length) {
        Instant due = DEADLINES.due(days(days), received);
        Instant from = received.plus(Duration.ofMinutes(before));
        Instant to = from.plus(Duration.ofMinutes(length));
        long paused = CALENDAR.minutesBetween(from, to);
        assertEquals(paused, CALENDAR.minutesBetween(due, DEADLINES.resumed(due, from, to)));
    }

    @Property(tries = 300)
    void theExplainedDaysAddUpToTheLimit(
            @ForAll("limits") TimeLimit limit,
            @ForAll("instants") Instant received,
            @ForAll @IntRange(max = 3_000) int before,
            @ForAll @IntRange(max = 10_000) int length) {
        Instant promised = DEADLINES.due(limit, received);
        Instant from = received.plus(Duration.ofMinutes(before));
        Pause pause = new Pause(from, from.plus(Duration.ofMinutes(length)), "bổ sung giấy tờ");
        Instant due = DEADLINES.resumed(promised, pause.from(), pause.to());
        Explanation e = EXPLAINER.explain(limit, received, due, List.of(pause), List.of(), due);
        long counted = e.days().stream()
                .filter(Explanation.ExplainedDay::counted)
                .mapToLong(Explanation.ExplainedDay::minutes)
                .sum();
        assertEquals(expected(limit, received), counted, e.toString());
        for (int i = 1; i < e.days().size(); i++) {
            assertTrue(e.days().get(i).date().isAfter(e.days().get(i - 1).date()), e.toString());
        }
        e.days().forEach(day -> assertEquals(day.counted(), day.reason() == null));
    }

    @Property(tries = 200)
    void stepsComeDueInOrderAndTheLastWithTheDossier(
            @ForAll("instants") Instant received, @ForAll @IntRange(min = 1, max = 20) int days) {
        Instant from = DEADLINES.countsFrom(received);
        Instant due = DEADLINES.due(days(days), received);
        Instant last = from;
        for (double share : new double[] {0.1, 0.7, 0.9, 1}) {
            Instant step = DEADLINES.stepDue(from, due, share, 0);
            assertFalse(step.isBefore(last));
            last = step;
        }
        assertEquals(0, CALENDAR.minutesBetween(last, due));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.integers().between(1, 40).flatMap(value -> Arbitraries.of(
                        LimitUnit.WORKING_DAY, LimitUnit.HOUR, LimitUnit.DAY)
                .map(unit -> TimeLimit.of(value, unit)));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 500L * 24 * 60).map(minute -> at("2026-01-01T00:00")
                .plus(Duration.ofMinutes(minute)));
    }

    private static long expected(TimeLimit limit, Instant received) {
        long value = limit.value().longValue();
        return switch (limit.unit()) {
            case WORKING_DAY -> value * 480;
            case HOUR -> value * 60;
            default -> value * 1440;
        };
    }

    private static TimeLimit days(long days) {
        return TimeLimit.of(days, LimitUnit.WORKING_DAY);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
