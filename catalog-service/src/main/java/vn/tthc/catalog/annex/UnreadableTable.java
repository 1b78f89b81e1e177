package vn.tthc.catalog.annex;

import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** The file holds no table of the kind that is asked for. */
public final class UnreadableTable extends Refusal {
    private UnreadableTable(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en, new Violation("file", vi, en));
    }

    static UnreadableTable noSpreadsheet() {
        return new UnreadableTable(
                Kind.UNSUPPORTED,
                "not-a-spreadsheet",
                "Tệp không phải bảng tính .xlsx hoặc tệp .csv (UTF-8).",
                "The file is neither an .xlsx spreadsheet nor .csv text (UTF-8).");
    }

    static UnreadableTable tooLarge() {
        return new UnreadableTable(
                Kind.TOO_LARGE,
                "annex-too-large",
                "Bảng tính quá lớn hoặc quá nhiều dòng: tối đa 5 MB.",
                "The table is too large or has too many rows: at most 5 MB.");
    }

    static UnreadableTable noTable(TableColumn key) {
        return new UnreadableTable(
                Kind.UNPROCESSABLE,
                "annex-without-table",
                "Không thấy bảng có cột \"" + key.title() + "\" trong tệp (trang tính đầu tiên).",
                "There is no table with the column \"" + key.title() + "\" in the file (on the first sheet).");
    }
}
