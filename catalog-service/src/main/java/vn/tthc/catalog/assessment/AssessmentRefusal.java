package vn.tthc.catalog.assessment;

import vn.tthc.platform.problem.Refusal;

/** Why a request about impact assessments is refused. */
public abstract sealed class AssessmentRefusal extends Refusal {
    private AssessmentRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No assessment has this id, or the caller may not see it. */
    public static final class NotFound extends AssessmentRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "assessment-not-found", "Không có đánh giá này.", "There is no such assessment.");
        }
    }

    /** It belongs to another unit, or the step is the province's. */
    public static final class NotYours extends AssessmentRefusal {
        NotYours() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Bước này thuộc đơn vị soạn thảo hoặc cơ quan thẩm định của tỉnh.",
                    "This step is for the drafting unit or for the appraising province.");
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends AssessmentRefusal {
        Changed() {
            super(
                    Kind.CONFLICT,
                    "assessment-changed",
                    "Đánh giá đã được người khác sửa. Hãy tải lại.",
                    "The assessment has been changed by somebody else. Reload it.");
        }
    }

    /** The step is not open in this state, or something it needs is missing. */
    public static final class NotOpen extends AssessmentRefusal {
        NotOpen(String vi, String en) {
            super(Kind.CONFLICT, "assessment-step-not-open", vi, en);
        }
    }
}
