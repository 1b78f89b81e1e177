package vn.tthc.parts.realm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.data.Csv;

/** A made-up person of the demo. @param unit unit id; null for a reader of the nation @param roles task roles */
public record DemoUser(
        String username,
        String familyAndMiddleName,
        String givenName,
        @Nullable String unit,
        List<String> roles) {
    public static List<DemoUser> all() {
        return Csv.resource("/realm/demo-users.csv").stream()
                .map(row -> new DemoUser(
                        row.get("username"),
                        row.get("family_and_middle_name"),
                        row.get("given_name"),
                        row.get("unit").isBlank() ? null : row.get("unit"),
                        List.of(row.get("roles").split(" "))))
                .toList();
    }
}
