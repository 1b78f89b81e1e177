package vn.tthc.gateway.calendar;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Ignore;
import io.smallrye.graphql.api.Nullable;

/** An open dossier whose deadline would move. */
public record MovedDeadline(
        String dossierId,
        String code,
        String procedureName,
        @Ignore String unitId,
        String state,
        @Nullable OffsetDateTime oldDueAt,
        @Nullable OffsetDateTime newDueAt) {}
