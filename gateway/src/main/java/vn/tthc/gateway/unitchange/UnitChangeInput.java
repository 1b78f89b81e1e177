package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A change of units as a legal document orders it. */
@Input("UnitChangeInput")
public record UnitChangeInput(
        UnitChangeKind kind,

        @Description("First day of the units as they will be")
        LocalDate effectiveOn,

        @Description("Number of the legal document") String document,
        LocalDate documentOn,

        @Description("Required where nobody follows a unit") @Nullable
        String reason,

        List<@NonNull ChangedUnitInput> units,
        List<@NonNull UnitResultInput> results) {}
