package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import vn.tthc.gateway.shared.Outcome;

/** One dossier or feedback behind a figure. */
@Description("One dossier or feedback behind a figure, as the figures know it")
public record FigureCase(
        String id,
        FigureCaseKind kind,
        String code,
        @Nullable String procedureCode,
        @Nullable String procedureName,
        @Nullable String fieldName,
        @Ignore String unitId,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        String state,
        @Nullable Outcome outcome,
        @Ignore @Nullable String receivingUnitId) {}
