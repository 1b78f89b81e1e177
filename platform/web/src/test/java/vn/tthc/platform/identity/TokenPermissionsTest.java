package vn.tthc.platform.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.EnforcementMode;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.MethodConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.PathConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.ScopeEnforcementMode;

class TokenPermissionsTest {
    private final TokenPermissions rules = new TokenPermissions(List.of(
            path("/api/v1/dossiers", "dossier", method("GET", ScopeEnforcementMode.ALL, "dossier:read")),
            path("/api/v1/dossiers/*", "dossier", method("GET", ScopeEnforcementMode.ALL, "dossier:read")),
            path(
                    "/api/v1/dossiers/{id}/actions",
                    "dossier",
                    method("POST", ScopeEnforcementMode.ANY, "dossier:receive", "dossier:process")),
            path(
                    "/api/v1/dossiers/{id}/person/access-log",
                    "audit",
                    method("GET", ScopeEnforcementMode.ALL, "audit:read")),
            open("/api/v1/public/*")));

    @Test
    void aPathWantsTheScopesOfItsMethodOnItsOwnResource() {
        assertTrue(allow("GET", "/api/v1/dossiers", "dossier", "dossier:read"));
        assertTrue(allow("GET", "/api/v1/dossiers/0197/timeline", "dossier", "dossier:read"));
        assertFalse(allow("GET", "/api/v1/dossiers", "dossier", "dossier:receive"));
        assertFalse(allow("GET", "/api/v1/dossiers", "catalog", "dossier:read"));
        assertFalse(rules.allow("GET", "/api/v1/dossiers", Map.of()));
    }

    @Test
    void anyOfSeveralScopesIsEnoughWhereThePathSaysSo() {
        assertTrue(allow("POST", "/api/v1/dossiers/0197/actions", "dossier", "dossier:process"));
        assertFalse(allow("POST", "/api/v1/dossiers/0197/actions", "dossier", "dossier:read"));
    }

    @Test
    void thePathThatSaysMoreWins() {
        assertFalse(allow("GET", "/api/v1/dossiers/0197/person/access-log", "dossier", "dossier:read"));
        assertTrue(allow("GET", "/api/v1/dossiers/0197/person/access-log", "audit", "audit:read"));
    }

    @Test
    void whatNoPathNamesIsClosedAndWhatIsOpenAsksForNothing() {
        assertFalse(allow("GET", "/api/v1/elsewhere", "dossier", "dossier:read"));
        assertTrue(rules.allow("GET", "/api/v1/public/tracking", Map.of()));
    }

    private boolean allow(String method, String path, String resource, String... scopes) {
        return rules.allow(method, path, Map.of(resource, Set.of(scopes)));
    }

    private static PathConfig path(String path, String resource, MethodConfig method) {
        PathConfig config = new PathConfig();
        config.setPath(path);
        config.setId(resource);
        config.setMethods(List.of(method));
        config.setEnforcementMode(EnforcementMode.ENFORCING);
        return config;
    }

    private static PathConfig open(String path) {
        PathConfig config = new PathConfig();
        config.setPath(path);
        config.setEnforcementMode(EnforcementMode.DISABLED);
        return config;
    }

    private static MethodConfig method(String name, ScopeEnforcementMode mode, String... scopes) {
        MethodConfig config = new MethodConfig();
        config.setMethod(name);
        config.setScopes(List.of(scopes));
        config.setScopesEnforcementMode(mode);
        return config;
    }
}
