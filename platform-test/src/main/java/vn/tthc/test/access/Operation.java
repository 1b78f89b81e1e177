package vn.tthc.test.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tthc.parts.data.CsvRow;

/**
 * A line of operations.csv.
 *
 * @param service {@code every}: each service has it
 * @param who permissions of which one is enough; empty: open to the public
 * @param rows kind of rows, as in rows.csv; empty: the same for everybody who is let in
 * @param body what to send where an empty one would not do
 */
public record Operation(String service, String method, String path, List<String> who, String rows, String body) {
    private static final String EVERY = "every";
    private static final String PUBLIC = "public";

    static Operation of(CsvRow row) {
        var who = row.get("who");
        return new Operation(
                row.get("service"),
                row.get("method"),
                row.get("path"),
                who.equals(PUBLIC) ? List.of() : Arrays.asList(who.split(" ")),
                row.get("rows"),
                row.get("body"));
    }

    public boolean isPublic() {
        return who.isEmpty();
    }

    /** @param permissions of somebody who has logged in */
    public boolean letsIn(Set<String> permissions) {
        return isPublic() || who.stream().anyMatch(permissions::contains);
    }

    boolean isOf(String wanted) {
        return service.equals(wanted) || service.equals(EVERY);
    }

    boolean answers(String wantedMethod, String wantedPath) {
        var segments = Arrays.stream(path.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .toList();
        return method.equals(wantedMethod) && wantedPath.matches(String.join("", segments));
    }

    int placeholders() {
        return (int) path.chars().filter(c -> c == '{').count();
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
