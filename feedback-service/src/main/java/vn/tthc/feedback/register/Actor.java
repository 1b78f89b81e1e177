package vn.tthc.feedback.register;

import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;

/**
 * Who takes a step.
 *
 * @param unitId null for the public and the system
 */
public record Actor(String username, String name, @Nullable String unitId) {
    /** The sender, before any officer. */
    public static final Actor PUBLIC = new Actor("public", "Người gửi", null);
    /** What the rules decide without an officer. */
    public static final Actor SYSTEM = new Actor("system", "Hệ thống", null);

    public static Actor of(CurrentUser user) {
        return new Actor(user.username(), user.name(), user.unit());
    }
}
