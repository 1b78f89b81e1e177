package vn.tthc.platform.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.tthc.platform.problem.Refusal;

/** Why the person stays in a record, or is gone already. */
public abstract sealed class RetentionRefusal extends Refusal {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RetentionRefusal(String slug, String vi, String en) {
        super(Kind.CONFLICT, slug, vi, en);
    }

    public static final class NoPeriod extends RetentionRefusal {
        NoPeriod() {
            super(
                    "retention-unknown",
                    "Chưa cấu hình thời hạn lưu trữ cho loại này; không có thời hạn thì không ẩn danh.",
                    "No retention period is configured for this class of record; without one nothing is anonymised.");
        }
    }

    public static final class StillKept extends RetentionRefusal {
        StillKept(LocalDate until) {
            super(
                    "retention-runs",
                    "Còn trong thời hạn lưu trữ, chỉ ẩn danh được từ ngày " + DAY.format(until) + ".",
                    "The record is under retention and can be anonymised from " + until + " on.");
        }
    }

    public static final class AlreadyAnonymous extends RetentionRefusal {
        AlreadyAnonymous() {
            super("already-anonymous", "Đã được ẩn danh.", "The record has been anonymised.");
        }
    }
}
