package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Every no of this service. */
public abstract sealed class FeedbackRefusal extends Refusal {
    private FeedbackRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    public static final class NotFound extends FeedbackRefusal {
        public NotFound() {
            super(
                    Kind.NOT_FOUND,
                    "feedback-not-found",
                    "Không tìm thấy phản ánh, kiến nghị.",
                    "There is no such feedback.");
        }
    }

    /** The same for an unknown code and a wrong secret. */
    public static final class NoSuchCode extends FeedbackRefusal {
        public NoSuchCode() {
            super(
                    Kind.NOT_FOUND,
                    "feedback-not-found",
                    "Không tìm thấy phản ánh, kiến nghị với mã và mã tra cứu này.",
                    "There is no feedback with this code and secret.");
        }
    }

    public static final class IllegalTransition extends FeedbackRefusal {
        public IllegalTransition(FeedbackState state, FeedbackAction action) {
            super(
                    Kind.CONFLICT,
                    "illegal-transition",
                    "Không thể " + action.label() + " khi phản ánh, kiến nghị ở trạng thái “" + state.label() + "”.",
                    "The action " + action + " is not open in the state " + state + ".");
        }
    }

    public static final class OutOfOrder extends FeedbackRefusal {
        public OutOfOrder(Instant at, Instant last) {
            super(
                    Kind.UNPROCESSABLE,
                    "step-out-of-order",
                    "Thời điểm " + at + " sớm hơn bước trước đó (" + last + ").",
                    "The instant " + at + " lies before the step before it (" + last + ").",
                    new Violation("at", "Sớm hơn bước trước", "Before the step before"));
        }
    }

    public static final class NotResponsible extends FeedbackRefusal {
        public NotResponsible() {
            super(
                    Kind.FORBIDDEN,
                    "not-responsible",
                    "Đơn vị của bạn không phải đơn vị đang chịu trách nhiệm xử lý phản ánh, kiến nghị này.",
                    "Your unit is not the one responsible for this feedback.");
        }
    }

    public static final class UnitNotInForce extends FeedbackRefusal {
        public UnitNotInForce(String field) {
            super(
                    Kind.UNPROCESSABLE,
                    "unit-not-in-force",
                    "Đơn vị không tồn tại hoặc không còn hoạt động.",
                    "The unit does not exist or is no longer in force.",
                    new Violation(field, "Đơn vị không còn hoạt động", "Unit not in force"));
        }
    }

    public static final class ForwardToItself extends FeedbackRefusal {
        public ForwardToItself() {
            super(
                    Kind.UNPROCESSABLE,
                    "forward-to-itself",
                    "Không thể chuyển cho chính đơn vị đang xử lý.",
                    "A unit cannot forward to itself.",
                    new Violation("toUnitId", "Chính đơn vị đang xử lý", "The responsible unit itself"));
        }
    }

    public static final class UnknownProcedure extends FeedbackRefusal {
        public UnknownProcedure() {
            super(
                    Kind.UNPROCESSABLE,
                    "procedure-not-found",
                    "Không có thủ tục hành chính với mã này.",
                    "There is no procedure with this code.",
                    new Violation("procedureCode", "Không có thủ tục này", "No such procedure"));
        }
    }

    /** Something of the sender would become public. */
    public static final class PersonalData extends FeedbackRefusal {
        public PersonalData(Collection<? extends Enum<?>> found) {
            super(
                    Kind.UNPROCESSABLE,
                    "personal-data-in-publication",
                    "Nội dung công khai còn chứa thông tin của người gửi. Hãy bỏ trước khi công khai.",
                    "The public text still contains data of the sender. Remove it before publishing.",
                    found.stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .map(kind -> new Violation(
                                    "publicText", "Chứa thông tin người gửi: " + kind, "Contains the sender's " + kind))
                            .toArray(Violation[]::new));
        }
    }

    public static final class TooManySubmissions extends FeedbackRefusal {
        private final long retryAfterSeconds;

        public TooManySubmissions(long retryAfterSeconds) {
            super(
                    Kind.TOO_MANY,
                    "too-many-submissions",
                    "Có quá nhiều lượt gửi. Vui lòng thử lại sau " + retryAfterSeconds + " giây.",
                    "Too many submissions. Try again in " + retryAfterSeconds + " seconds.");
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }

    /** A field that people do not see was filled in. */
    public static final class LooksAutomatic extends FeedbackRefusal {
        public LooksAutomatic() {
            super(
                    Kind.UNPROCESSABLE,
                    "submission-looks-automatic",
                    "Biểu mẫu có vẻ do phần mềm tự động gửi. Hãy để trống ô ẩn và gửi lại.",
                    "The form seems to be filled in by a program. Leave the hidden field empty and send again.");
        }
    }

    public static final class CalendarMissing extends FeedbackRefusal {
        public CalendarMissing() {
            super(
                    Kind.UNAVAILABLE,
                    "calendar-missing",
                    "Chưa nhận được lịch làm việc của tỉnh. Vui lòng thử lại sau.",
                    "The province's working calendar has not arrived yet. Try again later.");
        }
    }

    /** It goes on, so its sender is needed. */
    public static final class StillOpen extends FeedbackRefusal {
        public StillOpen() {
            super(
                    Kind.CONFLICT,
                    "feedback-open",
                    "Phản ánh, kiến nghị chưa kết thúc nên chưa thể ẩn danh.",
                    "The feedback has not ended and cannot be anonymised.");
        }
    }

    /** A feedback of a divided unit cannot be given to that unit, or is none. */
    public static final class NotAssignable extends FeedbackRefusal {
        public NotAssignable(String field, String vi, String en) {
            super(Kind.UNPROCESSABLE, "feedback-not-assignable", vi, en, new Violation(field, vi, en));
        }
    }
}
