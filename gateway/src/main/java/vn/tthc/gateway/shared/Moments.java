package vn.tthc.gateway.shared;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments as text by ISO 8601. Those that services write, in UTC and to the second, are read and written digit by digit:
 * a page of rows has many of them, and a formatter works out for each what its pattern says.
 */
public final class Moments {
    /** {@code 2026-11-30T08:15:00Z}. */
    private static final int USUAL = 20;

    private static final String SHAPE = "0000-00-00T00:00:00Z";

    private Moments() {}

    /** @throws DateTimeException when it is none */
    public static OffsetDateTime read(String text) {
        return isUsual(text)
                ? OffsetDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        0,
                        ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    public static String write(OffsetDateTime moment) {
        if (moment.getNano() != 0 || !moment.getOffset().equals(ZoneOffset.UTC) || !isOfFourDigits(moment.getYear())) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        char[] text = SHAPE.toCharArray();
        put(text, 0, moment.getYear() / 100);
        put(text, 2, moment.getYear() % 100);
        put(text, 5, moment.getMonthValue());
        put(text, 8, moment.getDayOfMonth());
        put(text, 11, moment.getHour());
        put(text, 14, moment.getMinute());
        put(text, 17, moment.getSecond());
        return new String(text);
    }

    private static boolean isOfFourDigits(int year) {
        return year >= 0 && year <= 9999;
    }

    private static boolean isUsual(String text) {
        if (text.length() != USUAL) {
            return false;
        }
        for (int i = 0; i < USUAL; i++) {
            char wanted = SHAPE.charAt(i);
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static void put(char[] text, int at, int twoDigits) {
        text[at] = (char) ('0' + twoDigits / 10);
        text[at + 1] = (char) ('0' + twoDigits % 10);
    }
}
