package vn.tthc.catalog.history;

import vn.tthc.platform.problem.Refusal;

/** Why a request about the history of a procedure is refused. */
public abstract sealed class HistoryRefusal extends Refusal {
    private HistoryRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** Nothing is known of this code. */
    public static final class UnknownProcedure extends HistoryRefusal {
        UnknownProcedure(String code) {
            super(
                    Kind.NOT_FOUND,
                    "procedure-not-found",
                    "Không có thủ tục " + code + ".",
                    "There is no procedure " + code + ".");
        }
    }

    /** The procedure has no version of this number. */
    public static final class UnknownVersion extends HistoryRefusal {
        UnknownVersion(String code, int version) {
            super(
                    Kind.NOT_FOUND,
                    "procedure-version-not-found",
                    "Thủ tục " + code + " không có phiên bản " + version + ".",
                    "Procedure " + code + " has no version " + version + ".");
        }
    }
}
