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

    /** What is submitted waits to be issued; it is edited after it was given back. */
    public static final class Submitted extends DecisionRefusal {
        Submitted() {
            super(
                    Kind.CONFLICT,
                    "decision-submitted",
                    "Dự thảo đã trình, không sửa được; rút lại hoặc trả lại trước khi sửa.",
                    "The draft is submitted and cannot be changed; take it back first.");
        }
    }

    /** Only what is submitted can be given back. */
    public static final class NotSubmitted extends DecisionRefusal {
        NotSubmitted() {
            super(
                    Kind.CONFLICT,
                    "decision-not-submitted",
                    "Dự thảo chưa được trình.",
                    "The draft has not been submitted.");
        }
    }

    /** A department's draft stays the department's, and that of who follows it, until it is handed in. */
    public static final class OtherUnitsDraft extends DecisionRefusal {
        OtherUnitsDraft() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Chỉ đơn vị soạn thảo, hoặc đơn vị kế tiếp của nó, được trình dự thảo.",
                    "Only the drafting unit, or the one that followed it, submits its draft.");
        }
    }

    /** It refers to something that is not there. */
    public static final class UnknownReference extends DecisionRefusal {
        UnknownReference(String field, String vi, String en) {
            super(Kind.UNPROCESSABLE, "unknown-reference", vi, en, new Violation(field, vi, en));
        }
    }

    /** Another decision has the number. */
    public static final class NumberTaken extends DecisionRefusal {
        NumberTaken(String number) {
            super(
                    Kind.CONFLICT,
                    "decision-number-taken",
                    "Số quyết định " + number + " đã dùng trong năm.",
                    "The decision number " + number + " is taken in this year.",
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

    /** Something stands against submitting it. */
    public static final class NotSubmittable extends DecisionRefusal {
        NotSubmittable(List<Problem> problems) {
            super(
                    Kind.UNPROCESSABLE,
                    "decision-not-submittable",
                    "Chưa thể trình: còn " + problems.size() + " vấn đề.",
                    "The draft cannot be submitted: " + problems.size() + " problems are left.",
                    told(problems));
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
                    told(problems));
        }
    }

    private static Violation[] told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> {
                    String field = problem.lineNo() != null ? "lines[" + (problem.lineNo() - 1) + "]" : problem.field();
                    return new Violation(
                            field == null ? problem.code() : field, problem.message(), problem.messageEn());
                })
                .toArray(Violation[]::new);
    }
}
