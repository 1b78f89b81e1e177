package vn.tthc.catalog.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with a procedure of the catalogue. */
enum QualityKind {
    LIMIT_UNREADABLE(Part.limits, "Thời hạn không đọc được", "Time limit cannot be read"),
    LIMIT_180_DAYS_OR_MORE(Part.limits, "Thời hạn từ 180 ngày trở lên", "Time limit of 180 days or more"),
    TIME_LIMIT_DIFFERS_FROM_DESCRIPTION(
            Part.limits, "Thời hạn khác với lời văn", "Time limit differs from its description"),
    FEE_ZERO_BUT_TEXT_NAMES_AN_AMOUNT(
            Part.fees, "Ghi miễn phí nhưng lời văn nêu số tiền", "Free of charge, but the text names an amount"),
    FEE_PROBABLY_IN_THOUSANDS(Part.fees, "Mức phí có lẽ tính bằng nghìn đồng", "Fee probably in thousands of đồng"),
    FEE_IN_FOREIGN_CURRENCY(Part.fees, "Mức phí bằng ngoại tệ", "Fee in a foreign currency"),
    FEE_SAYS_NOTHING(Part.fees, "Phí không có số và không có mô tả", "Fee without amount and description"),
    FEE_WITH_SEVERAL_AMOUNTS(
            Part.fees, "Một loại phí có nhiều mức cho cùng cách nộp", "One fee with several amounts for one channel"),
    NO_COMPONENTS(Part.components, "Không có thành phần hồ sơ", "No components"),
    COMPONENT_WITHOUT_COPIES(
            Part.components, "Thành phần hồ sơ 0 bản chính và 0 bản sao", "Component without originals and copies"),
    COMPONENT_WITHOUT_NAME(Part.components, "Thành phần hồ sơ không có tên", "Component without a name"),
    COMPONENT_IS_A_NOTE(Part.components, "Lời ghi chú lẫn trong thành phần hồ sơ", "A note among the components"),
    COMPONENT_REPEATED(Part.components, "Thành phần hồ sơ lặp lại", "Component listed twice"),
    NO_RESULT(Part.results, "Không có kết quả thực hiện", "No result"),
    NO_LEGAL_BASIS(Part.legalBases, "Không có căn cứ pháp lý", "No legal basis"),
    NAME_SPACING(Part.name, "Tên có khoảng trắng thừa", "Superfluous spaces in the name"),
    NAME_IN_CAPITALS(Part.name, "Tên viết hoa toàn bộ", "Name in capitals"),
    SAME_NAME(Part.name, "Trùng tên với thủ tục khác mã", "Same name under several codes"),
    IMPLEMENTING_AGENCY_OF_ABOLISHED_DISTRICT_LEVEL(
            Part.handlingUnitId,
            "Cơ quan thực hiện thuộc cấp huyện đã kết thúc",
            "Implementer of the abolished district level"),
    NO_IMPLEMENTING_AGENCY(Part.handlingUnitId, "Không có cơ quan thực hiện", "No implementing agency"),
    HANDLING_UNIT_UNKNOWN(
            Part.handlingUnitId,
            "Chưa xác định cơ quan giải quyết của tỉnh",
            "The province's handling unit is unknown"),
    LEVEL_COMMUNE_ONLY_BUT_IMPLEMENTER_NOT_A_COMMUNE_UNIT(
            Part.handlingUnitId,
            "Chỉ ghi cấp xã nhưng cơ quan thực hiện không phải cấp xã",
            "Commune level only, but implemented by another body"),
    STEPS_MENTION_THE_DISTRICT_LEVEL(
            Part.steps, "Trình tự còn nêu cấp huyện đã kết thúc", "Steps mention the abolished district level"),
    CODE_MALFORMED(Part.procedure, "Mã không đúng dạng", "Malformed code"),
    TEST_RECORD(Part.procedure, "Bản ghi thử nghiệm", "Test record");

    private static final Map<String, QualityKind> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toMap(QualityKind::slug, Function.identity()));

    private final Part part;
    private final String vi;
    private final String en;

    QualityKind(Part part, String vi, String en) {
        this.part = part;
        this.vi = vi;
        this.en = en;
    }

    /** Stable name, as in the reports of imports. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<QualityKind> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    Part part() {
        return part;
    }

    String vietnamese() {
        return vi;
    }

    String english() {
        return en;
    }
}
