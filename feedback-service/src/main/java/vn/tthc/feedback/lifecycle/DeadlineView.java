package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;

/**
 * Where the clock stands.
 *
 * @param dueAt of the answer, then of the publication; null when nothing is due
 * @param workingMinutesLeft negative: overdue by; null when nothing runs
 * @param text the same in words, Vietnamese
 */
public record DeadlineView(
        Status status, @Nullable Instant dueAt, @Nullable Long workingMinutesLeft, boolean paused, String text) {
    public enum Status {
        NONE,
        WITHIN,
        DUE_SOON,
        OVERDUE,
        PAUSED,
        ENDED
    }

    /** A working day of the province. */
    private static final long MINUTES_A_DAY = 8 * 60;
    /** Working days before the deadline from which it counts as near. */
    public static final int SOON_DAYS = 2;

    public static DeadlineView of(Course course, Instant now, WorkingCalendar calendar) {
        Instant due = Limits.next(course, calendar);
        if (due == null) {
            return course.pausedAt() == null
                    ? new DeadlineView(Status.ENDED, null, null, false, ended(course.outcome()))
                    : new DeadlineView(Status.PAUSED, null, null, true, "Tạm dừng tính hạn, chờ người gửi bổ sung");
        }
        String goal = course.answeredAt() == null ? "trả lời" : "công khai";
        if (now.isAfter(due)) {
            long over = calendar.minutesBetween(due, now);
            return new DeadlineView(Status.OVERDUE, due, -over, false, "Quá hạn " + goal + " " + words(over));
        }
        long left = calendar.minutesBetween(now, due);
        Status status = left <= SOON_DAYS * MINUTES_A_DAY ? Status.DUE_SOON : Status.WITHIN;
        return new DeadlineView(status, due, left, false, "Còn " + words(left) + " để " + goal);
    }

    private static String ended(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> "Đã kết thúc";
            case EARLY -> "Đã kết thúc trước hạn";
            case ON_TIME -> "Đã kết thúc đúng hạn";
            case LATE -> "Đã kết thúc quá hạn";
        };
    }

    private static String words(long minutes) {
        long days = minutes / MINUTES_A_DAY;
        long hours = minutes % MINUTES_A_DAY / 60;
        if (days == 0) {
            return hours == 0 ? minutes + " phút làm việc" : hours + " giờ làm việc";
        }
        return days + " ngày" + (hours == 0 ? "" : " " + hours + " giờ") + " làm việc";
    }
}
