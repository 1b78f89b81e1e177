package vn.tthc.demo.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;

/** Invents applicants and senders. */
public final class People {
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 84;
    private static final List<String> HAMLETS = List.of(
            "Hòa Long",
            "An Thạnh",
            "Bình Hòa",
            "Vĩnh Lộc",
            "Tân Lợi",
            "Phú Hiệp",
            "Đông Sơn",
            "Tây Khánh",
            "Long Hưng",
            "Mỹ Thuận",
            "Kinh Dài",
            "Thạnh Tây",
            "Giồng Kè",
            "Xẻo Bần",
            "Trung Hưng");
    private static final List<String> STREETS = List.of(
            "Trần Hưng Đạo",
            "Nguyễn Huệ",
            "Lê Lợi",
            "Hai Bà Trưng",
            "Lý Thường Kiệt",
            "Nguyễn Trung Trực",
            "Mạc Cửu",
            "Thoại Ngọc Hầu",
            "Tôn Đức Thắng",
            "Nguyễn Trãi",
            "Lâm Quang Ky",
            "Hùng Vương");

    private People() {}

    /** @param on day of the application */
    public static Applicant citizen(Chance chance, Unit home, LocalDate on) {
        boolean woman = chance.percent(51);
        LocalDate birth = on.minusYears(chance.between(YOUNGEST, OLDEST)).minusDays(chance.between(1, 364));
        String name = Names.person(chance, woman);
        return new Applicant(
                Applicant.Kind.CITIZEN,
                name,
                Numbers.identity(chance, birth, woman),
                birth,
                Numbers.mobile(chance),
                chance.percent(35) ? mail(name, chance) : null,
                address(chance, home));
    }

    public static Applicant enterprise(Chance chance, Unit home) {
        String name = Names.enterprise(chance);
        return new Applicant(
                Applicant.Kind.ENTERPRISE,
                name,
                Numbers.tax(chance),
                null,
                Numbers.mobile(chance),
                "lienhe" + chance.digits(3) + "@" + plain(name.substring(name.lastIndexOf(' ') + 1)) + ".example",
                address(chance, home));
    }

    private static String mail(String name, Chance chance) {
        return plain(name) + chance.digits(2) + "@thu.example";
    }

    private static String address(Chance chance, Unit home) {
        boolean town = !home.kind().equals("xa");
        String place = town && chance.percent(70)
                ? "Số " + chance.between(1, 480) + " đường " + chance.pick(STREETS)
                : (town ? "Khóm " : "Ấp ") + chance.pick(HAMLETS);
        return place + ", " + (home.commune() ? home.name() + ", " : "") + "tỉnh An Giang";
    }

    /** Lower case, without accents and spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }
}
