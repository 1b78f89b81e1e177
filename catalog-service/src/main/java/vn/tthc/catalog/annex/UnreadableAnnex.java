package vn.tthc.catalog.annex;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** The file is no annex at all. */
public final class UnreadableAnnex extends Refusal {
    private UnreadableAnnex(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en, new Violation("file", vi, en));
    }

    static UnreadableAnnex noSpreadsheet() {
        return new UnreadableAnnex(
                Kind.UNSUPPORTED,
                "not-a-spreadsheet",
                "Tệp không phải bảng tính .xlsx.",
                "The file is not an .xlsx spreadsheet.");
    }

    static UnreadableAnnex tooLarge() {
        return new UnreadableAnnex(
                Kind.TOO_LARGE,
                "annex-too-large",
                "Bảng tính quá lớn: tối đa 5 MB và 1.000 dòng.",
                "The spreadsheet is too large: at most 5 MB and 1,000 rows.");
    }

    static UnreadableAnnex noTable() {
        return new UnreadableAnnex(
                Kind.UNPROCESSABLE,
                "annex-without-table",
                "Không thấy bảng có cột \"Mã TTHC\" trong trang tính đầu tiên.",
                "There is no table with the column \"Mã TTHC\" on the first sheet.");
    }
}
