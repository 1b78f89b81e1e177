package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierAction;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** What a dossier does not allow. */
public abstract sealed class DossierRefusal extends Refusal {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private DossierRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** There is none, or the asker may not know of it; the public look-up answers the same to a wrong secret. */
    public static final class NotFound extends DossierRefusal {
        public NotFound() {
            super(Kind.NOT_FOUND, "dossier-not-found", "Không tìm thấy hồ sơ.", "The dossier was not found.");
        }
    }

    static final class StaleRevision extends DossierRefusal {
        StaleRevision(int given, int current) {
            super(
                    Kind.CONFLICT,
                    "stale-revision",
                    "Hồ sơ vừa được người khác cập nhật (bản " + current + ", bạn đang xem bản " + given
                            + "). Tải lại rồi thao tác tiếp.",
                    "Somebody else has changed the dossier (revision " + current + ", you saw " + given
                            + "). Load it again and repeat the step.",
                    new Violation(
                            "revision", "Bản hiện tại là " + current + ".", "The current one is " + current + "."));
        }
    }

    static final class IllegalTransition extends DossierRefusal {
        IllegalTransition(DossierState state, DossierAction action, Collection<DossierAction> allowed) {
            super(
                    Kind.CONFLICT,
                    "illegal-transition",
                    "Hồ sơ ở trạng thái \"" + state.vietnamese() + "\" không thể " + action.vietnamese() + ". "
                            + (allowed.isEmpty() ? "Hồ sơ đã kết thúc." : "Có thể: " + inWords(allowed) + "."),
                    "A dossier in state " + state.name() + " is not open to " + action + ". Allowed: " + names(allowed)
                            + ".",
                    new Violation("action", "Các thao tác được phép: " + names(allowed), "Allowed: " + names(allowed)));
        }
    }

    static final class NotInCharge extends DossierRefusal {
        NotInCharge(DossierAction action, Collection<DossierAction> allowed) {
            super(
                    Kind.FORBIDDEN,
                    "not-in-charge",
                    "Việc " + action.vietnamese() + " hồ sơ này thuộc đơn vị hoặc cán bộ khác. Bạn có thể: "
                            + (allowed.isEmpty() ? "xem" : inWords(allowed)) + ".",
                    "The step " + action + " on this dossier belongs to another unit or officer. You may: "
                            + (allowed.isEmpty() ? "read" : names(allowed)) + ".",
                    new Violation("action", "Các thao tác được phép: " + names(allowed), "Allowed: " + names(allowed)));
        }
    }

    static final class ReasonRequired extends DossierRefusal {
        ReasonRequired(DossierAction action) {
            super(
                    Kind.INVALID,
                    "reason-required",
                    "Phải nêu lý do khi " + action.vietnamese() + ".",
                    "A reason is required for " + action + ".",
                    new Violation("reason", "Chưa nhập lý do.", "The reason is missing."));
        }
    }

    static final class StepNotOpen extends DossierRefusal {
        StepNotOpen(@Nullable Integer stepNo, Collection<Integer> open) {
            super(
                    Kind.CONFLICT,
                    "step-not-open",
                    "Hồ sơ không chờ ở bước " + stepNo + ". Các bước có thể chọn: " + open + ".",
                    "The dossier does not wait at step " + stepNo + ". Possible steps: " + open + ".",
                    new Violation("stepNo", "Các bước có thể chọn: " + open, "Possible steps: " + open));
        }
    }

    static final class OutOfOrder extends DossierRefusal {
        OutOfOrder(Instant at, Instant last) {
            super(
                    Kind.UNPROCESSABLE,
                    "step-out-of-order",
                    "Bước lúc " + MOMENT.format(at) + " diễn ra trước bước liền trước (" + MOMENT.format(last) + ").",
                    "The step at " + at + " comes before the one before it (" + last + ").",
                    new Violation("at", "Thời điểm không hợp lệ.", "The time is not possible."));
        }
    }

    static final class NotExtendable extends DossierRefusal {
        NotExtendable(boolean noAppointment, boolean noDate) {
            super(
                    Kind.UNPROCESSABLE,
                    "extension-not-possible",
                    noAppointment
                            ? "Hồ sơ không có hạn trả nên không gia hạn."
                            : noDate ? "Chưa chọn hạn trả mới." : "Hồ sơ chỉ được gia hạn một lần.",
                    noAppointment
                            ? "The dossier has no appointment to extend."
                            : noDate ? "The new appointment is missing." : "A dossier is extended once at most.",
                    new Violation("newDueAt", "Không gia hạn được.", "Not possible."));
        }
    }

    static final class ExtensionTooLate extends DossierRefusal {
        ExtensionTooLate(Instant due) {
            super(
                    Kind.UNPROCESSABLE,
                    "extension-not-possible",
                    "Phải gia hạn ít nhất một ngày trước hạn trả " + MOMENT.format(due)
                            + ", và hạn mới phải sau hạn cũ.",
                    "An extension is made at least one day before the due instant " + due + " and moves it forward.",
                    new Violation("newDueAt", "Hạn trả mới không hợp lệ.", "The new appointment is not possible."));
        }
    }

    static final class PapersMissing extends DossierRefusal {
        PapersMissing(List<Violation> missing) {
            super(
                    Kind.UNPROCESSABLE,
                    "papers-missing",
                    "Hồ sơ còn thiếu " + missing.size() + " giấy tờ bắt buộc.",
                    missing.size() + " required papers are missing.",
                    missing.toArray(Violation[]::new));
        }
    }

    /** Data may stand for a paper only as list decisions said on the day of receipt. */
    static final class NotReplaceable extends DossierRefusal {
        NotReplaceable(List<Violation> wrong) {
            super(
                    Kind.UNPROCESSABLE,
                    "paper-not-replaceable",
                    "Có " + wrong.size() + " giấy tờ không thay được bằng dữ liệu.",
                    wrong.size() + " papers are not replaced by data.",
                    wrong.toArray(Violation[]::new));
        }
    }

    static final class NotCompetent extends DossierRefusal {
        NotCompetent(String field, String vi, String en) {
            super(Kind.UNPROCESSABLE, "unit-not-competent", vi, en, new Violation(field, vi, en));
        }
    }

    /** Only an open dossier of a divided unit is given on, and only to a unit that took its place. */
    static final class NotAssignable extends DossierRefusal {
        NotAssignable(String field, String vi, String en) {
            super(Kind.UNPROCESSABLE, "dossier-not-assignable", vi, en, new Violation(field, vi, en));
        }
    }

    static final class NotMovable extends DossierRefusal {
        NotMovable(String field, String vi, String en) {
            super(Kind.UNPROCESSABLE, "dossier-not-movable", vi, en, new Violation(field, vi, en));
        }
    }

    private static String names(Collection<DossierAction> actions) {
        return actions.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String inWords(Collection<DossierAction> actions) {
        return actions.stream().map(DossierAction::vietnamese).collect(Collectors.joining(", "));
    }
}
