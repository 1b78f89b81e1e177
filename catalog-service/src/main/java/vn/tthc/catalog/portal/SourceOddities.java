package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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
            "cấp huyện|(?:ủy|uỷ) ban nhân dân (?:quận|huyện)|UBND (?:quận|huyện)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
                    r -> r.stepsText() == null ? Optional.empty() : inSentence(DISTRICT, r.stepsText())),
            of(
                    "steps-over-20000-chars",
                    "Trình tự thực hiện dài hơn 20.000 ký tự.",
                    r -> when(r.stepsText() != null && r.stepsText().length() > 20_000, length(r))),
            of(
                    "invisible-characters",
                    "Có ký tự ẩn; giữ nguyên.",
                    r -> some(texts(r).filter(t -> has(t, SourceOddities::isInvisible)))),
            of(
                    "private-use-bullet-characters",
                    "Có ký hiệu ngoài bảng mã chuẩn; giữ nguyên.",
                    r -> some(texts(r).filter(t -> has(t, SourceOddities::isPrivate)))));

    private SourceOddities() {}

    /** The first mention with what stands around it in its sentence, at most 60 characters before and 40 after. */
    private static Optional<String> inSentence(Pattern mention, String text) {
        Matcher matcher = mention.matcher(text);
        if (!matcher.find()) return Optional.empty();
        int from = matcher.start();
        while (from > Math.max(0, matcher.start() - 60) && !endsSentence(text.charAt(from - 1))) from--;
        int to = matcher.end();
        while (to < Math.min(text.length(), matcher.end() + 40) && !endsSentence(text.charAt(to))) to++;
        return Optional.of(text.substring(from, to).strip());
    }

    private static boolean endsSentence(char character) {
        return character == '.' || character == ';' || character == '\n';
    }

    /** All texts of the list are gone through: a plain loop, and ordinary letters are passed over first. */
    private static boolean has(String text, IntPredicate odd) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0xAD && odd.test(Character.isHighSurrogate(character) ? text.codePointAt(i) : character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrivate(int character) {
        return character >= 0xE000 && Character.getType(character) == Character.PRIVATE_USE;
    }

    /** Soft hyphens, characters without width, and marks of direction. */
    private static boolean isInvisible(int character) {
        return character == 0xAD
                || character >= 0x200B && character <= 0x200F
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2060 && character <= 0x2064
                || character == 0xFEFF;
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
