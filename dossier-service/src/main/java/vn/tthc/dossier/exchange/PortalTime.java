package vn.tthc.dossier.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    /** A day where the portal wants a moment. */
    static String startOf(LocalDate day) {
        return MOMENT.format(day.atStartOfDay(ZONE));
    }

    static String of(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
