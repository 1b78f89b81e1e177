package vn.tthc.catalog.decision;

import java.util.HashMap;
import java.util.List;
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
        String folded = SearchText.fold(text);
        return Optional.ofNullable(units.get(folded)).or(() -> shortened(folded));
    }

    /** "Sở Tư pháp" for "Sở Tư pháp tỉnh An Giang", when it can be no other. */
    private Optional<String> shortened(String folded) {
        List<String> ids = units.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folded + " tinh "))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
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
