package vn.tthc.platform.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a key for a national consumer may see, as the gateway states it and the services hold it to.
 *
 * @param id of the key
 * @param name of the key, for people
 * @param units whose figures and cases are open; empty: those of the whole province
 * @param fields whose figures and cases are open; empty: all
 * @param from first day that a figure may be about, inclusive; null: from the beginning
 * @param to last day, inclusive; null: without end
 */
public record KeyLimits(
        String id,
        String name,
        Set<KeyScope> scopes,
        Set<String> units,
        Set<String> fields,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public KeyLimits {
        scopes = Set.copyOf(scopes);
        units = Set.copyOf(units);
        fields = Set.copyOf(fields);
    }

    /** Whether figures of this field are open. */
    public boolean opensField(String field) {
        return fields.isEmpty() || fields.contains(field);
    }

    /** Whether figures about all of these days, both inclusive, are open. */
    public boolean opens(LocalDate first, LocalDate last) {
        return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
    }
}
