package vn.tthc.demo.dossier;

import static vn.tthc.demo.dossier.DossierItem.Action.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.dossier.DossierItem.Action;
import vn.tthc.demo.dossier.Receipts.Receipt;
import vn.tthc.demo.dossier.Timeline.Moment;
import vn.tthc.demo.dossier.Timeline.Needs;
import vn.tthc.demo.worktime.DueDates;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.TimeLimit;
import vn.tthc.demo.worktime.WorkDays;

/** Lays the steps of a dossier into working time, so that it ends early, on time or late as wanted. */
final class Timelines {
    private static final double PAUSES = 4;
    private static final double PAUSES_FOR_LAND = 20;
    private static final double NEVER_FETCHED = 1;
    private static final int FETCHABLE_DAYS = 4;

    private final Span span;
    private final WorkDays calendar;
    private final DueDates dues;
    private final Receipts receipts;

    Timelines(Span span) {
        this.span = span;
        this.calendar = span.calendar();
        this.dues = new DueDates(calendar);
        this.receipts = new Receipts(span);
    }

    /** Empty when this draw did not work out: another may. */
    Optional<Timeline> draw(Needs needs, Chance chance) {
        Receipt receipt = receipts.draw(needs, chance);
        if (receipt == null) {
            return Optional.empty();
        }
        List<Moment> moments = new ArrayList<>();
        if (needs.online() && needs.fate() != Fate.REGISTERED && needs.fate() != Fate.REFUSED) {
            moments.add(new Moment(ACCEPT, receipt.accepted()));
        }
        boolean possible =
                switch (needs.fate()) {
                    case REGISTERED, RECEIVED -> true;
                    case REFUSED -> moments.add(new Moment(REFUSE, receipt.accepted()));
                    case ASSIGNED, WAITING_APPROVAL, WAITING_SUPPLEMENT, DUE_SOON, OVERDUE ->
                        run(needs, receipt, moments, chance);
                    case WITHDRAWN, STOPPED -> stop(needs, receipt, moments, chance);
                    case TO_RETURN, EARLY, ON_TIME, LATE -> settle(needs, receipt, moments, chance);
                };
        boolean over = moments.stream().anyMatch(moment -> moment.at().isAfter(span.end()));
        return possible && !over ? Optional.of(new Timeline(receipt.at(), moments)) : Optional.empty();
    }

    private boolean run(Needs needs, Receipt receipt, List<Moment> moments, Chance chance) {
        Instant last = add(moments, TAKE, receipt.accepted(), chance.between(5, 120));
        switch (needs.fate()) {
            case WAITING_APPROVAL -> last = add(moments, FORWARD, last, chance.between(20, 600));
            case WAITING_SUPPLEMENT -> last = add(moments, REQUEST_SUPPLEMENT, last, chance.between(20, 480));
            case DUE_SOON, OVERDUE -> {
                if (chance.percent(30)) {
                    last = add(moments, FORWARD, last, chance.between(20, 600));
                }
            }
            default -> {}
        }
        return receipt.due() == null || needs.fate() == Fate.OVERDUE || last.isBefore(receipt.due());
    }

    private boolean stop(Needs needs, Receipt receipt, List<Moment> moments, Chance chance) {
        Instant taken = add(moments, TAKE, receipt.accepted(), chance.between(5, 120));
        Action action = needs.fate() == Fate.WITHDRAWN ? WITHDRAW : STOP;
        Instant end = add(moments, action, taken, chance.between(20, action == STOP ? 1500 : 700));
        return receipt.due() == null || end.isBefore(receipt.due());
    }

    private boolean settle(Needs needs, Receipt receipt, List<Moment> moments, Chance chance) {
        Instant start = receipt.accepted();
        Instant due = receipt.due();
        boolean paused = longEnough(needs.limit()) && chance.percent(needs.land() ? PAUSES_FOR_LAND : PAUSES);
        if (paused && due != null) {
            Instant taken = add(moments, TAKE, start, chance.between(5, 120));
            Instant asked = add(
                    moments,
                    needs.land() ? REQUEST_FINANCIAL_DUTY : REQUEST_SUPPLEMENT,
                    taken,
                    chance.between(30, 400));
            start = add(
                    moments,
                    needs.land() ? CONFIRM_FINANCIAL_DUTY : RECEIVE_SUPPLEMENT,
                    asked,
                    chance.between(300, 2400));
            if (!asked.isBefore(due)) {
                return false;
            }
            due = dues.resumed(due, asked, start);
        }
        Instant end = end(needs.fate(), start, due, chance);
        long work = end == null ? 0 : calendar.minutes(start, end);
        if (end == null || work < 10) {
            return false;
        }
        if (!paused) {
            add(moments, TAKE, start, Math.max(1, (long) (work * chance.between(0.02, 0.2))));
        }
        add(moments, FORWARD, start, Math.max(2, (long) (work * chance.between(0.45, 0.85))));
        moments.add(new Moment(APPROVE, end));
        return needs.fate() == Fate.TO_RETURN
                ? !end.isBefore(calendar.opens(span.latest(FETCHABLE_DAYS).getLast()))
                : fetched(end, moments, chance);
    }

    /** When it is settled; null when it cannot be so. */
    private @Nullable Instant end(Fate fate, Instant start, @Nullable Instant due, Chance chance) {
        if (due == null) {
            return fate == Fate.ON_TIME || fate == Fate.TO_RETURN
                    ? calendar.plus(start, chance.between(20, 900))
                    : null;
        }
        LocalDate dueDay = WorkDays.day(due);
        return switch (fate) {
            case ON_TIME -> onDueDay(start, due, dueDay, chance);
            case LATE -> calendar.plus(calendar.closes(dueDay), chance.between(30, 3000));
            default -> {
                long most = calendar.minutes(start, calendar.closes(calendar.before(dueDay)));
                yield most < 15 ? null : calendar.plus(start, Math.max(12, (long) (most * chance.between(0.12, 0.97))));
            }
        };
    }

    /** Before the due instant where the day leaves time for it, in any case on the day. */
    private @Nullable Instant onDueDay(Instant start, Instant due, LocalDate dueDay, Chance chance) {
        Instant opens = calendar.opens(dueDay);
        Instant from = start.isAfter(opens) ? start : opens;
        long before = calendar.minutes(from, due);
        long whole = calendar.minutes(from, calendar.closes(dueDay));
        if (before >= 20) {
            return calendar.plus(from, chance.between(10, (int) before - 5));
        }
        return whole < 30 ? null : calendar.plus(from, chance.between(12, (int) whole / 2));
    }

    private boolean fetched(Instant end, List<Moment> moments, Chance chance) {
        Instant at = calendar.plus(end, chance.between(10, 960));
        if (!at.isAfter(span.end()) && !chance.percent(NEVER_FETCHED)) {
            moments.add(new Moment(RETURN_RESULT, at));
        }
        return true;
    }

    private Instant add(List<Moment> moments, Action action, Instant after, long minutes) {
        Instant at = calendar.plus(after, minutes);
        moments.add(new Moment(action, at));
        return at;
    }

    private static boolean longEnough(TimeLimit limit) {
        return limit.amount() != null
                && (limit.unit() == TimeLimit.Unit.MONTH
                        || limit.unit() != TimeLimit.Unit.HOUR && limit.amount().intValue() >= 3);
    }
}
