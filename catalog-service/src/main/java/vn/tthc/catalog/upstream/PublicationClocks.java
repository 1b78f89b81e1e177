package vn.tthc.catalog.upstream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.worktime.WorkingCalendar;

/**
 * Computes the deadlines of publication on the working calendar. Pure. What the law counts in days and the index in
 * working days is computed both ways, and either is flagged.
 *
 * @param calendar null while none is loaded; the days then count by the week alone
 * @param daysFromReceipt working days that the province has after the ministry's decision arrived
 */
public record PublicationClocks(@Nullable WorkingCalendar calendar, int daysFromReceipt) {
    /** Decree 63/2010/NĐ-CP article 15: the province's decision is issued at least so many days before effect. */
    private static final int BEFORE_EFFECT = 5;

    /** Article 24(2): made public within so many working days from signing. */
    private static final int TO_MAKE_PUBLIC = 5;

    /** @param today takes the place of days that have not come yet */
    public Timeliness of(PublicationFacts facts, LocalDate today) {
        LocalDate until = facts.signedOn() == null ? today : facts.signedOn();
        LocalDate effective = facts.effectiveOn();
        LocalDate byLaw = effective == null ? null : effective.minusDays(BEFORE_EFFECT);
        LocalDate byIndex = effective == null ? null : back(effective, BEFORE_EFFECT);
        LocalDate received = facts.receivedOn();
        LocalDate fromReceipt = received == null ? null : forward(received, daysFromReceipt);
        LocalDate due = later(earlier(byLaw, byIndex), fromReceipt);
        boolean lateByLaw = byLaw != null && until.isAfter(byLaw);
        boolean lateByIndex = byIndex != null && until.isAfter(byIndex);
        int late = due != null && until.isAfter(due) ? Math.max(1, between(due, until)) : 0;
        LocalDate signed = facts.signedOn();
        LocalDate publicDue = signed == null ? null : forward(signed, TO_MAKE_PUBLIC);
        LocalDate shown = facts.publicOn() == null ? today : facts.publicOn();
        return new Timeliness(
                byLaw,
                byIndex,
                fromReceipt,
                due,
                count(facts.upstreamIssuedOn(), until),
                count(received, until),
                due == null || signed != null ? null : between(today, due),
                lateByLaw,
                lateByIndex,
                late,
                late > 0 ? Timeliness.Cause.OWN : lateByLaw || lateByIndex ? Timeliness.Cause.UPSTREAM : null,
                publicDue,
                publicDue != null && shown.isAfter(publicDue));
    }

    private @Nullable Integer count(@Nullable LocalDate from, LocalDate until) {
        return from == null ? null : between(from, until);
    }

    /** Working days after {@code a} up to and with {@code b}; negative when {@code b} is before {@code a}. */
    int between(LocalDate a, LocalDate b) {
        if (b.isBefore(a)) {
            return -between(b, a);
        }
        return (int)
                a.plusDays(1).datesUntil(b.plusDays(1)).filter(this::isWorked).count();
    }

    private LocalDate forward(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate back(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** Days that the calendar does not cover count by the week alone. */
    private boolean isWorked(LocalDate day) {
        WorkingCalendar known = calendar;
        boolean covered = known != null && !day.isBefore(known.coveredFrom()) && !day.isAfter(known.coveredTo());
        return known != null && covered
                ? known.isWorkingDay(day)
                : day.getDayOfWeek().getValue() <= 5;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? (a == null ? b : a) : a.isBefore(b) ? a : b;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? (a == null ? b : a) : a.isAfter(b) ? a : b;
    }
}
