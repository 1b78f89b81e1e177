package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open dossier of a divided unit that nobody goes on with yet: shape of the API.
 *
 * @param unitId the divided unit
 * @param successorUnitIds units of today that it may be given to
 */
record DividedDossier(
        UUID id,
        String code,
        String procedureName,
        String state,
        Instant registeredAt,
        @Nullable Instant dueAt,
        String unitId,
        List<String> successorUnitIds) {}
