package vn.tthc.catalog.imports;

import vn.tthc.platform.problem.Refusal;

/** Why a load is refused. */
public abstract sealed class ImportRefusal extends Refusal {
    private ImportRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** No report has this id. */
    public static final class NotFound extends ImportRefusal {
        NotFound(String id) {
            super(Kind.NOT_FOUND, "import-not-found", "Không có lần nạp " + id + ".", "There is no import " + id + ".");
        }
    }

    /** The body is not what the kind of load needs. */
    public static final class NotReadable extends ImportRefusal {
        NotReadable(String vi, String en) {
            super(Kind.INVALID, "import-not-readable", vi, en);
        }
    }

    /** The departments that handle procedures have to be known first. */
    public static final class UnitsMissing extends ImportRefusal {
        UnitsMissing() {
            super(
                    Kind.CONFLICT,
                    "units-missing",
                    "Phải nạp đơn vị và sở, ban, ngành trước khi nạp thủ tục.",
                    "Load units and departments before procedures.");
        }
    }
}
