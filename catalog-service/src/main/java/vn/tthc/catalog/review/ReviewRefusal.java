package vn.tthc.catalog.review;

import vn.tthc.platform.problem.Refusal;

/** Why a request about reviews is refused. */
public abstract sealed class ReviewRefusal extends Refusal {
    private ReviewRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No plan or item like that, or the caller may not see it. */
    public static final class NotFound extends ReviewRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "review-not-found", "Không có kế hoạch rà soát này.", "There is no such review.");
        }
    }

    /** Another unit is in charge, or the step is the province's. */
    public static final class NotYours extends ReviewRefusal {
        NotYours() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Bước này thuộc đơn vị được giao rà soát hoặc của tỉnh.",
                    "This step is for the unit in charge or for the province.");
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends ReviewRefusal {
        Changed() {
            super(
                    Kind.CONFLICT,
                    "review-changed",
                    "Kế hoạch đã được người khác cập nhật. Hãy tải lại.",
                    "The plan has been changed by somebody else. Reload it.");
        }
    }

    /** The step is not open in this state, or something it needs is missing. */
    public static final class NotOpen extends ReviewRefusal {
        NotOpen(String vi, String en) {
            super(Kind.CONFLICT, "review-step-not-open", vi, en);
        }
    }

    /** A unit or procedure that does not exist, a number that is taken. */
    public static final class Unfit extends ReviewRefusal {
        Unfit(String vi, String en) {
            super(Kind.UNPROCESSABLE, "review-plan-unfit", vi, en);
        }
    }
}
