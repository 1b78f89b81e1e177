package vn.tthc.platform.identity;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;

/**
 * Decides by the permissions in the token, on the spot. The policy enforcer underneath goes to another thread for every
 * request, asks Keycloak what it knows of each address with a wildcard, and asks again before it refuses; it is left to
 * those who come with a token without permissions.
 */
@Decorator
@Priority(10)
class PermissionsFirst implements HttpSecurityPolicy {
    private final HttpSecurityPolicy enforcer;
    private final Instance<PolicyEnforcerResolver> resolver;
    private volatile @Nullable Known known;

    /** What one enforcer demands. */
    private record Known(PolicyEnforcer enforcer, TokenPermissions permissions) {}

    /** @param resolver of the process; the gateway has none, nor anything to decorate */
    @Inject
    PermissionsFirst(@Any @Delegate HttpSecurityPolicy enforcer, Instance<PolicyEnforcerResolver> resolver) {
        this.enforcer = enforcer;
        this.resolver = resolver;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.chain(user -> {
            Map<String, Set<String>> carried = TokenPermissions.carried(user);
            return carried == null
                    ? enforcer.checkPermission(request, identity, context)
                    : resolver.get()
                            .resolvePolicyEnforcer(request, null)
                            .chain(rules -> permissions(rules)
                                            .allow(request.request().method().name(), request.normalizedPath(), carried)
                                    ? CheckResult.permit()
                                    : CheckResult.deny());
        });
    }

    private TokenPermissions permissions(PolicyEnforcer rules) {
        Known last = known;
        if (last == null || last.enforcer() != rules) {
            last = new Known(rules, new TokenPermissions(rules));
            known = last;
        }
        return last.permissions();
    }
}
