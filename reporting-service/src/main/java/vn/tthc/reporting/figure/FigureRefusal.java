package vn.tthc.reporting.figure;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;
import vn.tthc.reporting.indicator.IndicatorCode;

/** Why figures are not given. */
abstract sealed class FigureRefusal extends Refusal {
    private FigureRefusal(Kind kind, String slug, String vi, String en, Violation... violations) {
        super(kind, slug, vi, en, violations);
    }

    /** No such unit, or outside the caller's scope: the answer does not tell which. */
    static final class UnitNotFound extends FigureRefusal {
        UnitNotFound(String unit) {
            super(
                    Kind.NOT_FOUND,
                    "unit-not-found",
                    "Không tìm thấy đơn vị " + unit + ".",
                    "There is no unit " + unit + ".");
        }
    }

    /** A rate is no number of cases; the counts that it is made of can be opened. */
    static final class RateHasNoCases extends FigureRefusal {
        RateHasNoCases(IndicatorCode rate) {
            super(
                    Kind.UNPROCESSABLE,
                    "rate-has-no-cases",
                    "Tỷ lệ " + rate + " không phải là số hồ sơ; hãy mở các số liệu tạo nên tỷ lệ.",
                    "The rate " + rate + " is no number of cases; open the counts that it is made of.",
                    new Violation(
                            "indicator", "Không mở được danh sách của một tỷ lệ.", "A rate has no list of cases."));
        }
    }

    /** The caller's key does not open this unit, this field or all days of this window; nothing is left out silently. */
    static final class OutsideKey extends FigureRefusal {
        OutsideKey(String part, String vi, String en) {
            super(Kind.FORBIDDEN, "outside-key", vi, en, new Violation(part, vi, en));
        }
    }
}
