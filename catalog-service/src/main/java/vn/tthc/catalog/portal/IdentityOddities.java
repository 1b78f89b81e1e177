package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes, names, levels and agencies. */
final class IdentityOddities {
    private static final Pattern CODE =
            Pattern.compile("[12356]\\.\\d{6}(\\.(\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Y]\\d{2})?");
    private static final Pattern INNER_SPACE = Pattern.compile("\\S.*(\\t|\\R|\\s{2,}).*\\S", Pattern.DOTALL);
    private static final Pattern DISTRICT = Pattern.compile(
            "cấp huyện|(công an|thuế|phòng [^;]*) huyện|ủy ban nhân dân (quận|huyện)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMMUNE_WORD =
            Pattern.compile("xã|phường|đặc khu", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMMUNE_UNIT = Pattern.compile(
            "(?<!\\p{L})(xã(?![\\s\\p{Z}]+hội)|phường|đặc khu)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OLD_AGENCY = Pattern.compile("G04|G05|G07|G13|G14");

    static final List<Oddity> ALL = List.of(
            of(
                    "code-malformed",
                    "Mã không đúng dạng; giữ nguyên như nguồn.",
                    r -> when(!CODE.matcher(r.code()).matches(), r.code())),
            of(
                    "test-record",
                    "Bản ghi thử nghiệm trong danh mục; giữ nguyên, cần bãi bỏ bằng quyết định.",
                    r -> when(isTest(r), r.stepsText())),
            of(
                    "internal-procedure",
                    "Thủ tục nội bộ giữa các cơ quan nhà nước; không áp dụng cho tiếp nhận.",
                    r -> when(r.isInternal(), r.procedureKind())),
            of(
                    "name-leading-or-trailing-space",
                    "Tên có khoảng trắng ở đầu hoặc cuối; giữ nguyên.",
                    r -> when(!r.name().equals(r.name().strip()), r.name())),
            of(
                    "name-inner-tab-newline-double-space",
                    "Tên có tab, xuống dòng hoặc nhiều khoảng trắng; giữ nguyên.",
                    r -> when(INNER_SPACE.matcher(r.name().strip()).matches(), r.name())),
            of(
                    "name-all-capitals",
                    "Tên viết hoa toàn bộ; giữ nguyên.",
                    r -> when(r.name().equals(r.name().toUpperCase(Locale.ROOT)), r.name())),
            of(
                    "name-over-400-chars",
                    "Tên dài hơn 400 ký tự; giữ nguyên.",
                    r -> when(r.name().length() > 400, r.name())),
            of(
                    "level-undetermined",
                    "Có cấp thực hiện “Chưa xác định”.",
                    r -> when(r.levels().contains("Chưa xác định"), r.levels())),
            of(
                    "no-implementing-agency",
                    "Không có cơ quan thực hiện.",
                    r -> when(r.implementingAgencies().isEmpty(), null)),
            of(
                    "more-than-20-implementing-agencies",
                    "Hơn 20 cơ quan thực hiện.",
                    r -> when(
                            r.implementingAgencies().size() > 20,
                            r.implementingAgencies().size())),
            of(
                    "implementing-agency-of-abolished-district-level",
                    "Cơ quan thực hiện thuộc cấp huyện, đã kết thúc từ 01/7/2025.",
                    r -> some(r.implementingAgencies().stream()
                            .filter(a -> DISTRICT.matcher(a).find()))),
            of(
                    "level-commune-only-but-implementer-not-a-commune-unit",
                    "Chỉ ghi cấp xã nhưng không cơ quan thực hiện nào thuộc cấp xã.",
                    r -> when(
                            r.levels().equals(List.of("Cấp xã"))
                                    && !r.implementingAgencies().isEmpty()
                                    && r.implementingAgencies().stream()
                                            .noneMatch(
                                                    a -> COMMUNE_WORD.matcher(a).find()),
                            r.implementingAgencies())),
            of(
                    "level-ministry-only-but-implementer-is-commune",
                    "Chỉ ghi cấp bộ nhưng cơ quan thực hiện thuộc cấp xã.",
                    r -> r.levels().equals(List.of("Cấp bộ"))
                            ? some(r.implementingAgencies().stream()
                                    .filter(a -> COMMUNE_UNIT.matcher(a).find()))
                            : Optional.empty()),
            of(
                    "issuing-agency-abolished-or-old-name",
                    "Cơ quan ban hành mang tên cũ hoặc đã sáp nhập.",
                    r -> when(OLD_AGENCY.matcher(r.issuingAgencyCode()).matches(), r.issuingAgency())));

    private IdentityOddities() {}

    private static boolean isTest(PortalRecord item) {
        return item.stepsText() != null && item.stepsText().strip().equalsIgnoreCase("test")
                || item.processingCases().stream().anyMatch(c -> c.name().matches("TEST\\d+.*"));
    }
}
