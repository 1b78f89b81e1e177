package vn.tthc.catalog.portal;

import static vn.tthc.catalog.portal.Oddity.of;
import static vn.tthc.catalog.portal.Oddity.some;
import static vn.tthc.catalog.portal.Oddity.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.portal.PortalRecord.Method;

/** Time limits of the ways to hand in. */
final class LimitOddities {
    private static final Pattern WORKING_DAYS = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)\\s*(?:\\([^)]{1,40}\\)\\s*)?ngày làm việc",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final List<Oddity> ALL = List.of(
            limit(
                    "time-limit-zero-unit-other",
                    "Thời hạn ghi 0, không có đơn vị: coi như chưa quy định.",
                    m -> isOther(m)
                            && m.timeLimitValue() != null
                            && m.timeLimitValue().signum() == 0),
            limit(
                    "time-limit-number-without-unit",
                    "Thời hạn là số không có đơn vị: không suy ra đơn vị.",
                    m -> isOther(m)
                            && m.timeLimitValue() != null
                            && m.timeLimitValue().signum() != 0),
            limit(
                    "time-limit-is-free-text",
                    "Thời hạn ghi bằng lời: giữ nguyên lời văn.",
                    m -> isOther(m) && m.timeLimitValue() == null),
            limit(
                    "time-limit-fractional",
                    "Thời hạn không tròn ngày.",
                    m -> m.timeLimitDays() != null
                            && m.timeLimitDays().stripTrailingZeros().scale() > 0),
            limit(
                    "time-limit-180-days-or-more",
                    "Thời hạn từ 180 ngày trở lên.",
                    m -> m.timeLimitDays() != null && m.timeLimitDays().intValue() >= 180),
            limit(
                    "time-limit-hours-over-24",
                    "Thời hạn hơn 24 giờ.",
                    m -> m.timeUnit().equals("HOUR")
                            && m.timeLimitValue() != null
                            && m.timeLimitValue().intValue() > 24),
            limit(
                    "time-limit-differs-from-description",
                    "Lời văn nêu số ngày làm việc khác với thời hạn đã ghi; giữ nguyên cả hai.",
                    LimitOddities::describedOtherwise),
            limit(
                    "working-days-but-description-says-calendar-days",
                    "Ghi ngày làm việc nhưng lời văn nêu cùng số ngày mà không phải ngày làm việc; giữ nguyên cả hai.",
                    LimitOddities::describedInCalendarDays),
            of(
                    "channel-listed-more-than-once",
                    "Một cách thức nộp có nhiều thời hạn: lấy thời hạn dài nhất.",
                    r -> when(
                            r.submissionMethods().stream()
                                            .map(Method::channel)
                                            .distinct()
                                            .count()
                                    < r.submissionMethods().size(),
                            texts(r))),
            of(
                    "time-limit-differs-between-channels",
                    "Thời hạn khác nhau giữa các cách thức nộp.",
                    r -> when(texts(r).values().stream().distinct().count() > 1, texts(r))));

    private LimitOddities() {}

    /** What is to be said about limits that were not found where they should be. */
    static List<Odd> ofSources(PortalRecord item, int row, Limits.Chosen chosen) {
        return chosen.sources().stream()
                .filter(source -> source != Limits.Source.METHOD)
                .map(source -> switch (source) {
                    case PROCESSING_CASE ->
                        odd(
                                item,
                                row,
                                "limit-from-processing-case",
                                "Thời hạn lấy từ trường hợp xử lý vì cách thức nộp không có.");
                    case TEXT ->
                        odd(item, row, "limit-from-text", "Thời hạn lấy từ lời văn, nơi chỉ nêu một thời hạn.");
                    default -> odd(item, row, "limit-unknown", "Không đọc được thời hạn: hồ sơ không có ngày hẹn trả.");
                })
                .toList();
    }

    private static Odd odd(PortalRecord item, int row, String kind, String reason) {
        return new Odd(row, item.code(), kind, reason, String.valueOf(texts(item)));
    }

    private static Oddity limit(String kind, String reason, Predicate<Method> odd) {
        return of(
                kind,
                reason,
                r -> some(r.submissionMethods().stream()
                        .filter(odd)
                        .map(m -> m.channel() + ": " + (m.timeLimitText() == null ? "" : m.timeLimitText()))));
    }

    private static Map<String, TreeSet<String>> texts(PortalRecord item) {
        return item.submissionMethods().stream()
                .collect(Collectors.groupingBy(
                        Method::channel,
                        TreeMap::new,
                        Collectors.mapping(
                                m -> m.timeLimitText() == null ? "" : m.timeLimitText(),
                                Collectors.toCollection(TreeSet::new))));
    }

    /** The words name numbers of working days, and none of them is the one stated. */
    private static boolean describedOtherwise(Method method) {
        if (!method.timeUnit().equals("WORKING_DAY")
                || method.timeLimitValue() == null
                || method.description() == null) {
            return false;
        }
        List<BigDecimal> named = WORKING_DAYS
                .matcher(method.description())
                .results()
                .map(found -> new BigDecimal(found.group(1).replace(',', '.')))
                .toList();
        return !named.isEmpty() && named.stream().noneMatch(n -> n.compareTo(method.timeLimitValue()) == 0);
    }

    /** The words name the same number of days, and nowhere say that they are working days. */
    private static boolean describedInCalendarDays(Method method) {
        BigDecimal value = method.timeLimitValue();
        String words = method.description();
        if (!method.timeUnit().equals("WORKING_DAY") || value == null || value.signum() <= 0 || words == null) {
            return false;
        }
        String days = "(?<![\\d.,])0*"
                + Pattern.quote(value.stripTrailingZeros().toPlainString()) + "\\s*(?:\\([^)]{1,40}\\)\\s*)?ngày";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(days + "(?!\\s*làm việc)(?!\\s*/)", flags)
                        .matcher(words)
                        .find()
                && !Pattern.compile(days + "\\s*làm việc", flags).matcher(words).find();
    }

    private static boolean isOther(Method method) {
        return method.timeUnit().equals("OTHER");
    }
}
