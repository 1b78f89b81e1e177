package vn.tthc.dossier.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves open dossiers from one version of a workflow to another.
 *
 * @param toKey another workflow, that the catalogue has for them by now; null: the same one
 */
record MoveDossiers(
        @NotBlank String key,
        @NotNull Integer fromVersion,
        @Size(min = 1, max = 1100) @Nullable String toKey,
        @NotNull Integer toVersion,
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> dossierIds,
        @NotBlank @Size(max = 1000) String reason) {
    String target() {
        return toKey == null ? key : toKey;
    }
}
