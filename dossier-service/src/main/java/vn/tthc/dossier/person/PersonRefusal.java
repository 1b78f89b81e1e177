package vn.tthc.dossier.person;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a right of a person cannot be carried out, or not so. */
abstract sealed class PersonRefusal extends Refusal {
    private PersonRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    static final class NotFound extends PersonRefusal {
        NotFound() {
            super(Kind.NOT_FOUND, "person-request-not-found", "Không tìm thấy yêu cầu.", "The request was not found.");
        }
    }

    static final class WrongState extends PersonRefusal {
        WrongState(RequestState state) {
            super(
                    Kind.CONFLICT,
                    "person-request-state",
                    switch (state) {
                        case OPEN -> "Yêu cầu chưa có kết luận.";
                        case DECIDED -> "Yêu cầu đã có kết luận.";
                        case DONE -> "Yêu cầu đã thực hiện xong.";
                        case REFUSED -> "Yêu cầu đã bị từ chối.";
                    },
                    "The request is " + state + ".");
        }
    }

    static final class NoSuchDay extends PersonRefusal {
        NoSuchDay() {
            super(
                    Kind.INVALID,
                    "invalid-input",
                    "Ngày tiếp nhận không được ở tương lai hay cách đây quá mười năm.",
                    "The day of receipt must not be in the future, nor more than ten years ago.",
                    new Violation("receivedOn", "Không hợp lệ.", "Not valid."));
        }
    }

    static final class NoUnit extends PersonRefusal {
        NoUnit() {
            super(Kind.FORBIDDEN, "no-unit", "Tài khoản không thuộc đơn vị nào.", "The account belongs to no unit.");
        }
    }

    /** The dossier goes on, so its person is needed. */
    static final class StillOpen extends PersonRefusal {
        StillOpen() {
            super(
                    Kind.CONFLICT,
                    "dossier-open",
                    "Hồ sơ chưa kết thúc nên chưa thể ẩn danh.",
                    "The dossier has not ended and cannot be anonymised.");
        }
    }
}
