package vn.tthc.reporting.naming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What figures need of a procedure as the catalogue publishes it ({@code vn.tthc.catalog.procedure.v1}). */
record ProcedureState(String code, List<Version> versions) {

    /**
     * @param validFrom null: since ever
     * @param validTo last day; null: still in force
     * @param handlingUnitId the department that handles it; null: the receiving commune
     */
    record Version(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            String fieldCode,
            String fieldName,
            @Nullable String handlingUnitId) {
        Version {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(fieldCode, "fieldCode");
            Objects.requireNonNull(fieldName, "fieldName");
        }

        private boolean inForce(LocalDate day) {
            return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
        }
    }

    ProcedureState {
        Objects.requireNonNull(code, "code");
        if (versions.isEmpty()) throw new IllegalArgumentException("No version of " + code);
    }

    /** The version in force on {@code day}; the latest one when none is. */
    Version on(LocalDate day) {
        return versions.stream()
                .max(Comparator.comparing((Version each) -> each.inForce(day)).thenComparing(Version::version))
                .orElseThrow();
    }
}
