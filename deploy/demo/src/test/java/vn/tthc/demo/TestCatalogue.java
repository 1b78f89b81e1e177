package vn.tthc.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.worktime.TimeLimit;
import vn.tthc.demo.worktime.WorkDays;

/** A province in small: the demo units, some more communes, and procedures of every sort of time limit. */
public final class TestCatalogue {
    public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    private TestCatalogue() {}

    public static Catalogue small() {
        return new Catalogue(units(), procedures(), calendar());
    }

    public static WorkDays calendar() {
        return new WorkDays(
                List.of(
                        new WorkDays.Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                        new WorkDays.Hours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                Set.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)),
                Set.of(LocalDate.of(2026, 8, 22)));
    }

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(commune("30307", "Phường Long Xuyên", "phuong"));
        units.add(commune("30742", "Phường Rạch Giá", "phuong"));
        units.add(commune("31078", "Đặc khu Phú Quốc", "dac_khu"));
        for (int i = 0; i < 40; i++) {
            units.add(commune("40" + (100 + i), "Xã Số " + i, "xa"));
        }
        Stream.of("VPUBND", "STP", "SNNMT", "SXD", "STC", "SNV")
                .map(code -> new Unit(code + "-20250701", code, "Sở " + code, "DEPARTMENT", "so", FROM))
                .forEach(units::add);
        return units;
    }

    private static Unit commune(String code, String name, String kind) {
        return new Unit(code + "-20250701", code, name, "COMMUNE", kind, FROM);
    }

    private static List<Procedure> procedures() {
        return List.of(
                atCommune("1.000001", "Thủ tục đăng ký khai sinh", "Hộ tịch", "1", TimeLimit.Unit.WORKING_DAY),
                atCommune("1.000002", "Thủ tục đăng ký kết hôn", "Hộ tịch", "3", TimeLimit.Unit.WORKING_DAY),
                atCommune("1.000003", "Cấp bản sao trích lục hộ tịch", "Hộ tịch", null, TimeLimit.Unit.NONE),
                atCommune("2.000001", "Chứng thực giao dịch", "Chứng thực", "2", TimeLimit.Unit.WORKING_DAY),
                atCommune("2.000002", "Chứng thực bản sao từ bản chính", "Chứng thực", "4", TimeLimit.Unit.HOUR),
                atCommune("1.000004", "Trợ cấp hưu trí xã hội", "Bảo trợ xã hội", "10", TimeLimit.Unit.WORKING_DAY),
                atCommune("1.000005", "Hòa giải tranh chấp", "Đất đai", "30", TimeLimit.Unit.DAY),
                atCommune("1.000006", "Đăng ký đất đai", "Đất đai", "20", TimeLimit.Unit.WORKING_DAY),
                at("STP", "2.000010", "Cấp phép luật sư", "Luật sư", "7"),
                at("SNNMT", "2.000011", "Đăng ký biến động", "Đất đai", "10"),
                at("SXD", "2.000012", "Cấp giấy phép xây dựng", "Hoạt động xây dựng", "15"),
                at("STC", "2.000013", "Đăng ký thành lập công ty", "Doanh nghiệp", "3"),
                at("SNV", "2.000014", "Công nhận ban vận động", "Hội, quỹ", "30"));
    }

    private static Procedure atCommune(String code, String name, String field, String value, TimeLimit.Unit unit) {
        return procedure(code, name, field, "COMMUNE", null, value, unit);
    }

    private static Procedure at(String department, String code, String name, String field, String value) {
        return procedure(code, name, field, "PROVINCE", department + "-20250701", value, TimeLimit.Unit.WORKING_DAY);
    }

    private static Procedure procedure(
            String code, String name, String field, String level, String unit, String value, TimeLimit.Unit of) {
        BigDecimal amount = value == null ? null : new BigDecimal(value);
        return new Procedure(
                code,
                name,
                field,
                level,
                unit,
                true,
                FROM,
                List.of("Công dân Việt Nam", "Doanh nghiệp"),
                Stream.of(Channel.values())
                        .map(channel -> new Procedure.Limit(channel, null, amount, of))
                        .toList(),
                List.of(
                        new Procedure.Component(1, null, true, null),
                        new Procedure.Component(2, null, false, null),
                        new Procedure.Component(3, "Trường hợp ủy quyền", true, null),
                        new Procedure.Component(4, null, false, "Cơ sở dữ liệu hộ tịch điện tử")),
                List.of(new Procedure.Fee(null, 20_000L)));
    }
}
