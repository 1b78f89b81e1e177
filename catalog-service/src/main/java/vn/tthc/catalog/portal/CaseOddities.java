package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tthc.catalog.portal.PortalRecord.Case;

/** Processing cases and results. */
final class CaseOddities {
    static final List<Oddity> ALL = List.of(
            of(
                    "no-processing-case",
                    "Không có trường hợp xử lý.",
                    r -> when(r.processingCases().isEmpty(), null)),
            of("processing-case-code-repeated", "Mã trường hợp xử lý lặp lại.", CaseOddities::repeated),
            of(
                    "processing-case-code-of-other-procedure",
                    "Mã trường hợp xử lý không bắt đầu bằng mã thủ tục.",
                    r -> some(r.processingCases().stream().map(Case::code).filter(c -> !c.startsWith(r.code())))),
            of("processing-cases-disagree-on-time", "Các trường hợp xử lý có thời hạn khác nhau.", r -> {
                List<String> times = r.processingCases().stream()
                        .map(c -> c.timeValue() + " " + c.timeUnit())
                        .distinct()
                        .toList();
                return when(times.size() > 1, times);
            }),
            of(
                    "processing-case-time-never-equals-a-method-time",
                    "Không trường hợp xử lý nào có thời hạn bằng thời hạn của một cách thức nộp.",
                    CaseOddities::apart),
            of(
                    "processing-case-without-time",
                    "Trường hợp xử lý không có thời hạn.",
                    r -> some(r.processingCases().stream()
                            .filter(c -> c.timeValue() == null || c.timeValue().signum() == 0)
                            .map(Case::code))),
            of("no-result", "Không có kết quả thực hiện.", r -> when(r.results().isEmpty(), null)));

    private CaseOddities() {}

    private static Optional<String> apart(PortalRecord item) {
        Set<String> cases = item.processingCases().stream()
                .filter(c -> c.timeValue() != null && c.timeValue().signum() > 0)
                .map(c -> time(c.timeValue(), c.timeUnit()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> methods = item.submissionMethods().stream()
                .filter(m -> m.timeLimitValue() != null && !m.timeUnit().equals("OTHER"))
                .map(m -> time(m.timeLimitValue(), m.timeUnit()))
                .collect(Collectors.toCollection(TreeSet::new));
        return when(
                !cases.isEmpty() && !methods.isEmpty() && methods.stream().noneMatch(cases::contains),
                methods + " – " + cases);
    }

    private static String time(BigDecimal value, String unit) {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }

    private static Optional<String> repeated(PortalRecord item) {
        Set<String> seen = new HashSet<>();
        return some(item.processingCases().stream().map(Case::code).filter(code -> !seen.add(code)));
    }
}
