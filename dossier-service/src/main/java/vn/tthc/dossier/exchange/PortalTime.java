package vn.tthc.dossier.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Moments and days as the portal writes them, in the time of Vietnam. */
public final class PortalTime {
    /** Where days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZONE);

    private PortalTime() {}

    /** {@code yyyyMMddHHmmss}; null for null. */
    public static @Nullable String of(@Nullable Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    /** The day of a moment as the portal writes it; null when it is none. */
    public static @Nullable LocalDate day(@Nullable String moment) {
        try {
            return moment == null || moment.length() < 8
                    ? null
                    : LocalDate.parse(moment.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A day where the portal wants a moment. */
    static String startOf(LocalDate day) {
        return MOMENT.format(day.atStartOfDay(ZONE));
    }

    static String of(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
