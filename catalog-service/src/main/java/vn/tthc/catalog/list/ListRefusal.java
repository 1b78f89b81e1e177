package vn.tthc.catalog.list;

import java.util.List;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about lists is refused. */
public abstract sealed class ListRefusal extends Refusal {
    private ListRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No list decision has this id, or the caller may not see it. */
    public static final class NotFound extends ListRefusal {
        NotFound(String id) {
            super(
                    Kind.NOT_FOUND,
                    "list-decision-not-found",
                    "Không có quyết định " + id + ".",
                    "There is no decision " + id + ".");
        }
    }

    /** An issued decision does not change. */
    public static final class AlreadyIssued extends ListRefusal {
        AlreadyIssued() {
            super(
                    Kind.CONFLICT,
                    "list-decision-already-issued",
                    "Quyết định đã ban hành, không sửa được.",
                    "The decision is issued and cannot be changed.");
        }
    }

    /** Somebody else changed the draft in the meantime. */
    public static final class Changed extends ListRefusal {
        Changed(int revision) {
            super(
                    Kind.CONFLICT,
                    "list-decision-changed",
                    "Dự thảo đã được người khác sửa (lần sửa hiện tại: " + revision + "). Hãy tải lại.",
                    "The draft has been changed by somebody else (present revision: " + revision + "). Reload it.");
        }
    }

    /** Another list decision has the number. */
    public static final class NumberTaken extends ListRefusal {
        NumberTaken(String number) {
            super(
                    Kind.CONFLICT,
                    "list-decision-number-taken",
                    "Số quyết định " + number + " đã dùng.",
                    "The decision number " + number + " is taken.",
                    new Violation("number", "Số quyết định đã dùng.", "The number is taken."));
        }
    }

    /** Another decision listed the same at the same moment. */
    public static final class ListedMeanwhile extends ListRefusal {
        ListedMeanwhile() {
            super(
                    Kind.CONFLICT,
                    "listed-meanwhile",
                    "Một quyết định khác vừa đưa cùng mục này vào danh mục. Hãy tải lại.",
                    "Another decision has just listed the same. Reload the draft.");
        }
    }

    /** The account belongs to no unit that could draft. */
    public static final class NoUnit extends ListRefusal {
        NoUnit() {
            super(
                    Kind.FORBIDDEN,
                    "forbidden",
                    "Tài khoản không thuộc đơn vị nào được dự thảo quyết định.",
                    "The account belongs to no unit that may draft decisions.");
        }
    }

    /** The contents of the catalogue do not tell who is on this list. */
    public static final class CatalogueIsSilent extends ListRefusal {
        CatalogueIsSilent(ListKind kind) {
            super(
                    Kind.UNPROCESSABLE,
                    "catalogue-is-silent",
                    "Danh mục “" + kind.title() + "” chỉ xác định được bằng quyết định.",
                    "Only decisions tell who is on the list " + kind + ".");
        }
    }

    /** Savings are of time reductions. */
    public static final class NoReduction extends ListRefusal {
        NoReduction(ListKind kind) {
            super(
                    Kind.UNPROCESSABLE,
                    "not-a-time-reduction",
                    "Danh mục “" + kind.title() + "” không phải danh mục cắt giảm thời gian.",
                    "The list " + kind + " is not one of time reductions.");
        }
    }

    /** Something stands against issuing it. */
    public static final class NotIssuable extends ListRefusal {
        private static final int MOST = 100;

        NotIssuable(List<ListProblem> problems) {
            super(
                    Kind.UNPROCESSABLE,
                    "list-decision-not-issuable",
                    "Chưa thể ban hành: còn " + problems.size() + " vấn đề.",
                    "The decision cannot be issued: " + problems.size() + " problems are left.",
                    problems.stream().limit(MOST).map(NotIssuable::violation).toArray(Violation[]::new));
        }

        private static Violation violation(ListProblem problem) {
            String field = problem.lineNo() == null ? problem.code() : "lines[" + (problem.lineNo() - 1) + "]";
            return new Violation(field, problem.message(), problem.messageEn());
        }
    }
}
