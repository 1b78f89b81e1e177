package vn.tthc.catalog.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A procedure in force here under a code that the national list does not know. @param suggestions the most alike first */
record Unmapped(
        String code,
        String name,
        String fieldName,
        @Nullable String handlingUnitId,
        List<Suggestion> suggestions) {
    /** @param similarity of the names without accents, 0–1 */
    record Suggestion(String code, String name, String fieldName, double similarity) {}
}
