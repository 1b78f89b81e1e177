package vn.tthc.simulators.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Moments as {@code yyyyMMddHHmmss} and days as {@code yyyyMMdd}, in Asia/Ho_Chi_Minh. */
final class Times {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = strict("uuuuMMddHHmmss");
    private static final DateTimeFormatter DAY = strict("uuuuMMdd");

    private Times() {}

    static String now() {
        return LocalDateTime.now(ZONE).format(MOMENT);
    }

    static boolean isMoment(String text) {
        try {
            return text.matches("\\d{14}") && LocalDateTime.parse(text, MOMENT).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isDay(String text) {
        try {
            return text.matches("\\d{8}") && LocalDate.parse(text, DAY).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
