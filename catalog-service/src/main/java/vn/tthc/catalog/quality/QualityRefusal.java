package vn.tthc.catalog.quality;

import vn.tthc.platform.problem.Refusal;

/** Why a request about the quality of data is refused. */
public abstract sealed class QualityRefusal extends Refusal {
    private QualityRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** There is nothing proposed for it, or not any more. */
    public static final class NothingProposed extends QualityRefusal {
        NothingProposed(String code, String part) {
            super(
                    Kind.CONFLICT,
                    "nothing-proposed",
                    "Không (còn) đề xuất sửa cho " + part + " của thủ tục " + code + ".",
                    "Nothing is proposed (any more) for " + part + " of procedure " + code + ".");
        }
    }
}
