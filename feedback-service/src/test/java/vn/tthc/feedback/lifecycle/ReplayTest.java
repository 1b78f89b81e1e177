package vn.tthc.feedback.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.feedback.lifecycle.Samples.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.worktime.WorkingCalendar;
import vn.tthc.platform.worktime.WorkingHours;

class ReplayTest {
    /** Every open course says the same as its history told again: what does not change does not move. */
    @Property
    void onTheSameCalendarNothingMoves(@ForAll Long seed) {
        var random = new Random(seed);
        Instant now = at("2026-02-02T08:00").plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        Course course = Course.received(Samples.OWN, now, Samples.CALENDAR);
        var taken = new ArrayList<Replay.Taken>();
        for (int steps = random.nextInt(10); steps > 0; steps--) {
            var open = AllowedAction.open(course.state());
            if (open.isEmpty()) {
                break;
            }
            now = now.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 8)));
            FeedbackAction action = open.get(random.nextInt(open.size()));
            course = course.after(Samples.step(action), now, Samples.CALENDAR);
            taken.add(new Replay.Taken(action, now));
            assertThat(Replay.due(course.receivedAt(), taken, Samples.CALENDAR)).isEqualTo(course.dueAt());
        }
    }

    @Test
    void aHolidayDecreedLateMovesTheAnswerByADay() {
        Instant received = at("2026-03-02T08:00");
        Instant due = Replay.due(received, List.of(), Samples.CALENDAR);
        assertThat(due).isEqualTo(at("2026-03-23T08:00"));
        assertThat(Replay.due(received, List.of(), with(LocalDate.of(2026, 3, 10))))
                .isEqualTo(at("2026-03-24T08:00"));
    }

    @Test
    void aHolidayWhileTheSenderIsAskedChangesNothing() {
        Instant received = at("2026-03-02T08:00");
        var taken = List.of(
                new Replay.Taken(FeedbackAction.REQUEST_SUPPLEMENT, at("2026-03-04T08:00")),
                new Replay.Taken(FeedbackAction.SUPPLEMENT, at("2026-03-12T08:00")));
        assertThat(Replay.due(received, taken, with(LocalDate.of(2026, 3, 6))))
                .isEqualTo(Replay.due(received, taken, Samples.CALENDAR));
    }

    private static WorkingCalendar with(LocalDate holiday) {
        return new WorkingCalendar(
                Samples.ZONE,
                List.of(
                        new WorkingHours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                        new WorkingHours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                Set.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1), holiday),
                Set.of(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }
}
