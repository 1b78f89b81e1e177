package vn.tthc.catalog.procedure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A time limit as people are told it, in Vietnamese. A bare number says nothing to an applicant, so what the source left
 * out is said to be left out; nothing is guessed. Pure.
 */
public final class LimitWords {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern NOTHING = Pattern.compile(
            "0+|[-–—._/]*|không|không có thông tin|không quy định|chưa quy định",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String MISSING = "Nguồn không ghi thời hạn";

    private LimitWords() {}

    public static LimitStatement statement(TimeLimit limit) {
        if (limit.unit() != LimitUnit.NONE && limit.value() != null) {
            return isConcluded(limit) ? LimitStatement.CONCLUDED : LimitStatement.COUNTED;
        }
        if (NUMBER.matcher(head(limit)).matches() && !saysNothing(head(limit))) {
            return LimitStatement.WITHOUT_UNIT;
        }
        return saysNothing(head(limit)) && rest(limit).isEmpty() ? LimitStatement.NOT_STATED : LimitStatement.IN_WORDS;
    }

    /** Never empty. */
    public static String of(TimeLimit limit) {
        return switch (statement(limit)) {
            case COUNTED -> counted(limit, Objects.requireNonNull(limit.value()));
            case CONCLUDED -> and(concluded(limit, Objects.requireNonNull(limit.value())), rest(limit));
            case WITHOUT_UNIT -> and(head(limit) + " (nguồn không ghi đơn vị)", rest(limit));
            case IN_WORDS ->
                saysNothing(head(limit))
                        ? and(MISSING, rest(limit))
                        : limit.text().strip();
            case NOT_STATED -> MISSING;
        };
    }

    /** Limits of single cases have no words of their own, and neither have those of a decision that gave none. */
    private static boolean isConcluded(TimeLimit limit) {
        String head = head(limit);
        return limit.caseName() == null
                && !head.isEmpty()
                && (NUMBER.matcher(head).matches() || saysNothing(head));
    }

    private static String concluded(TimeLimit limit, BigDecimal value) {
        String head = head(limit);
        String source = saysNothing(head)
                ? " (mục thời hạn của nguồn ghi “" + head + "”)"
                : " (mục thời hạn của nguồn chỉ ghi “" + head + "”, không có đơn vị)";
        return time(value, limit.unit()) + source;
    }

    /** The time that counts stands first, unless the words name it themselves. */
    private static String counted(TimeLimit limit, BigDecimal value) {
        String time = time(value, limit.unit());
        String head = head(limit);
        if (saysNothing(head) || NUMBER.matcher(head).matches()) {
            return and(time, rest(limit));
        }
        String said = limit.text().strip();
        return names(said, value, limit.unit()) ? said : and(time, said);
    }

    /** For example {@code 05 ngày làm việc}; neither {@code 15 ngày làm việc} nor {@code 5 ngày} names that. */
    private static boolean names(String said, BigDecimal value, LimitUnit unit) {
        String words =
                switch (unit) {
                    case WORKING_DAY -> "ngày làm việc";
                    case DAY -> "ngày(?! làm việc)";
                    case HOUR -> "giờ";
                    case MONTH -> "tháng";
                    case NONE -> "";
                };
        return Pattern.compile("(?<![\\d.,])0*" + number(value).replace(",", "[.,]") + "\\s+" + words)
                .matcher(said.toLowerCase(Locale.ROOT))
                .find();
    }

    /** For example {@code 5 ngày làm việc}. */
    public static String time(BigDecimal value, LimitUnit unit) {
        String number = number(value);
        return switch (unit) {
            case WORKING_DAY -> number + " ngày làm việc";
            case DAY -> number + " ngày";
            case HOUR -> number + " giờ làm việc";
            case MONTH -> number + " tháng";
            case NONE -> number;
        };
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The first line, where the limit itself stands; remarks follow it. */
    private static String head(TimeLimit limit) {
        return limit.text().strip().lines().findFirst().orElse("").strip();
    }

    private static String rest(TimeLimit limit) {
        return limit.text()
                .strip()
                .lines()
                .skip(1)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    private static String and(String first, String then) {
        return then.isEmpty() ? first : first + "\n" + then;
    }
}
