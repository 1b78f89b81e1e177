package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureVersion;

/**
 * What is known of the entries and procedures that the lines of a decision have to do with.
 *
 * @param terms of each key, in the order of time
 * @param versions of each procedure
 * @param units names of units by id
 */
record Register(
        Map<EntryKey, List<Term>> terms, Map<String, List<ProcedureVersion>> versions, Map<String, String> units) {
    Optional<Term> on(EntryKey key, LocalDate day) {
        return terms(key).stream().filter(term -> term.covers(day)).findFirst();
    }

    /** Something of the key begins after the day. */
    boolean goesOnAfter(EntryKey key, LocalDate day) {
        return terms(key).stream().anyMatch(term -> term.from().isAfter(day));
    }

    Optional<ProcedureVersion> inForce(String code, LocalDate day) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(version -> version.inForceOn(day))
                .findFirst();
    }

    boolean knowsUnit(@Nullable String id) {
        return id == null || units.containsKey(id);
    }

    List<Term> terms(EntryKey key) {
        return terms.getOrDefault(key, List.of());
    }
}
