package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A result that by a list decision must be issued electronically, for a time. @param validTo last day, inclusive */
public record ElectronicResult(
        String result, LocalDate validFrom, @Nullable LocalDate validTo) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
