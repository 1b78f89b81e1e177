package vn.tthc.catalog.procedure;

import vn.tthc.platform.problem.Refusal;

/** Why a request about procedures is refused. */
public abstract sealed class ProcedureRefusal extends Refusal {
    private ProcedureRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No version of this code is in force on the day asked for. */
    public static final class NotFound extends ProcedureRefusal {
        NotFound(String code) {
            super(
                    Kind.NOT_FOUND,
                    "procedure-not-found",
                    "Không có thủ tục " + code + " có hiệu lực vào ngày này.",
                    "There is no procedure " + code + " in force on this day.");
        }
    }
}
