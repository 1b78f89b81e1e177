package vn.tthc.dossier.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.worktime.CalendarBroken;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingHours;

class ReplayTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Instant START = at("2026-03-02T08:00");

    @Property
    void onTheSameCalendarADossierStaysDueWhenItIs(
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 4_000) Integer> minutes) {
        var deadlines = new Deadlines(calendar(Set.of()));
        var limit = TimeLimit.of(days, LimitUnit.WORKING_DAY);
        Instant due = deadlines.due(limit, START);
        var pauses = new ArrayList<Pause>();
        Instant moment = START;
        for (int i = 0; i + 1 < minutes.size(); i += 2) {
            Instant from = moment.plus(Duration.ofMinutes(minutes.get(i)));
            moment = from.plus(Duration.ofMinutes(minutes.get(i + 1)));
            pauses.add(new Pause(from, moment, "Chờ bổ sung"));
            due = deadlines.resumed(due, from, moment);
        }
        assertEquals(due, new Replay(deadlines).due(limit, START, pauses, List.of()));
    }

    @Property
    void anotherDayOffNeverMakesAnythingDueEarlier(
            @ForAll @IntRange(min = 1, max = 30) int days, @ForAll @IntRange(min = 0, max = 60) int holiday) {
        var limit = TimeLimit.of(days, LimitUnit.WORKING_DAY);
        var before = new Replay(new Deadlines(calendar(Set.of()))).due(limit, START, List.of(), List.of());
        var off = LocalDate.of(2026, 3, 2).plusDays(holiday);
        var after = new Replay(new Deadlines(calendar(Set.of(off)))).due(limit, START, List.of(), List.of());
        assertFalse(after.isBefore(before));
    }

    @Test
    void aHolidayWithinTheLimitMovesTheDeadlineByADay() {
        var limit = TimeLimit.of(5, LimitUnit.WORKING_DAY);
        var late = new Replay(new Deadlines(calendar(Set.of(LocalDate.of(2026, 3, 5)))));
        assertEquals(at("2026-03-10T08:00"), late.due(limit, START, List.of(), List.of()));
    }

    @Test
    void aHolidayDuringAPauseShortensThePauseInWorkingTime() {
        var limit = TimeLimit.of(5, LimitUnit.WORKING_DAY);
        var pause = new Pause(at("2026-03-03T08:00"), at("2026-03-06T08:00"), "Chờ bổ sung");
        var usual = new Replay(new Deadlines(calendar(Set.of())));
        var late = new Replay(new Deadlines(calendar(Set.of(LocalDate.of(2026, 3, 4)))));
        assertEquals(at("2026-03-12T08:00"), usual.due(limit, START, List.of(pause), List.of()));
        assertEquals(at("2026-03-12T08:00"), late.due(limit, START, List.of(pause), List.of()));
    }

    @Test
    void anExtensionStandsAndMovesOffADayThatBecameAHoliday() {
        var limit = TimeLimit.of(5, LimitUnit.WORKING_DAY);
        var extension =
                new Extension(at("2026-03-06T08:00"), at("2026-03-09T08:00"), at("2026-03-18T10:00"), "Xin lỗi");
        var usual = new Replay(new Deadlines(calendar(Set.of(LocalDate.of(2026, 3, 5)))));
        var late = new Replay(new Deadlines(calendar(Set.of(LocalDate.of(2026, 3, 18)))));
        assertEquals(at("2026-03-18T10:00"), usual.due(limit, START, List.of(), List.of(extension)));
        assertEquals(at("2026-03-19T07:00"), late.due(limit, START, List.of(), List.of(extension)));
    }

    @Test
    void pastTheHorizonAndWithoutWorkingHoursTheCalendarIsCalledBroken() {
        var limit = TimeLimit.of(600, LimitUnit.WORKING_DAY);
        var refusal = assertThrows(CalendarBroken.class, () -> new Replay(new Deadlines(calendar(Set.of())))
                .due(limit, START, List.of(), List.of()));
        assertEquals("calendar-broken", refusal.slug());
        assertThrows(
                CalendarBroken.class,
                () -> new WorkingCalendar(ZONE, List.of(), Set.of(), Set.of(), LocalDate.EPOCH, LAST));
    }

    private static WorkingCalendar calendar(Set<LocalDate> more) {
        var off = new HashSet<>(more);
        return new WorkingCalendar(
                ZONE,
                List.of(
                        new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                        new WorkingHours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                off,
                Set.of(),
                LocalDate.of(2026, 1, 1),
                LAST);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
