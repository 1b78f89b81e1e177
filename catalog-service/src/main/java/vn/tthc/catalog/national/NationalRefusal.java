package vn.tthc.catalog.national;

import vn.tthc.platform.problem.Refusal;

/** Why the national list is not taken, or a code not mapped. */
public abstract sealed class NationalRefusal extends Refusal {
    private NationalRefusal(Kind kind, String slug, String vi, String en) {
        super(kind, slug, vi, en);
    }

    /** A list that was cut short would make everything it lacks look abolished. */
    public static final class TooShort extends NationalRefusal {
        TooShort(int read, int known) {
            super(
                    Kind.UNPROCESSABLE,
                    "national-list-too-short",
                    "Danh mục quốc gia chỉ có " + read + " thủ tục, ít hơn hẳn " + known + " đang có: không nạp.",
                    "The national list has " + read + " procedures only, far fewer than the " + known + " known.");
        }
    }

    /** The file is not the list. */
    public static final class NotReadable extends NationalRefusal {
        NotReadable(String why) {
            super(
                    Kind.INVALID,
                    "import-not-readable",
                    "Danh mục quốc gia không đọc được: " + why,
                    "The national list cannot be read: " + why);
        }
    }

    /** Outside does not answer. */
    public static final class Unreachable extends NationalRefusal {
        Unreachable(String why) {
            super(
                    Kind.UNAVAILABLE,
                    "national-list-unreachable",
                    "Không lấy được danh mục quốc gia: " + why,
                    "The national list cannot be fetched: " + why);
        }
    }

    /** Only procedures of the province's own are mapped. */
    public static final class NothingToMap extends NationalRefusal {
        NothingToMap(String code) {
            super(
                    Kind.CONFLICT,
                    "nothing-to-map",
                    "Thủ tục " + code + " không có hiệu lực tại tỉnh, hoặc đã mang mã quốc gia.",
                    "Procedure " + code + " is not in force here, or has a national code already.");
        }
    }

    /** A mapping leads to what is listed. */
    public static final class NotListed extends NationalRefusal {
        NotListed(String code) {
            super(
                    Kind.UNPROCESSABLE,
                    "national-code-unknown",
                    "Danh mục quốc gia không có mã " + code + ".",
                    "The national list has no code " + code + ".");
        }
    }
}
