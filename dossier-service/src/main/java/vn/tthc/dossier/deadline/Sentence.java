package vn.tthc.dossier.deadline;

import static vn.tthc.dossier.deadline.Deadlines.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Explanation.ExplainedDay;
import vn.tthc.dossier.deadline.Explanation.ExplainedPause;

/** One Vietnamese sentence for the receipt and the screen. */
final class Sentence {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final int MOST_SKIPPED = 6;

    private Sentence() {}

    static String of(
            TimeLimit limit,
            Instant from,
            @Nullable Instant due,
            List<ExplainedDay> days,
            List<ExplainedPause> pauses,
            List<Extension> extensions,
            DayNames names) {
        if (due == null) {
            return limit.vietnamese() + ".";
        }
        List<String> parts = new ArrayList<>();
        parts.add(limit.vietnamese() + ", tính từ " + MOMENT.format(from));
        List<ExplainedDay> skipped = days.stream()
                .filter(day -> !day.counted() && day.reason() != null && isDayOff(day.reason()))
                .toList();
        if (!skipped.isEmpty()) {
            parts.add("không tính " + skipped(skipped, names));
        }
        if (days.stream().anyMatch(day -> day.reason() != null && day.reason().startsWith("Chuyển hạn"))) {
            parts.add("hạn rơi vào ngày nghỉ, chuyển sang ngày làm việc kế tiếp");
        }
        for (ExplainedPause pause : pauses) {
            parts.add("tạm dừng " + WorkingTimeText.of(pause.workingMinutes()) + " làm việc (" + pause.reason() + ")");
        }
        for (Extension extension : extensions) {
            parts.add("đã gia hạn một lần (" + extension.reason() + ")");
        }
        parts.add("hạn trả " + MOMENT.format(due));
        return String.join("; ", parts) + ".";
    }

    private static boolean isDayOff(String reason) {
        return !reason.startsWith("Tạm dừng") && !reason.startsWith("Bù") && !reason.startsWith("Chuyển hạn");
    }

    private static String skipped(List<ExplainedDay> days, DayNames names) {
        List<String> groups = groups(days, names);
        if (groups.size() <= MOST_SKIPPED) {
            return String.join(", ", groups);
        }
        long off = days.stream().filter(day -> !names.weekend(day.date())).count();
        return days.size() + " ngày nghỉ (" + (days.size() - off) + " ngày cuối tuần, " + off + " ngày lễ, nghỉ bù)";
    }

    /** Neighbouring days of one sort go together: {@code T7, CN 28–29/11}. */
    private static List<String> groups(List<ExplainedDay> days, DayNames names) {
        List<String> groups = new ArrayList<>();
        List<ExplainedDay> run = new ArrayList<>();
        for (ExplainedDay day : days) {
            if (!run.isEmpty() && !continues(run.getLast(), day, names)) {
                groups.add(group(run));
                run.clear();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            groups.add(group(run));
        }
        return groups;
    }

    private static boolean continues(ExplainedDay last, ExplainedDay next, DayNames names) {
        boolean weekends = names.weekend(last.date()) && names.weekend(next.date());
        boolean sameName = String.valueOf(last.reason()).equals(next.reason());
        return last.date().plusDays(1).equals(next.date()) && (weekends || sameName);
    }

    private static String group(List<ExplainedDay> run) {
        String reasons =
                run.stream().map(day -> String.valueOf(day.reason())).distinct().collect(Collectors.joining(", "));
        LocalDate first = run.getFirst().date();
        LocalDate last = run.getLast().date();
        if (first.equals(last)) {
            return reasons + " " + DAY_MONTH.format(first);
        }
        String start =
                first.getMonth() == last.getMonth() ? "%02d".formatted(first.getDayOfMonth()) : DAY_MONTH.format(first);
        return reasons + " " + start + "–" + DAY_MONTH.format(last);
    }
}
