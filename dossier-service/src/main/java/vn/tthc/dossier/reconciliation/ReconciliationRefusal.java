package vn.tthc.dossier.reconciliation;

import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why lists are not compared, or a difference not treated so. */
abstract sealed class ReconciliationRefusal extends Refusal {
    private ReconciliationRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    static final class NotConnected extends ReconciliationRefusal {
        NotConnected() {
            super(
                    Kind.CONFLICT,
                    "portal-not-connected",
                    "Chưa cấu hình kết nối với Cổng Dịch vụ công quốc gia.",
                    "No connection with the national portal is set.");
        }
    }

    static final class Running extends ReconciliationRefusal {
        Running() {
            super(
                    Kind.CONFLICT,
                    "reconciliation-running",
                    "Đang có một lần đối soát chạy; hãy chờ kết quả.",
                    "A reconciliation is running; wait for its result.");
        }
    }

    static final class NotFound extends ReconciliationRefusal {
        NotFound() {
            super(
                    Kind.NOT_FOUND,
                    "difference-not-found",
                    "Không tìm thấy chênh lệch.",
                    "The difference was not found.");
        }
    }

    static final class Closed extends ReconciliationRefusal {
        Closed(String code) {
            super(
                    Kind.CONFLICT,
                    "difference-closed",
                    "Chênh lệch của hồ sơ " + code + " đã kết thúc.",
                    "The difference of dossier " + code + " is closed.");
        }
    }

    static final class NotRepairable extends ReconciliationRefusal {
        NotRepairable(String code, DifferenceKind kind) {
            super(
                    Kind.CONFLICT,
                    "difference-not-repairable",
                    "Hồ sơ " + code + ": gửi lại không khắc phục được chênh lệch này. " + kind.vietnamese(),
                    "Dossier " + code + ": sending again does not mend this. " + kind.english(),
                    new Violation("ids", code + ": " + kind.vietnamese(), code + ": " + kind.english()));
        }
    }
}
