package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of units that was decided.
 *
 * @param ended units whose last day is the day before
 * @param begun units whose first day it is
 * @param kept units that go on, with more or less than before
 * @param proceduresLeft procedures in force on that day or later whose handling unit ended without a successor that
 *     takes over by itself: each needs a publication decision
 */
record UnitChange(
        UUID id,
        UnitChangeKind kind,
        LocalDate effectiveOn,
        String document,
        LocalDate documentOn,
        @Nullable String reason,
        List<String> ended,
        List<String> begun,
        List<String> kept,
        List<UnitPlan.Link> links,
        int proceduresLeft,
        String changedBy,
        OffsetDateTime changedAt) {}
