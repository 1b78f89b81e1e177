package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierView.DeadlineStatus;
import vn.tthc.dossier.casefile.DossierView.DeadlineView;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.deadline.WorkingTimeText;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.platform.worktime.CalendarBroken;

/** Where the clock of a dossier stands now, in words. */
final class DeadlineViews {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Intake.ZONE);

    private final @Nullable Deadlines deadlines;
    private final Instant now;
    private final @Nullable Instant soon;

    /** @param deadlines null while there is no usable calendar: then minutes are left out, nothing else */
    DeadlineViews(@Nullable Deadlines deadlines, Instant now) {
        this.deadlines = deadlines;
        this.now = now;
        this.soon = soon(deadlines, now);
    }

    DeadlineView of(Dossier dossier) {
        DossierState state = dossier.state();
        return switch (state.clock()) {
            case ENDED -> ended(dossier);
            case SUSPENDED -> suspended(dossier, state);
            case ACCEPTANCE -> running(dossier.acceptBy, "tiếp nhận");
            case RUNS -> running(dossier.dueAt, "trả kết quả");
        };
    }

    private DeadlineView ended(Dossier dossier) {
        String how = dossier.outcome == null
                ? "Đã kết thúc"
                : switch (dossier.outcome) {
                    case EARLY -> "Xong trước hạn";
                    case ON_TIME -> "Xong đúng hạn";
                    case LATE -> "Xong quá hạn";
                };
        String when = dossier.endedAt == null ? "" : " lúc " + MOMENT.format(dossier.endedAt);
        return new DeadlineView(DeadlineStatus.ENDED, dossier.dueAt, null, false, how + when);
    }

    private DeadlineView suspended(Dossier dossier, DossierState state) {
        Long left = dossier.dueAt == null || dossier.pausedAt == null ? null : minutes(dossier.pausedAt, dossier.dueAt);
        String rest = left == null
                ? ""
                : left < 0 ? "; đã quá hạn " + WorkingTimeText.of(-left) : "; còn " + WorkingTimeText.of(left);
        return new DeadlineView(
                DeadlineStatus.PAUSED, dossier.dueAt, left, true, "Tạm dừng: " + state.vietnamese() + rest);
    }

    private DeadlineView running(@Nullable Instant due, String what) {
        if (due == null) {
            return new DeadlineView(DeadlineStatus.NONE, null, null, false, "Không hẹn ngày " + what);
        }
        Long left = minutes(now, due);
        if (due.isBefore(now)) {
            String by = left == null || left == 0 ? "" : " " + WorkingTimeText.of(-left);
            return new DeadlineView(DeadlineStatus.OVERDUE, due, left, false, "Quá hạn " + what + by);
        }
        DeadlineStatus status = soon != null && !due.isAfter(soon) ? DeadlineStatus.DUE_SOON : DeadlineStatus.WITHIN;
        String rest = left == null ? "" : " (còn " + WorkingTimeText.of(left) + " làm việc)";
        return new DeadlineView(status, due, left, false, "Hạn " + what + " " + MOMENT.format(due) + rest);
    }

    private @Nullable Long minutes(Instant from, Instant to) {
        try {
            return deadlines == null ? null : deadlines.minutes(from, to);
        } catch (CalendarBroken e) {
            return null;
        }
    }

    private static @Nullable Instant soon(@Nullable Deadlines deadlines, Instant now) {
        try {
            return deadlines == null ? null : deadlines.soon(now);
        } catch (CalendarBroken e) {
            return null;
        }
    }
}
