package vn.tthc.catalog.exchange;

import vn.tthc.platform.problem.Refusal;

/** Why a catalogue is not taken in. */
public abstract sealed class ExchangeRefusal extends Refusal {
    private ExchangeRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** A catalogue is taken in whole by a system that has none; afterwards only decisions change it. */
    public static final class NotEmpty extends ExchangeRefusal {
        NotEmpty() {
            super(
                    Kind.CONFLICT,
                    "catalogue-not-empty",
                    "Hệ thống đã có danh mục công bố khác; chỉ quyết định công bố mới thay đổi được.",
                    "There is another published catalogue already; only decisions change it.");
        }
    }

    /** The file is not a catalogue as it was written out, or not all of it. */
    public static final class NotReadable extends ExchangeRefusal {
        NotReadable(String why) {
            super(
                    Kind.INVALID,
                    "import-not-readable",
                    "Tệp danh mục không đọc được: " + why,
                    "The file of the catalogue cannot be read: " + why);
        }
    }

    /** Units that the catalogue speaks of have to be loaded first. */
    public static final class UnitsMissing extends ExchangeRefusal {
        UnitsMissing(String units) {
            super(
                    Kind.CONFLICT,
                    "units-missing",
                    "Chưa có đơn vị mà danh mục nhắc đến: " + units + ".",
                    "Units that the catalogue speaks of are missing: " + units + ".");
        }
    }
}
