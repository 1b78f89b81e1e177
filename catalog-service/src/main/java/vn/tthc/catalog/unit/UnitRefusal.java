package vn.tthc.catalog.unit;

import java.util.List;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** Why a request about units is refused. */
public abstract sealed class UnitRefusal extends Refusal {
    private UnitRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No unit has this id. */
    public static final class NotFound extends UnitRefusal {
        NotFound(String id) {
            super(Kind.NOT_FOUND, "unit-not-found", "Không có đơn vị " + id + ".", "There is no unit " + id + ".");
        }
    }

    /** Something stands against a change of units. */
    public static final class NotPossible extends UnitRefusal {
        NotPossible(List<UnitProblem> problems) {
            super(
                    Kind.UNPROCESSABLE,
                    "unit-change-not-possible",
                    "Chưa ghi được thay đổi: còn " + problems.size() + " vấn đề.",
                    "The change cannot be made: " + problems.size() + " problems are left.",
                    problems.stream()
                            .map(p -> new Violation(p.code(), p.message(), p.messageEn()))
                            .toArray(Violation[]::new));
        }
    }

    /** Somebody else changed the same units, or took the code, in the meantime. */
    public static final class ChangedMeanwhile extends UnitRefusal {
        ChangedMeanwhile() {
            super(
                    Kind.CONFLICT,
                    "units-changed",
                    "Đơn vị vừa được người khác thay đổi. Hãy xem trước lại.",
                    "The units have just been changed by somebody else. Look at the preview again.");
        }
    }
}
