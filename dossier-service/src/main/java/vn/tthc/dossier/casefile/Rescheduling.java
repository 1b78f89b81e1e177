package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.dossier.deadline.Replay;

/**
 * The deadlines of a dossier as a calendar gives them, from its whole history.
 *
 * @param acceptBy end of the acceptance clock; null when it had none
 * @param promisedAt appointment of the receipt; null before receipt and without an appointment
 * @param dueAt the same after pauses and extensions
 */
record Rescheduling(
        @Nullable Instant acceptBy,
        @Nullable Instant promisedAt,
        @Nullable Instant dueAt) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Intake.ZONE);

    /** @throws vn.tthc.platform.worktime.CalendarBroken when the calendar does not reach so far */
    static Rescheduling of(Dossier dossier, Deadlines deadlines) {
        Content content = dossier.content();
        Instant received = dossier.receivedAt;
        if (received == null) {
            return new Rescheduling(deadlines.acceptBy(dossier.registeredAt), null, null);
        }
        return new Rescheduling(
                dossier.acceptBy,
                deadlines.due(content.limit(), received),
                new Replay(deadlines).due(content.limit(), received, content.pauses(), content.extensions()));
    }

    boolean moves(Dossier dossier) {
        return !Objects.equals(before(dossier), after(dossier));
    }

    /** What the dossier had to be done by; null without an appointment. */
    static @Nullable Instant before(Dossier dossier) {
        return dossier.receivedAt == null ? dossier.acceptBy : dossier.dueAt;
    }

    @Nullable
    Instant after(Dossier dossier) {
        return dossier.receivedAt == null ? acceptBy : dueAt;
    }

    String inWords(Dossier dossier) {
        String what = dossier.receivedAt == null ? "Hạn tiếp nhận" : "Hạn trả kết quả";
        return what + " chuyển từ " + text(before(dossier)) + " sang " + text(after(dossier)) + ". ";
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "không hẹn" : MOMENT.format(moment);
    }
}
