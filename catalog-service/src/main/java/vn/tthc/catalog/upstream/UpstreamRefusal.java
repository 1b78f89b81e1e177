package vn.tthc.catalog.upstream;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about decisions of the ministries is refused. */
public abstract sealed class UpstreamRefusal extends Refusal {
    private UpstreamRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** None has this id. */
    public static final class NotFound extends UpstreamRefusal {
        NotFound(String id) {
            super(
                    Kind.NOT_FOUND,
                    "upstream-decision-not-found",
                    "Không có quyết định " + id + " của bộ.",
                    "There is no ministry decision " + id + ".");
        }
    }

    /** It is registered already. */
    public static final class Registered extends UpstreamRefusal {
        Registered(String number) {
            super(
                    Kind.CONFLICT,
                    "upstream-decision-registered",
                    "Quyết định " + number + " đã được ghi nhận.",
                    "Decision " + number + " is registered already.",
                    new Violation("number", "Quyết định đã được ghi nhận.", "The decision is registered."));
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Changed extends UpstreamRefusal {
        Changed(int revision) {
            super(
                    Kind.CONFLICT,
                    "upstream-decision-changed",
                    "Đã được người khác sửa (lần sửa hiện tại: " + revision + "). Hãy tải lại.",
                    "It has been changed by somebody else (present revision: " + revision + "). Reload it.");
        }
    }

    /** It cannot arrive before it is issued, nor in the future. */
    public static final class WrongReceipt extends UpstreamRefusal {
        WrongReceipt(String vi, String en) {
            super(Kind.INVALID, "invalid-input", vi, en, new Violation("receivedOn", vi, en));
        }
    }

    /** No such unit. */
    public static final class UnknownUnit extends UpstreamRefusal {
        UnknownUnit(String unit) {
            super(
                    Kind.UNPROCESSABLE,
                    "unknown-unit",
                    "Không có cơ quan " + unit + ".",
                    "There is no unit " + unit + ".",
                    new Violation("unitId", "Không có cơ quan này.", "There is no such unit."));
        }
    }

    /** A department registers for itself only. */
    public static final class OtherUnit extends UpstreamRefusal {
        OtherUnit() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Sở chỉ ghi nhận quyết định do mình tham mưu.",
                    "A department registers only what it answers itself.");
        }
    }
}
