package vn.tthc.catalog.procedure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a procedure. It never changes once published; the next decision adds another and ends this one.
 *
 * @param from first day in force, by the calendar of Asia/Ho_Chi_Minh
 * @param until first day no longer in force; null while no later version is known; {@code from} itself when another
 *     version took its place on its first day
 * @param change what the decision did that made it; null when it is known but not applied
 */
public record ProcedureVersion(
        UUID id,
        String code,
        int version,
        ProcedureStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Change change,
        UUID decisionId,
        ProcedureContent content) {
    /** What a decision does to a procedure: newly issued, amended, replaced, abolished. Decree 63/2010/NĐ-CP, art. 14. */
    public enum Change {
        INTRODUCE,
        AMEND,
        REPLACE,
        ABOLISH
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public ProcedureVersion endingOn(LocalDate day) {
        return new ProcedureVersion(id, code, version, status, from, day, change, decisionId, content);
    }

    /** Whether another version took its place on its first day: it held for a part of that day only. */
    public boolean correctedOnItsDay() {
        return from.equals(until);
    }

    /** Last day in force, inclusive, also when it held for a part of it only; null while no later version is known. */
    public @Nullable LocalDate validTo() {
        return until == null ? null : lastDay(from, until);
    }

    static LocalDate lastDay(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? until.minusDays(1) : from;
    }
}
