package vn.tthc.demo.people;

import java.util.List;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;

/** Vietnamese names as they occur in the province: Kinh mostly, some Khmer, Hoa and Chăm families. */
final class Names {
    private static final Weighted<String> FAMILIES = new Weighted<String>()
            .add("Nguyễn", 31)
            .add("Trần", 11)
            .add("Lê", 9)
            .add("Phạm", 7)
            .add("Huỳnh", 7)
            .add("Võ", 5)
            .add("Phan", 4.5)
            .add("Trương", 3)
            .add("Đặng", 2.5)
            .add("Bùi", 2)
            .add("Đỗ", 1.5)
            .add("Ngô", 2)
            .add("Hồ", 2)
            .add("Dương", 2)
            .add("Lý", 1.5)
            .add("Lâm", 1.5)
            .add("Mai", 1)
            .add("Đoàn", 1)
            .add("Lương", 1)
            .add("Thái", 1)
            .add("Cao", 0.8)
            .add("Tô", 0.6)
            .add("Quách", 0.4)
            .add("Trịnh", 0.6)
            .add("Châu", 1)
            .add("Danh", 1.2)
            .add("Thạch", 0.5)
            .add("Chau", 0.5);
    private static final List<String> MEN_MIDDLE = List.of(
            "Văn", "Văn", "Minh", "Hoàng", "Hữu", "Thanh", "Quốc", "Đức", "Công", "Ngọc", "Tấn", "Chí", "Trung",
            "Phước", "Thành", "Nhật", "Gia", "Anh");
    private static final List<String> MEN_GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Đức", "Duy", "Giang", "Hải", "Hậu", "Hiếu", "Hòa", "Hùng", "Huy",
            "Khang", "Khánh", "Khoa", "Kiệt", "Lâm", "Lộc", "Long", "Luân", "Minh", "Nam", "Nghĩa", "Nhân", "Phát",
            "Phong", "Phú", "Phúc", "Quân", "Quang", "Sang", "Sơn", "Tài", "Tâm", "Thắng", "Thiện", "Thịnh", "Tiến",
            "Toàn", "Trí", "Trung", "Tuấn", "Vinh", "Vũ");
    private static final List<String> WOMEN_MIDDLE = List.of(
            "Thị",
            "Thị",
            "Thị",
            "Thị Ngọc",
            "Thị Kim",
            "Thị Mỹ",
            "Thị Thu",
            "Thị Thanh",
            "Ngọc",
            "Kim",
            "Mỹ",
            "Thu",
            "Thanh",
            "Bích",
            "Cẩm",
            "Hồng",
            "Phương",
            "Như");
    private static final List<String> WOMEN_GIVEN = List.of(
            "Anh", "Ánh", "Chi", "Cúc", "Diễm", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hân", "Hằng", "Hiền",
            "Hoa", "Hương", "Hường", "Lan", "Linh", "Loan", "Mai", "My", "Nga", "Ngân", "Ngọc", "Nhi", "Nhung", "Oanh",
            "Phượng", "Quyên", "Tâm", "Thảo", "Thơ", "Thủy", "Thúy", "Thư", "Tiên", "Trang", "Trâm", "Trinh", "Tuyền",
            "Tuyết", "Uyên", "Vân", "Vy", "Xuân", "Yến");

    private Names() {}

    static String person(Chance chance, boolean woman) {
        return String.join(
                " ",
                FAMILIES.draw(chance),
                chance.pick(woman ? WOMEN_MIDDLE : MEN_MIDDLE),
                chance.pick(woman ? WOMEN_GIVEN : MEN_GIVEN));
    }

    static String enterprise(Chance chance) {
        String kind = chance.pick(List.of(
                "Công ty TNHH",
                "Công ty TNHH Một thành viên",
                "Công ty TNHH Thương mại Dịch vụ",
                "Công ty TNHH Xây dựng",
                "Công ty Cổ phần",
                "Công ty Cổ phần Đầu tư",
                "Doanh nghiệp tư nhân"));
        String name = chance.pick(List.of(
                "Hưng Phát",
                "An Phú",
                "Thành Đạt",
                "Minh Khang",
                "Phú Thịnh",
                "Tân Tiến",
                "Bảy Núi",
                "Hậu Giang Xanh",
                "Thoại Sơn",
                "Hà Tiên Xanh",
                "Biển Tây",
                "Phước Lộc",
                "Đồng Tâm",
                "Nam Việt",
                "Vĩnh Tế",
                "Kim Long",
                "Lộc Trời Mới",
                "Thiên Phú",
                "Sao Mai Xanh",
                "Gia Hưng"));
        return kind + " " + name
                + (chance.percent(30) ? " " + chance.pick(List.of("An Giang", "Miền Tây", "Mê Kông")) : "");
    }
}
