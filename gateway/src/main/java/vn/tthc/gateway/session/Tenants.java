package vn.tthc.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Programs send a token for {@code tthc-api}; browsers have a session of {@code tthc-web}, the default. */
@ApplicationScoped
class Tenants implements TenantResolver {
    private static final String PROGRAMS = "programs";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        return request.request().getHeader("Authorization") == null ? null : PROGRAMS;
    }
}
