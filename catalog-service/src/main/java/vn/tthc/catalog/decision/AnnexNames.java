package vn.tthc.catalog.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tthc.catalog.internal.SearchText;

/** Codes of fields and ids of units by what an annex calls them: code or id, or the name without accents. Pure. */
record AnnexNames(Map<String, String> fields, Map<String, String> units) {
    static AnnexNames of(Catalogue catalogue) {
        return new AnnexNames(byName(catalogue.fields()), byName(catalogue.units()));
    }

    Optional<String> field(String text) {
        return Optional.ofNullable(fields.get(SearchText.fold(text)));
    }

    Optional<String> unit(String text) {
        return Optional.ofNullable(units.get(SearchText.fold(text)));
    }

    private static Map<String, String> byName(Map<String, String> names) {
        Map<String, String> codes = new HashMap<>();
        names.forEach((code, name) -> {
            codes.put(SearchText.fold(name), code);
            codes.put(SearchText.fold(code), code);
        });
        return codes;
    }
}
