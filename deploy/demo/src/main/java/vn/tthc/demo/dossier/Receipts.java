package vn.tthc.demo.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.dossier.Timeline.Needs;
import vn.tthc.demo.worktime.DueDates;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.WorkDays;

/** When dossiers come in, so that they can stand where they are to stand at the end of the span. */
final class Receipts {
    private static final int RECENT = 60;
    private static final int OVERDUE_AT_MOST = 25;
    private final Span span;
    private final DueDates dues;
    private final List<LocalDate> days;

    Receipts(Span span) {
        this.span = span;
        this.dues = new DueDates(span.calendar());
        this.days = span.days();
    }

    /** @param accepted when the time limit starts: at receipt, or at the acceptance of what came online */
    record Receipt(Instant at, Instant accepted, @Nullable Instant due) {}

    /** Null when no day fits. */
    @Nullable
    Receipt draw(Needs needs, Chance chance) {
        LocalTime time = time(needs.fate() == Fate.REGISTERED, chance);
        int delay = chance.between(5, 240);
        List<LocalDate> fitting =
                switch (needs.fate()) {
                    case REGISTERED -> span.latest(1);
                    case RECEIVED, ASSIGNED, WAITING_APPROVAL, WAITING_SUPPLEMENT, DUE_SOON, OVERDUE ->
                        span.latest(needs.fate() == Fate.RECEIVED ? 2 : RECENT).stream()
                                .filter(day -> stands(receipt(day, time, delay, needs), needs.fate()))
                                .toList();
                    case TO_RETURN -> span.latest(RECENT / 2);
                    case EARLY, ON_TIME, LATE, REFUSED, WITHDRAWN, STOPPED -> days;
                };
        return fitting.isEmpty() ? null : receipt(chance.pick(fitting), time, delay, needs);
    }

    private Receipt receipt(LocalDate day, LocalTime time, int delay, Needs needs) {
        Instant at = day.atTime(time).atZone(WorkDays.ZONE).toInstant();
        Instant accepted = needs.online() ? span.calendar().plus(at, delay) : at;
        return new Receipt(at, accepted, dues.due(needs.limit(), accepted));
    }

    /** An open dossier is overdue, due on the next working day, or due later, clear of the day itself. */
    private boolean stands(Receipt receipt, Fate fate) {
        if (receipt.due() == null) {
            return !fate.troubled()
                    && fate != Fate.DUE_SOON
                    && receipt.at().isAfter(span.calendar().opens(span.latest(3).getLast()));
        }
        LocalDate due = WorkDays.day(receipt.due());
        return switch (fate) {
            case OVERDUE ->
                due.isBefore(span.until()) && due.isAfter(span.until().minusDays(OVERDUE_AT_MOST));
            case DUE_SOON -> due.equals(span.calendar().after(span.until()));
            default -> due.isAfter(span.until());
        };
    }

    /** More in the morning than in the afternoon; {@code late} in the afternoon only. */
    private static LocalTime time(boolean late, Chance chance) {
        boolean morning = !late && chance.percent(64);
        LocalTime from = morning ? LocalTime.of(7, 3) : LocalTime.of(13, 33);
        int minutes = morning ? 4 * 60 + 20 : 3 * 60 + 15;
        return from.plusMinutes(chance.between(0, minutes)).plusSeconds(chance.between(0, 59));
    }
}
