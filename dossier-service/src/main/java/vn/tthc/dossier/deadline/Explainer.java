package vn.tthc.dossier.deadline;

import static vn.tthc.dossier.deadline.Deadlines.ZONE;
import static vn.tthc.dossier.deadline.Deadlines.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Explanation.ExplainedDay;
import vn.tthc.dossier.deadline.Explanation.ExplainedExtension;
import vn.tthc.dossier.deadline.Explanation.ExplainedPause;

/** Puts a due date into days and words. */
public final class Explainer {
    private static final int MINUTES_OF_A_CALENDAR_DAY = 24 * 60;

    private final Deadlines deadlines;
    private final DayNames names;

    public Explainer(Deadlines deadlines, DayNames names) {
        this.deadlines = deadlines;
        this.names = names;
    }

    /**
     * @param due the appointment as it stands; null when there is none
     * @param now for a pause that has not ended
     */
    public Explanation explain(
            TimeLimit limit,
            Instant received,
            @Nullable Instant due,
            List<Pause> pauses,
            List<Extension> extensions,
            Instant now) {
        Instant from = deadlines.countsFrom(received);
        List<ExplainedPause> explainedPauses = pauses.stream()
                .map(pause -> new ExplainedPause(pause.from(), pause.to(), pause.reason(), suspended(pause, now)))
                .toList();
        List<ExplainedDay> days =
                due == null ? List.of() : days(limit, from, received, due, closed(pauses), extensions);
        return new Explanation(
                Sentence.of(limit, from, due, days, explainedPauses, extensions, names),
                received,
                from,
                due,
                limit.vietnamese(),
                days,
                explainedPauses,
                extensions.stream()
                        .map(e -> new ExplainedExtension(e.at(), e.oldDueAt(), e.newDueAt(), e.reason()))
                        .toList());
    }

    /** The acceptance clock of an online registration, 8 working hours. */
    public Explanation acceptance(Instant registered) {
        TimeLimit eightHours = TimeLimit.of(8, LimitUnit.HOUR);
        Explanation limit =
                explain(eightHours, registered, deadlines.acceptBy(registered), List.of(), List.of(), registered);
        return new Explanation(
                "Tiếp nhận hoặc từ chối trong " + limit.sentence(),
                null,
                limit.countsFrom(),
                limit.dueAt(),
                limit.limit(),
                limit.days(),
                List.of(),
                List.of());
    }

    private List<ExplainedDay> days(
            TimeLimit limit,
            Instant from,
            Instant received,
            Instant due,
            List<Pause> pauses,
            List<Extension> extensions) {
        Instant promised = deadlines.due(limit, received);
        if (promised == null) {
            return List.of();
        }
        long extended = extensions.stream()
                .mapToLong(e -> deadlines.minutes(e.oldDueAt(), e.newDueAt()))
                .sum();
        return limit.unit() == LimitUnit.DAY || limit.unit() == LimitUnit.MONTH
                ? calendarDays(limit, from, promised, due, pauses, extended)
                : workingDays(from, due, pauses, deadlines.minutes(from, promised) + extended);
    }

    private List<ExplainedDay> calendarDays(
            TimeLimit limit, Instant from, Instant promised, Instant due, List<Pause> pauses, long extended) {
        List<ExplainedDay> days = new ArrayList<>();
        LocalDate target = Deadlines.target(limit, from);
        for (LocalDate d = day(from).plusDays(1); !d.isAfter(target); d = d.plusDays(1)) {
            days.add(new ExplainedDay(d, true, MINUTES_OF_A_CALENDAR_DAY, null));
        }
        for (LocalDate d = target.plusDays(1); !d.isAfter(day(promised)); d = d.plusDays(1)) {
            String why = deadlines.isWorkingDay(d) ? "ngày làm việc kế tiếp" : names.reason(d);
            days.add(new ExplainedDay(d, false, 0, "Chuyển hạn trả: " + why));
        }
        for (ExplainedDay day : workingDays(promised, due, pauses, extended)) {
            if (day.date().isAfter(day(promised))) {
                days.add(day);
            }
        }
        return days;
    }

    /** Working days in [{@code start}, due), of which {@code total} minutes count; the rest makes up for pauses. */
    private List<ExplainedDay> workingDays(Instant start, Instant due, List<Pause> pauses, long total) {
        List<ExplainedDay> days = new ArrayList<>();
        long left = total;
        for (LocalDate d = day(start); !d.isAfter(day(due)); d = d.plusDays(1)) {
            Instant opens = latest(d.atStartOfDay(ZONE).toInstant(), start);
            Instant closes = earliest(d.plusDays(1).atStartOfDay(ZONE).toInstant(), due);
            if (!deadlines.isWorkingDay(d)) {
                days.add(new ExplainedDay(d, false, 0, names.reason(d)));
                continue;
            }
            long worked = deadlines.minutes(opens, closes);
            if (worked <= 0) {
                continue;
            }
            List<Pause> touching = pauses.stream()
                    .filter(pause -> overlap(pause, opens, closes) > 0)
                    .toList();
            long paused = touching.stream()
                    .mapToLong(pause -> overlap(pause, opens, closes))
                    .sum();
            long counted = Math.clamp(worked - paused, 0, left);
            left -= counted;
            String reason = touching.isEmpty()
                    ? "Bù thời gian tạm dừng"
                    : "Tạm dừng: " + touching.getFirst().reason();
            days.add(new ExplainedDay(d, counted > 0, (int) counted, counted > 0 ? null : reason));
        }
        return days;
    }

    private long overlap(Pause pause, Instant from, Instant to) {
        Instant start = latest(pause.from(), from);
        Instant end = pause.to() == null ? to : earliest(pause.to(), to);
        return start.isBefore(end) ? deadlines.minutes(start, end) : 0;
    }

    private long suspended(Pause pause, Instant now) {
        Instant end = pause.to() == null ? latest(now, pause.from()) : pause.to();
        return deadlines.minutes(pause.from(), end);
    }

    private static List<Pause> closed(List<Pause> pauses) {
        return pauses.stream().filter(pause -> !pause.open()).toList();
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
