package vn.tthc.parts.realm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.tthc.parts.data.UnitRow;

/** Groups of the units, and who is in them. */
final class Members {
    /** The office of the People's Committee acts for the province. */
    private static final String PROVINCE_OFFICE = "VPUBND";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Members() {}

    static ArrayNode groups(List<UnitRow> units) {
        var groups = NODES.arrayNode();
        var all = groups.addObject().put("name", "units").putArray("subGroups");
        units.forEach(unit -> {
            var level = level(unit);
            var group = all.addObject().put("name", unit.id());
            group.putObject("attributes")
                    .<ObjectNode>set("unit", one(unit.id()))
                    .<ObjectNode>set("level", one(level))
                    .set("name", one(unit.name()));
            group.set("realmRoles", one(level));
        });
        var national = groups.addObject().put("name", "national");
        national.putObject("attributes").set("level", one("national"));
        return groups;
    }

    static ArrayNode demoUsers(List<DemoUser> people, String password) {
        var users = NODES.arrayNode();
        for (var person : people) {
            var user = users.addObject().put("username", person.username()).put("enabled", true);
            user.put("firstName", person.familyAndMiddleName()).put("lastName", person.givenName());
            user.put("email", person.username() + "@demo.invalid").put("emailVerified", true);
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", password)
                    .put("temporary", false);
            var roles = user.putArray("realmRoles");
            person.roles().forEach(roles::add);
            user.set("groups", one(person.unit() == null ? "/national" : "/units/" + person.unit()));
        }
        return users;
    }

    /** The account of {@code tthc-loader}: an administrator of the province. */
    static ObjectNode loader() {
        var user = NODES.objectNode()
                .put("username", "service-account-tthc-loader")
                .put("enabled", true);
        user.put("serviceAccountClientId", "tthc-loader");
        user.set("realmRoles", one("administrator"));
        user.set("groups", one("/units/91-20250701"));
        return user;
    }

    /** The account that the gateway reads with for keys: a reader of the nation. */
    static ObjectNode keys() {
        var user =
                NODES.objectNode().put("username", "service-account-tthc-keys").put("enabled", true);
        user.put("serviceAccountClientId", "tthc-keys");
        user.set("realmRoles", one("national-reader"));
        user.set("groups", one("/national"));
        return user;
    }

    /** The account of {@code tthc-web}: it reads what administrators did to users, and nothing else. */
    static ObjectNode gateway() {
        var user =
                NODES.objectNode().put("username", "service-account-tthc-web").put("enabled", true);
        user.put("serviceAccountClientId", "tthc-web");
        user.putObject("clientRoles").set("realm-management", one("view-events"));
        return user;
    }

    /** Claim and role alike. Vertical agencies (ngành dọc) are seen as departments. */
    private static String level(UnitRow unit) {
        return switch (unit.level()) {
            case "province" -> "province";
            case "commune" -> "commune";
            default -> unit.code().equals(PROVINCE_OFFICE) ? "province" : "department";
        };
    }

    private static ArrayNode one(String value) {
        return NODES.arrayNode().add(value);
    }
}
