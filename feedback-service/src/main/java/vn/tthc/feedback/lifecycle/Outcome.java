package vn.tthc.feedback.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How an ended feedback stands against its answer deadline, by calendar day. */
public enum Outcome {
    /** On a day before the due day. */
    EARLY,
    /** On the due day. */
    ON_TIME,
    /** After the due day. */
    LATE;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static Outcome of(Instant endedAt, Instant dueAt) {
        int days = day(endedAt).compareTo(day(dueAt));
        return days < 0 ? EARLY : days == 0 ? ON_TIME : LATE;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
