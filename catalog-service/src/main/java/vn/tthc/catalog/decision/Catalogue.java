package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;

/**
 * The part of the catalogue that a decision has to do with.
 *
 * @param histories all versions by code
 * @param fields names of fields by their code
 * @param units names of the units that may handle procedures, by their id
 */
record Catalogue(Map<String, List<ProcedureVersion>> histories, Map<String, String> fields, Map<String, String> units) {
    Optional<ProcedureVersion> latest(String code) {
        return histories.getOrDefault(code, List.of()).stream()
                .max(Comparator.comparing(ProcedureVersion::from).thenComparing(ProcedureVersion::version));
    }

    Optional<ProcedureVersion> on(String code, LocalDate day) {
        return histories.getOrDefault(code, List.of()).stream()
                .filter(v -> v.inForceOn(day))
                .findFirst();
    }

    /** The published version in force; empty when there is none, or when it is abolished or not applied. */
    Optional<ProcedureVersion> publishedOn(String code, LocalDate day) {
        return on(code, day).filter(v -> v.status() == ProcedureStatus.PUBLISHED);
    }

    int nextVersion(String code) {
        return histories.getOrDefault(code, List.of()).stream()
                        .mapToInt(ProcedureVersion::version)
                        .max()
                        .orElse(0)
                + 1;
    }
}
