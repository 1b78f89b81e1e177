package vn.tthc.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Level;

/**
 * A token as the services want it, and what it says of its owner.
 *
 * @param expiresAt from then on it is worthless
 * @param issuedAt in whole seconds
 */
record GrantedToken(String value, Instant expiresAt, Instant issuedAt, CurrentUser user) {
    /** Reads a token that came from Keycloak itself, or that has been verified already. */
    static GrantedToken read(String token) {
        JsonObject claims = claims(token);
        var user = new CurrentUser(
                claims.getString("sub", ""),
                claims.getString("preferred_username", claims.getString("sub", "")),
                claims.getString("name", claims.getString("preferred_username", "")),
                text(claims, "unit"),
                level(text(claims, "level")),
                strings(claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles")),
                permissions(claims));
        return new GrantedToken(
                token,
                Instant.ofEpochSecond(claims.getLong("exp", 0L)),
                Instant.ofEpochSecond(claims.getLong("iat", 0L)),
                user);
    }

    private static JsonObject claims(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            throw new SessionRefusal.TokenNotAccepted();
        }
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException e) {
            throw new SessionRefusal.TokenNotAccepted();
        }
    }

    private static Set<String> permissions(JsonObject claims) {
        var permissions = new HashSet<String>();
        JsonArray granted =
                claims.getJsonObject("authorization", new JsonObject()).getJsonArray("permissions", new JsonArray());
        for (int i = 0; i < granted.size(); i++) {
            permissions.addAll(strings(granted.getJsonObject(i).getJsonArray("scopes")));
        }
        return permissions;
    }

    private static Set<String> strings(@Nullable JsonArray array) {
        var strings = new HashSet<String>();
        if (array != null) {
            array.forEach(each -> strings.add(String.valueOf(each)));
        }
        return strings;
    }

    /** A claim as text; the first value of a list; null when absent or empty. */
    private static @Nullable String text(JsonObject claims, String name) {
        Object claim = claims.getValue(name);
        if (claim instanceof JsonArray list) {
            claim = list.isEmpty() ? null : list.getValue(0);
        }
        return claim == null || claim.toString().isBlank() ? null : claim.toString();
    }

    private static Level level(@Nullable String claim) {
        try {
            return claim == null ? Level.NONE : Level.valueOf(claim.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Level.NONE;
        }
    }
}
