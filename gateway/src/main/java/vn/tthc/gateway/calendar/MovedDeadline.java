package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Ignore;

/** An open dossier whose deadline would move. */
public record MovedDeadline(
        String dossierId,
        String code,
        String procedureName,
        @Ignore String unitId,
        String state,
        @Nullable OffsetDateTime oldDueAt,
        @Nullable OffsetDateTime newDueAt) {}
