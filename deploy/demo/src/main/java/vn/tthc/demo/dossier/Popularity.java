package vn.tthc.demo.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.chance.Weighted;

/** How often a procedure is asked for: a few make most of the work. */
final class Popularity {
    private static final double OTHER_FIELDS = 10;
    private static final double ONE_OF_THE_USUAL = 40;

    private static final Map<String, Double> FIELDS = Map.of(
            "hộ tịch", 36.0,
            "chứng thực", 22.0,
            "bảo trợ xã hội", 14.0,
            "đất đai", 12.0,
            "người có công", 5.0,
            "hộ kinh doanh", 6.0);

    private static final List<String> USUAL = List.of(
            "đăng ký khai sinh",
            "đăng ký khai tử",
            "đăng ký kết hôn",
            "xác nhận tình trạng hôn nhân",
            "trích lục hộ tịch",
            "chứng thực bản sao",
            "chứng thực chữ ký trong",
            "chứng thực giao dịch",
            "bản sao từ sổ gốc",
            "trợ cấp hưu trí xã hội",
            "trợ cấp xã hội hàng tháng",
            "chi phí mai táng",
            "đăng ký thành lập hộ kinh doanh",
            "đăng ký thành lập công ty",
            "đăng ký biến động",
            "đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận");

    private static final List<String> SELDOM =
            List.of("yếu tố nước ngoài", "khu vực biên giới", "lưu động", "lấn biển", "cộng tác viên");

    private Popularity() {}

    static Weighted<Procedure> weigh(Collection<Procedure> procedures) {
        Map<String, Double> inField = procedures.stream()
                .collect(Collectors.groupingBy(Popularity::group, Collectors.summingDouble(Popularity::rank)));
        return Weighted.of(
                procedures,
                procedure -> FIELDS.getOrDefault(group(procedure), OTHER_FIELDS)
                        * rank(procedure)
                        / inField.getOrDefault(group(procedure), 1.0));
    }

    private static String group(Procedure procedure) {
        return FIELDS.keySet().stream()
                .filter(procedure.field()::contains)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static double rank(Procedure procedure) {
        String name = procedure.name().toLowerCase(Locale.ROOT);
        if (SELDOM.stream().anyMatch(name::contains)) {
            return 0.2;
        }
        double spread = 1.0 / (1 + Math.floorMod(procedure.code().hashCode(), 9));
        return USUAL.stream().anyMatch(name::contains) ? ONE_OF_THE_USUAL * (0.3 + spread) : spread;
    }
}
