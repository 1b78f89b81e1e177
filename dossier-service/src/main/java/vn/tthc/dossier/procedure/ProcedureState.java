package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as the catalogue publishes it (topic {@value #TOPIC}): the versions in force, past the last one, and to come.
 *
 * @param componentFlags what list decisions say of its papers; null when the catalogue has not told
 * @param electronicResults its results that must be electronic; null when the catalogue has not told
 */
public record ProcedureState(
        String code,
        List<ProcedureVersion> versions,
        @Nullable List<FlaggedComponent> componentFlags,
        @Nullable List<ElectronicResult> electronicResults) {
    public static final String TOPIC = "tthc.catalog.procedures";

    public ProcedureState {
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    /** The published version whose validity covers the day. */
    public Optional<ProcedureVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce(day))
                .max(Comparator.comparingInt(ProcedureVersion::version));
    }

    /** The version that abolished the procedure on or before the day. */
    public Optional<ProcedureVersion> abolishedBy(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.published() && !version.inForce(day))
                .filter(version -> version.startedBy(day))
                .max(Comparator.comparingInt(ProcedureVersion::version));
    }

    /** First day on which a version comes into force after the day given; null when none is announced. */
    public @Nullable LocalDate comesIntoForce(LocalDate day) {
        return versions.stream()
                .filter(ProcedureVersion::published)
                .map(ProcedureVersion::validFrom)
                .filter(from -> from != null && from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
