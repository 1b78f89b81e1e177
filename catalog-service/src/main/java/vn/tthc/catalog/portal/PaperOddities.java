package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tthc.catalog.portal.PortalRecord.Paper;

/** Components of the dossier. */
final class PaperOddities {
    private static final Pattern NOTE =
            Pattern.compile("[-*+\\s]*(lưu ý|ghi chú)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ODD_FILE = Pattern.compile("; |[^\\p{L}\\p{M}\\p{N}_ .()\\-,&;]");

    static final List<Oddity> ALL = List.of(
            of(
                    "no-components",
                    "Không có thành phần hồ sơ.",
                    r -> when(r.components().isEmpty(), null)),
            of(
                    "case-without-components",
                    "Có trường hợp không liệt kê thành phần hồ sơ.",
                    r -> when(!r.emptyComponentCases().isEmpty(), r.emptyComponentCases())),
            paper("component-empty-name", "Thành phần hồ sơ không có tên; giữ nguyên.", p -> p.name()
                    .isBlank()),
            paper(
                    "component-zero-copies",
                    "Thành phần hồ sơ 0 bản chính và 0 bản sao.",
                    p -> p.originals() == 0 && p.copies() == 0),
            paper(
                    "component-10-or-more-copies",
                    "Thành phần hồ sơ từ 10 bản trở lên.",
                    p -> p.originals() >= 10 || p.copies() >= 10),
            paper(
                    "component-name-over-1500-chars",
                    "Tên thành phần hồ sơ dài hơn 1.500 ký tự.",
                    p -> p.name().length() > 1500),
            paper("component-is-a-note", "Thành phần hồ sơ là lời ghi chú.", p -> NOTE.matcher(p.name())
                    .lookingAt()),
            of(
                    "duplicate-component-in-case",
                    "Một thành phần hồ sơ lặp lại trong cùng trường hợp.",
                    PaperOddities::repeated),
            of(
                    "more-than-60-components",
                    "Hơn 60 thành phần hồ sơ.",
                    r -> when(r.components().size() > 60, r.components().size())),
            paper(
                    "form-file-name-over-255-bytes",
                    "Tên tệp biểu mẫu dài hơn 255 byte.",
                    p -> p.formFile() != null && p.formFile().getBytes(StandardCharsets.UTF_8).length > 255),
            of(
                    "form-file-odd-characters",
                    "Tên biểu mẫu gộp nhiều tệp hoặc có ký tự lạ; giữ nguyên.",
                    r -> some(r.components().stream()
                            .map(Paper::formFile)
                            .filter(file ->
                                    file != null && ODD_FILE.matcher(file).find()))));

    private PaperOddities() {}

    private static Oddity paper(String kind, String reason, Predicate<Paper> odd) {
        return of(kind, reason, r -> some(r.components().stream().filter(odd).map(Paper::name)));
    }

    private static Optional<String> repeated(PortalRecord item) {
        Set<List<String>> seen = new HashSet<>();
        return some(item.components().stream()
                .filter(p -> !p.name().isBlank())
                .filter(p -> !seen.add(List.of(
                        p.caseName() == null ? "" : p.caseName(), p.name().strip())))
                .map(Paper::name));
    }
}
