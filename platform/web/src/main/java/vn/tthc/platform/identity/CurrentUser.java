package vn.tthc.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param unit id of the unit the user belongs to; null for the public, the system and national readers
 * @param roles realm roles
 * @param permissions scopes granted by Keycloak's authorization services, for example {@code dossier:approve}
 * @param key what narrows a national consumer that reads with a key; null for everyone else
 */
public record CurrentUser(
        String subject,
        String username,
        String name,
        @Nullable String unit,
        Level level,
        Set<String> roles,
        Set<String> permissions,
        @Nullable KeyLimits key) {

    private static final CurrentUser ANONYMOUS =
            new CurrentUser("anonymous", "anonymous", "", null, Level.NONE, Set.of(), Set.of());
    private static final CurrentUser SYSTEM =
            new CurrentUser("system", "system", "Hệ thống", null, Level.NONE, Set.of(), Set.of());

    public CurrentUser {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /** Somebody who does not come with a key. */
    public CurrentUser(
            String subject,
            String username,
            String name,
            @Nullable String unit,
            Level level,
            Set<String> roles,
            Set<String> permissions) {
        this(subject, username, name, unit, level, roles, permissions, null);
    }

    /** The public: nobody has logged in. */
    public static CurrentUser anonymous() {
        return ANONYMOUS;
    }

    /** The suite itself: event consumers and jobs. No token can claim to be it. */
    public static CurrentUser system() {
        return SYSTEM;
    }

    public boolean isAnonymous() {
        return this == ANONYMOUS;
    }

    public boolean isSystem() {
        return this == SYSTEM;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** @throws NotPermitted when Keycloak has not granted the permission */
    public void require(String permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
