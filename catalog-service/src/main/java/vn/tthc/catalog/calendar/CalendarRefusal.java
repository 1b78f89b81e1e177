package vn.tthc.catalog.calendar;

import vn.tthc.platform.problem.Refusal;

/** Why a request about the calendar is refused. */
public abstract sealed class CalendarRefusal extends Refusal {
    private CalendarRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No calendar has been loaded yet. */
    public static final class NotFound extends CalendarRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "calendar-not-found", "Chưa có lịch làm việc.", "There is no working calendar yet.");
        }
    }

    /** The layer is that of no unit. */
    public static final class UnknownUnit extends CalendarRefusal {
        UnknownUnit(String id) {
            super(Kind.NOT_FOUND, "unit-not-found", "Không có đơn vị " + id + ".", "There is no unit " + id + ".");
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends CalendarRefusal {
        Changed(int version) {
            super(
                    Kind.CONFLICT,
                    "calendar-changed",
                    "Lịch đã được người khác sửa (phiên bản hiện tại: " + version + "). Hãy tải lại.",
                    "The calendar has been changed by somebody else (present version: " + version + "). Reload it.");
        }
    }

    /** The file has no day that can be read. */
    public static final class Empty extends CalendarRefusal {
        Empty() {
            super(
                    Kind.UNPROCESSABLE,
                    "calendar-empty",
                    "Tệp không có ngày nào đọc được.",
                    "The file has no day that can be read.");
        }
    }
}
