package vn.tthc.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;
import org.keycloak.common.util.PathMatcher;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.EnforcementMode;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.MethodConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.PathConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.ScopeEnforcementMode;

/**
 * What the paths of the policy enforcer ({@code quarkus.keycloak.policy-enforcer.paths}) demand, held against the permissions
 * that a token carries, by the enforcer's own rules. Unlike the enforcer it never asks Keycloak: our resources are whole
 * kinds of things, none is a single dossier, so there is nothing to find out about an address, and a token that carries
 * permissions carries all of them. Pure.
 */
final class TokenPermissions {
    /** Where they are left in an identity when they were read out of the token before. */
    static final String CARRIED = TokenPermissions.class.getName();

    private final Paths paths;

    TokenPermissions(PolicyEnforcer enforcer) {
        this(enforcer.getPaths().values());
    }

    TokenPermissions(Collection<PathConfig> paths) {
        this.paths = new Paths(List.copyOf(paths));
    }

    /** Of somebody who has logged in; as {@link #carried(JsonWebToken)}. */
    static @Nullable Map<String, Set<String>> carried(SecurityIdentity identity) {
        Map<String, Set<String>> read = identity.getAttribute(CARRIED);
        return read == null && !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? carried(token)
                : read;
    }

    /** Scopes by the id of their resource; null when the token carries no permissions: then Keycloak must be asked. */
    static @Nullable Map<String, Set<String>> carried(JsonWebToken token) {
        if (!(token.getClaim("authorization") instanceof JsonObject authorization)
                || !(authorization.get("permissions") instanceof JsonArray permissions)) {
            return null;
        }
        Map<String, Set<String>> carried = new HashMap<>();
        for (JsonValue each : permissions) {
            if (!(each instanceof JsonObject permission)
                    || !permission.containsKey("rsid")
                    || permission.containsKey("claims")) {
                return null;
            }
            Set<String> scopes = new HashSet<>();
            if (permission.get("scopes") instanceof JsonArray names) {
                names.getValuesAs(JsonString.class).forEach(scope -> scopes.add(scope.getString()));
            }
            carried.merge(permission.getString("rsid"), scopes, (a, b) -> {
                a.addAll(b);
                return a;
            });
        }
        return carried;
    }

    /** @param carried as {@link #carried(JsonWebToken)} */
    boolean allow(String method, String path, Map<String, Set<String>> carried) {
        PathConfig config = paths.matches(path);
        if (config == null) {
            return false;
        }
        if (config.getEnforcementMode() == EnforcementMode.DISABLED) {
            return true;
        }
        Set<String> scopes = carried.get(config.getId());
        return scopes != null && suffice(scopes, demanded(config, method));
    }

    private static MethodConfig demanded(PathConfig path, String method) {
        for (MethodConfig each : path.getMethods()) {
            if (each.getMethod().equals(method)) {
                return each;
            }
        }
        MethodConfig any = new MethodConfig();
        any.setMethod(method);
        any.setScopes(path.getScopes());
        any.setScopesEnforcementMode(ScopeEnforcementMode.ANY);
        return any;
    }

    /** A permission without scopes is for the whole resource. */
    private static boolean suffice(Set<String> scopes, MethodConfig demanded) {
        if (scopes.isEmpty()) {
            return true;
        }
        return switch (demanded.getScopesEnforcementMode()) {
            case ALL -> scopes.containsAll(demanded.getScopes());
            case ANY ->
                demanded.getScopes().isEmpty() || demanded.getScopes().stream().anyMatch(scopes::contains);
            case DISABLED -> true;
        };
    }

    /** The enforcer's own order of addresses, without its look-ups. */
    private static final class Paths extends PathMatcher<PathConfig> {
        private final Collection<PathConfig> all;

        Paths(Collection<PathConfig> all) {
            this.all = all;
        }

        @Override
        protected String getPath(PathConfig entry) {
            return entry.getPath();
        }

        @Override
        protected Collection<PathConfig> getPaths() {
            return all;
        }
    }
}
