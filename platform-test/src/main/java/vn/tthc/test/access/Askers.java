package vn.tthc.test.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.test.Realm;
import vn.tthc.test.Tokens;

/** The people of the matrix in the realm of the run; made with the first token that is asked for. */
final class Askers {
    private static final Set<String> MADE_IN = new HashSet<>();

    private Askers() {}

    static synchronized void areThere() {
        if (MADE_IN.add(Realm.name())) {
            Realm.send(
                    "POST",
                    "/partialImport",
                    Map.of(
                            "ifResourceExists",
                            "SKIP",
                            "users",
                            Asker.everybody().stream().map(Askers::user).toList()));
        }
    }

    private static Map<String, Object> user(Asker asker) {
        var user = new HashMap<String, Object>();
        user.put("username", asker.username());
        user.put("enabled", true);
        user.put("firstName", "Nguyễn Văn");
        user.put("lastName", "Bảng");
        user.put("email", asker.username() + "@demo.invalid");
        user.put("emailVerified", true);
        user.put("credentials", List.of(Map.of("type", "password", "value", Tokens.password(), "temporary", false)));
        user.put("realmRoles", asker.role() == null ? List.of() : List.of(asker.role()));
        user.put("groups", groups(asker));
        return user;
    }

    private static List<String> groups(Asker asker) {
        if (asker.level().equals("national")) {
            return List.of("/national");
        }
        return asker.unit() == null ? List.of() : List.of("/units/" + asker.unit());
    }
}
