package vn.tthc.test.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.test.Tokens;

/**
 * Somebody with one task role at one level.
 *
 * @param role null: no task role
 * @param level province, department, commune, national, or none: a member of no unit
 */
public record Asker(@Nullable String role, String level) {
    static final List<String> LEVELS = List.of("province", "department", "commune", "national", "none");

    /** Each role, and nobody's, at each level. */
    public static List<Asker> everybody() {
        var all = new ArrayList<Asker>();
        for (var level : LEVELS) {
            all.add(new Asker(null, level));
            Matrix.read().roles().forEach(role -> all.add(new Asker(role, level)));
        }
        return all;
    }

    /** What the matrix grants. */
    public Set<String> permissions() {
        return Matrix.read().permissions(role, level);
    }

    /** A real token as the services get it from the gateway. */
    public String token() {
        Askers.areThere();
        return permissions().isEmpty() ? Tokens.plain(username()) : Tokens.of(username());
    }

    /** As the person has it after log-in. */
    public String ownToken() {
        Askers.areThere();
        return Tokens.plain(username());
    }

    public String username() {
        return "matrix." + level + "." + (role == null ? "nothing" : role);
    }

    /** Unit of the matrix's people at this level; null: none. */
    public @Nullable String unit() {
        return switch (level) {
            case "province" -> "VPUBND-20250701";
            case "department" -> "STP-20250701";
            case "commune" -> "30307-20250701";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return (role == null ? "somebody without a task" : role)
                + (level.equals("none") ? " of no unit" : " at level " + level);
    }
}
