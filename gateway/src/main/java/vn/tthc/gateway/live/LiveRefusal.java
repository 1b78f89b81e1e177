package vn.tthc.gateway.live;

import vn.tthc.platform.problem.Refusal;

/** Why nothing can be watched. */
public abstract sealed class LiveRefusal extends Refusal {
    private LiveRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** The user, or everybody together, watches as much as is allowed. */
    public static final class TooManyStreams extends LiveRefusal {
        TooManyStreams() {
            super(
                    Kind.TOO_MANY,
                    "too-many-streams",
                    "Đang mở quá nhiều cửa sổ theo dõi trực tiếp; cửa sổ này tự hỏi lại theo chu kỳ.",
                    "Too many live windows are open; ask again from time to time instead.");
        }
    }
}
