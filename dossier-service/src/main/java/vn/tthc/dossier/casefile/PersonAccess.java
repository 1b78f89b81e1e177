package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown the data of a person: shape of the API.
 *
 * @param action what for: a dossier unmasked, a look-up of the person, an export, this log itself
 * @param purpose as stated then; null where none is asked for
 * @param dossierCodes dossiers that were shown
 */
record PersonAccess(
        Instant at,
        String username,
        @Nullable String unitId,
        String action,
        @Nullable String purpose,
        @Nullable String note,
        List<String> dossierCodes) {}
