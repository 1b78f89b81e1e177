package vn.tthc.catalog.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with a procedure of the catalogue. */
enum QualityKind {
    LIMIT_WITHOUT_UNIT(Part.limits, "Thời hạn là số không có đơn vị", "Time limit is a number without a unit"),
    LIMIT_CONCLUDED(
            Part.limits,
            "Thời hạn không có đơn vị, đang tính theo trường hợp xử lý",
            "Time limit without a unit, counted as the processing case says"),
    LIMIT_NOT_STATED(Part.limits, "Không ghi thời hạn", "No time limit stated"),
    LIMIT_UNREADABLE(Part.limits, "Thời hạn không đọc được", "Time limit cannot be read"),
    LIMIT_180_DAYS_OR_MORE(Part.limits, "Thời hạn từ 180 ngày trở lên", "Time limit of 180 days or more"),
    TIME_LIMIT_DIFFERS_FROM_DESCRIPTION(
            Part.limits, "Thời hạn khác với lời văn", "Time limit differs from its description"),
    WORKING_DAYS_BUT_DESCRIPTION_SAYS_CALENDAR_DAYS(
            Part.limits,
            "Ghi ngày làm việc nhưng lời văn chỉ nêu ngày",
            "Working days, but the description speaks of days only"),
    PROCESSING_CASE_TIME_NEVER_EQUALS_A_METHOD_TIME(
            Part.limits,
            "Thời hạn của trường hợp xử lý khác mọi cách thức nộp",
            "Processing cases agree with no way of handing in"),
    TIME_LIMIT_DIFFERS_BETWEEN_CHANNELS(
            Part.limits, "Thời hạn khác nhau giữa các cách thức nộp", "Time limit differs between channels"),
    FEE_ZERO_BUT_TEXT_NAMES_AN_AMOUNT(
            Part.fees, "Ghi miễn phí nhưng lời văn nêu số tiền", "Free of charge, but the text names an amount"),
    FEE_PROBABLY_IN_THOUSANDS(Part.fees, "Mức phí có lẽ tính bằng nghìn đồng", "Fee probably in thousands of đồng"),
    FEE_AMOUNT_1_BILLION_OR_MORE(Part.fees, "Mức phí từ 1 tỷ đồng", "Fee of a thousand million đồng or more"),
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
    COMPONENT_10_OR_MORE_COPIES(
            Part.components, "Thành phần hồ sơ từ 10 bản trở lên", "Ten or more copies of a component"),
    CASE_WITHOUT_COMPONENTS(
            Part.components, "Có trường hợp không liệt kê thành phần hồ sơ", "A case that lists no components"),
    FORM_FILE_ODD_CHARACTERS(
            Part.components,
            "Tên biểu mẫu gộp nhiều tệp hoặc có ký tự lạ",
            "Form file with several names in one or odd characters"),
    LISTED_COMPONENT_GONE(
            Part.components,
            "Danh mục nêu thành phần không còn trong thủ tục",
            "A list names a component that the procedure no longer has"),
    NO_RESULT(Part.results, "Không có kết quả thực hiện", "No result"),
    NO_LEGAL_BASIS(Part.legalBases, "Không có căn cứ pháp lý", "No legal basis"),
    LEGAL_NUMBER_TWICE_IN_ONE_PROCEDURE(
            Part.legalBases, "Một văn bản lặp lại trong căn cứ pháp lý", "Same legal document twice"),
    NAME_SPACING(Part.name, "Tên có khoảng trắng thừa", "Superfluous spaces in the name"),
    NAME_IN_CAPITALS(Part.name, "Tên viết hoa toàn bộ", "Name in capitals"),
    SAME_NAME(Part.name, "Trùng tên với thủ tục khác mã", "Same name under several codes"),
    SAME_FIELD_NAME(Part.fieldCode, "Lĩnh vực trùng tên nhưng khác mã", "Same field under several codes"),
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
    LEVEL_MINISTRY_ONLY_BUT_IMPLEMENTER_IS_COMMUNE(
            Part.handlingUnitId,
            "Chỉ ghi cấp bộ nhưng cơ quan thực hiện là cấp xã",
            "Ministry level only, but implemented by communes"),
    ISSUING_AGENCY_ABOLISHED_OR_OLD_NAME(
            Part.procedure, "Cơ quan ban hành mang tên cũ hoặc đã sáp nhập", "Issuer under an old or abolished name"),
    STEPS_MENTION_THE_DISTRICT_LEVEL(
            Part.steps, "Trình tự còn nêu cấp huyện đã kết thúc", "Steps mention the abolished district level"),
    CODE_MALFORMED(Part.procedure, "Mã không đúng dạng", "Malformed code"),
    INVISIBLE_CHARACTERS(Part.procedure, "Có ký tự ẩn trong văn bản", "Invisible characters in the texts"),
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
