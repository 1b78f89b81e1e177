package vn.tthc.platform.event;

import vn.tthc.platform.problem.Refusal;

/** A parked event is not taken again. */
abstract sealed class ParkedRefusal extends Refusal {
    private ParkedRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    static final class NotFound extends ParkedRefusal {
        NotFound() {
            super(
                    Kind.NOT_FOUND,
                    "parked-event-not-found",
                    "Không có sự kiện này, hoặc đã được xử lý.",
                    "There is no such parked event, or it was taken meanwhile.");
        }
    }

    /** It stays parked, with the new reason. */
    static final class NotTaken extends ParkedRefusal {
        final String reason;
        final String detail;

        NotTaken(String reason, String detail) {
            super(
                    Kind.UNPROCESSABLE,
                    "event-not-taken",
                    "Sự kiện vẫn chưa xử lý được (" + reason + "): " + detail,
                    "The event still cannot be taken (" + reason + "): " + detail);
            this.reason = reason;
            this.detail = detail;
        }
    }
}
