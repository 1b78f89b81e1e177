package vn.tthc.gateway.guard;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import vn.tthc.platform.identity.KeyScope;

/** Which questions the scopes of a key open; what is not named here is open to no key. Pure; the services decide again. */
final class QueryScopes {
    private static final Set<KeyScope> ANY = Set.of(KeyScope.values());
    private static final Set<KeyScope> CATALOGUE = Set.of(KeyScope.CATALOGUE);
    private static final Map<String, Set<KeyScope>> OPEN = Map.ofEntries(
            Map.entry("__schema", ANY),
            Map.entry("__type", ANY),
            Map.entry("__typename", ANY),
            Map.entry("me", ANY),
            Map.entry("orgUnits", ANY),
            Map.entry("orgUnit", ANY),
            Map.entry("fields", ANY),
            Map.entry("procedures", CATALOGUE),
            Map.entry("procedure", CATALOGUE),
            Map.entry("procedureFacets", CATALOGUE),
            Map.entry("procedureHistory", CATALOGUE),
            Map.entry("procedureDifference", CATALOGUE),
            Map.entry("figures", Set.of(KeyScope.FIGURES)),
            Map.entry("periods", Set.of(KeyScope.FIGURES, KeyScope.CASES)),
            Map.entry("figureCases", Set.of(KeyScope.CASES)));

    private QueryScopes() {}

    static boolean open(String field, Set<KeyScope> scopes) {
        return !Collections.disjoint(OPEN.getOrDefault(field, Set.of()), scopes);
    }
}
