package vn.tthc.dossier.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Gives open dossiers of divided units to one of the units that took their place. */
record AssignDossiers(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> dossierIds,
        @NotBlank String toUnitId,
        @NotBlank @Size(max = 1000) String reason) {}
