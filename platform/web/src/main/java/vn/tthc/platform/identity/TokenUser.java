package vn.tthc.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.authorization.Permission;

/** Reads a user out of a verified token. */
final class TokenUser {
    /** Where the policy enforcer leaves what it found, in the token or by asking Keycloak. */
    private static final String ENFORCED = "permissions";

    /** Where the user is left that was read out of the token when it was verified. */
    static final String READ = CurrentUser.class.getName();

    private TokenUser() {}

    static CurrentUser of(SecurityIdentity identity) {
        CurrentUser read = identity.getAttribute(READ);
        return read != null && KeyBinding.limits(identity) == null && identity.getAttribute(ENFORCED) == null
                ? read
                : read(identity);
    }

    static CurrentUser read(SecurityIdentity identity) {
        var permissions = new HashSet<String>();
        addEnforced(identity.getAttribute(ENFORCED), permissions);
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            String name = identity.getPrincipal().getName();
            return new CurrentUser(name, name, name, null, Level.NONE, identity.getRoles(), permissions);
        }
        addGranted(token.getClaim("authorization"), permissions);
        String username = Objects.requireNonNullElse(text(token, "preferred_username"), token.getName());
        return new CurrentUser(
                Objects.requireNonNullElse(token.getSubject(), username),
                username,
                Objects.requireNonNullElse(text(token, "name"), username),
                text(token, "unit"),
                Level.of(text(token, "level")),
                identity.getRoles(),
                permissions,
                KeyBinding.limits(identity));
    }

    private static void addEnforced(@Nullable Object attribute, Set<String> into) {
        if (attribute instanceof Collection<?> permissions) {
            for (Object each : permissions) {
                if (each instanceof Permission permission && permission.getScopes() != null) {
                    into.addAll(permission.getScopes());
                }
            }
        }
    }

    private static void addGranted(@Nullable Object claim, Set<String> into) {
        if (claim instanceof JsonObject authorization
                && authorization.get("permissions") instanceof JsonArray permissions) {
            for (JsonValue each : permissions) {
                if (each instanceof JsonObject permission && permission.get("scopes") instanceof JsonArray scopes) {
                    scopes.getValuesAs(JsonString.class).forEach(scope -> into.add(scope.getString()));
                }
            }
        }
    }

    /** A claim as text; the first value of a list; null when absent or empty. */
    private static @Nullable String text(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        if (claim instanceof JsonArray list) {
            claim = list.isEmpty() ? null : list.getFirst();
        } else if (claim instanceof Collection<?> list) {
            claim = list.isEmpty() ? null : list.iterator().next();
        }
        String text = claim instanceof JsonString json ? json.getString() : Objects.toString(claim, "");
        return text.isBlank() ? null : text;
    }
}
