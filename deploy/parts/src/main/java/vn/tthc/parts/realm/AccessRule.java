package vn.tthc.parts.realm;

import java.util.Arrays;
import java.util.List;
import vn.tthc.parts.data.Csv;

/**
 * Who is granted a scope: somebody with one of the task roles and, where levels are said, one of the level roles.
 *
 * @param levels empty: any level
 */
public record AccessRule(String resource, String scope, List<String> roles, List<String> levels) {
    public static List<AccessRule> all() {
        return Csv.resource("/realm/access.csv").stream()
                .map(row -> new AccessRule(
                        row.get("resource"), row.get("scope"), words(row.get("roles")), words(row.get("levels"))))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).toList();
    }
}
