package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a drawn workflow would change, and what stands against it. */
public record WorkflowPreview(
        LocalDate effectiveFrom,
        List<@NonNull WorkflowFault> faults,
        boolean tooLong,
        @Nullable WorkflowMeasure measure,

        @Description("Number of procedures whose new dossiers would run on it")
        int procedures,

        List<@NonNull AffectedUnit> units,

        @Description("Version that new dossiers run on until then") @Nullable
        Integer replaces,

        @Nullable String replacesKey,

        @Description("Announced versions that would not come into force as they stand")
        List<@NonNull Integer> overtakes) {}
