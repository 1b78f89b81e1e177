package vn.tthc.catalog.decision;

import java.util.List;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about decisions is refused. */
public abstract sealed class DecisionRefusal extends Refusal {
    private DecisionRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No decision has this id, or the caller may not see it. */
    public static final class NotFound extends DecisionRefusal {
        NotFound(String id) {
            super(
                    Kind.NOT_FOUND,
                    "decision-not-found",
                    "Không có quyết định " + id + ".",
                    "There is no decision " + id + ".");
        }
    }

    /** An issued decision does not change. */
    public static final class AlreadyIssued extends DecisionRefusal {
        AlreadyIssued() {
            super(
                    Kind.CONFLICT,
                    "decision-already-issued",
                    "Quyết định đã ban hành, không sửa được.",
                    "The decision is issued and cannot be changed.");
        }
    }

    /** Somebody else changed the draft in the meantime. */
    public static final class Changed extends DecisionRefusal {
        Changed(int revision) {
            super(
                    Kind.CONFLICT,
                    "decision-changed",
                    "Dự thảo đã được người khác sửa (lần sửa hiện tại: " + revision + "). Hãy tải lại.",
                    "The draft has been changed by somebody else (present revision: " + revision + "). Reload it.");
        }
    }

    /** Another decision has the number. */
    public static final class NumberTaken extends DecisionRefusal {
        NumberTaken(String number) {
            super(
                    Kind.CONFLICT,
                    "decision-number-taken",
                    "Số quyết định " + number + " đã dùng.",
                    "The decision number " + number + " is taken.",
                    new Violation("number", "Số quyết định đã dùng.", "The number is taken."));
        }
    }

    /** The account belongs to no unit that could draft. */
    public static final class NoUnit extends DecisionRefusal {
        NoUnit() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Tài khoản không thuộc đơn vị nào được dự thảo quyết định.",
                    "The account belongs to no unit that may draft decisions.");
        }
    }

    /** Something stands against issuing it. */
    public static final class NotIssuable extends DecisionRefusal {
        NotIssuable(List<Problem> problems) {
            super(
                    Kind.UNPROCESSABLE,
                    "decision-not-issuable",
                    "Chưa thể ban hành: còn " + problems.size() + " vấn đề.",
                    "The decision cannot be issued: " + problems.size() + " problems are left.",
                    problems.stream().map(NotIssuable::violation).toArray(Violation[]::new));
        }

        private static Violation violation(Problem problem) {
            String field = problem.lineNo() == null ? problem.code() : "lines[" + (problem.lineNo() - 1) + "]";
            return new Violation(field, problem.message(), problem.messageEn());
        }
    }
}
