package vn.tthc.catalog.unit;

import vn.tthc.platform.problem.Refusal;

/** Why a request about units is refused. */
public abstract sealed class UnitRefusal extends Refusal {
    private UnitRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No unit has this id. */
    public static final class NotFound extends UnitRefusal {
        NotFound(String id) {
            super(Kind.NOT_FOUND, "unit-not-found", "Không có đơn vị " + id + ".", "There is no unit " + id + ".");
        }
    }
}
