package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A change of units that was decided. */
public record UnitChange(
        String id,
        UnitChangeKind kind,
        LocalDate effectiveOn,
        @Description("Number of the legal document") String document,
        LocalDate documentOn,
        @Nullable String reason,
        List<@NonNull UnitInChange> units,
        List<@NonNull PlannedSuccession> successions,

        @Description("Procedures whose handling unit ended without one that takes over; each needs a decision")
        int proceduresLeft,

        String changedBy,
        OffsetDateTime changedAt) {}
