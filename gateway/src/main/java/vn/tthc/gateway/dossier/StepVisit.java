package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** One stay of a dossier at a step. */
public record StepVisit(
        StepVisitStatus status,
        @Nullable OffsetDateTime since,
        @Nullable OffsetDateTime until,
        @Nullable OffsetDateTime dueAt,
        @Nullable StepHolder holder,
        @Description("Who finished it") @Nullable StepHolder by) {}
