package vn.tthc.gateway.session;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Programs come with a bearer token, browsers with a session. Nobody but a person at the log-in address is sent to
 * Keycloak: the API answers 401, and pages, which are public files, are served to someone whose session has ended. Takes
 * the place of the platform's mechanism.
 */
@Alternative
@Priority(10)
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionAuthentication.class);

    private final OidcAuthenticationMechanism oidc;

    SessionAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return oidc.authenticate(request, identities)
                .onFailure()
                .invoke(e -> challengeHere(request, e))
                .onFailure(e -> isEnded(e) && isPublic(request))
                .recoverWithUni(() -> identities.authenticate(AnonymousAuthenticationRequest.INSTANCE))
                .onFailure(e -> e instanceof AuthenticationCompletionException && !isReturning(request))
                .transform(AuthenticationFailedException::new);
    }

    /** The mechanism used underneath has put itself down as the one that challenges. */
    private void challengeHere(RoutingContext request, Throwable e) {
        LOG.debugf("Not authenticated at %s: %s", request.normalizedPath(), e);
        request.put(HttpAuthenticationMechanism.class.getName(), this);
    }

    private static boolean isEnded(Throwable e) {
        return e instanceof AuthenticationFailedException || e instanceof AuthenticationCompletionException;
    }

    /** On the way back from Keycloak a failure is final: sending the person there again could go on for ever. */
    private static boolean isReturning(RoutingContext request) {
        return request.request().getParam("state") != null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return SessionRoutes.LOG_IN.equals(request.normalizedPath())
                ? oidc.getChallenge(request)
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (SessionRoutes.LOG_IN.equals(request.normalizedPath())) {
            return HttpAuthenticationMechanism.super.sendChallenge(request);
        }
        Refusals.unauthenticated(request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    private static boolean isPublic(RoutingContext request) {
        String path = request.normalizedPath();
        return request.request().getHeader("Authorization") == null
                && !path.equals(SessionRoutes.LOG_IN)
                && !path.equals(SessionRoutes.LOG_OUT)
                && !path.equals("/graphql")
                && !path.startsWith("/api/");
    }
}
