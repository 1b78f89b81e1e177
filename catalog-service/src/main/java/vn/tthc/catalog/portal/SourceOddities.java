package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tthc.catalog.portal.PortalRecord.Basis;

/** Legal basis, publication decision and texts. */
final class SourceOddities {
    /** Day of the list: no publication decision can be younger. */
    private static final String LISTED = "2026-07-18";

    private static final Pattern DECISION = Pattern.compile("\\d+/QĐ-[\\p{Lu}\\d]+(-[\\p{Lu}\\d]+)*");
    private static final Pattern LEGAL =
            Pattern.compile("\\d+[\\p{L}]?(/\\d{4})?/[\\p{Lu}\\d&Đ]+(-[\\p{Lu}\\p{Ll}\\d&]+)*");
    private static final Pattern DISTRICT = Pattern.compile(
            "[^.;\\n]{0,60}(cấp huyện|(?:ủy|uỷ) ban nhân dân (?:quận|huyện)|UBND (?:quận|huyện))[^.;\\n]{0,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD]");
    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");

    static final List<Oddity> ALL = List.of(
            of(
                    "no-legal-basis",
                    "Không có căn cứ pháp lý.",
                    r -> when(r.legalBasis().isEmpty(), null)),
            of(
                    "legal-number-outer-space",
                    "Số hiệu văn bản có khoảng trắng ở đầu hoặc cuối; giữ nguyên.",
                    r -> some(numbers(r).filter(n -> !n.equals(n.strip())))),
            of(
                    "legal-number-not-a-plain-number",
                    "Số hiệu văn bản không chỉ là số hiệu; giữ nguyên.",
                    r -> some(numbers(r).filter(n -> !LEGAL.matcher(n.strip()).matches()))),
            of("legal-number-twice-in-one-procedure", "Một số hiệu văn bản lặp lại.", r -> {
                Set<String> seen = new HashSet<>();
                return some(numbers(r).map(String::strip).filter(n -> !seen.add(n)));
            }),
            of(
                    "no-decision-number",
                    "Không có số quyết định công bố.",
                    r -> when(r.decisionNumber() == null || r.decisionNumber().isBlank(), null)),
            of(
                    "decision-number-odd-format",
                    "Số quyết định công bố không đúng dạng; giữ nguyên.",
                    r -> when(
                            r.decisionNumber() != null
                                    && !DECISION.matcher(r.decisionNumber()).matches(),
                            r.decisionNumber())),
            of("no-decision-date", "Không có ngày quyết định công bố.", r -> when(r.decisionDate() == null, null)),
            of(
                    "decision-date-out-of-range",
                    "Ngày quyết định công bố sau ngày lập danh mục.",
                    r -> when(r.decisionDate() != null && r.decisionDate().compareTo(LISTED) > 0, r.decisionDate())),
            of(
                    "steps-under-40-chars",
                    "Trình tự thực hiện quá ngắn.",
                    r -> when(r.stepsText() == null || r.stepsText().strip().length() < 40, r.stepsText())),
            of(
                    "steps-mention-the-district-level",
                    "Trình tự thực hiện còn nêu cấp huyện, đã kết thúc từ 01/7/2025.",
                    r -> r.stepsText() == null ? Optional.empty() : first(DISTRICT, r.stepsText())),
            of(
                    "steps-over-20000-chars",
                    "Trình tự thực hiện dài hơn 20.000 ký tự.",
                    r -> when(r.stepsText() != null && r.stepsText().length() > 20_000, length(r))),
            of(
                    "invisible-characters",
                    "Có ký tự ẩn; giữ nguyên.",
                    r -> some(texts(r).filter(t -> INVISIBLE.matcher(t).find()))),
            of(
                    "private-use-bullet-characters",
                    "Có ký hiệu ngoài bảng mã chuẩn; giữ nguyên.",
                    r -> some(texts(r).filter(t -> PRIVATE_USE.matcher(t).find()))));

    private SourceOddities() {}

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    private static Stream<String> numbers(PortalRecord item) {
        return item.legalBasis().stream().map(Basis::number);
    }

    private static int length(PortalRecord item) {
        return item.stepsText() == null ? 0 : item.stepsText().length();
    }

    private static Stream<String> texts(PortalRecord item) {
        return Stream.of(
                        Stream.of(item.name()),
                        Stream.of(item.stepsText(), item.conditionsText(), item.receivingAddress()),
                        item.components().stream().flatMap(p -> Stream.of(p.name(), p.caseName(), p.formFile())),
                        item.submissionMethods().stream().flatMap(m -> Stream.of(m.timeLimitText(), m.description())),
                        item.legalBasis().stream().flatMap(b -> Stream.of(b.number(), b.title())))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
