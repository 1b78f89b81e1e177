package vn.tthc.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;

/** An open dossier of a unit that was divided; a person decides which of the new units goes on with it. */
public record DividedDossier(
        String id,
        String code,
        String procedureName,
        String state,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime dueAt,
        @Ignore String unitId,
        @Ignore List<String> successorUnitIds) {}
