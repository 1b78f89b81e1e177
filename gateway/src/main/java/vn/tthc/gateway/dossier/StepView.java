package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;

/** The step the dossier is at. */
public record StepView(
        int no, String name, String role, int of, @Nullable OffsetDateTime dueAt) {}
