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
import vn.tthc.platform.identity.LoggedUser;
import vn.tthc.platform.identity.VerifiedTokens;

/**
 * Programs come with a bearer token or a key, browsers with a session. Nobody but a person at the log-in address is sent to
 * Keycloak: the API answers 401, and pages, which are public files, are served to someone whose session has ended. Takes
 * the place of the platform's mechanism.
 */
@Alternative
@Priority(10)
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionAuthentication.class);

    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;
    private final KeyAuthentication keys;
    private final Revocations revocations;
    private final Keycloak keycloak;

    SessionAuthentication(
            OidcAuthenticationMechanism oidc,
            VerifiedTokens verified,
            KeyAuthentication keys,
            Revocations revocations,
            Keycloak keycloak) {
        this.oidc = oidc;
        this.verified = verified;
        this.keys = keys;
        this.revocations = revocations;
        this.keycloak = keycloak;
    }

    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String key = key(request.request().getHeader("Authorization"));
        if (key != null) {
            return keys.authenticate(key, request).map(CallerKey::identity);
        }
        return verified.authenticate(request, () -> oidc.authenticate(request, identities))
                .invoke(this::refuseRevoked)
                .invoke(LoggedUser::note)
                .onFailure()
                .invoke(e -> challengeHere(request, e))
                .onFailure(e -> isEnded(e) && isPublic(request))
                .recoverWithUni(() -> identities.authenticate(AnonymousAuthenticationRequest.INSTANCE))
                .onFailure(e -> e instanceof AuthenticationCompletionException && !isReturning(request))
                .transform(AuthenticationFailedException::new)
                .onFailure(e -> isReturning(request) && isLogIn(request))
                .recoverWithUni(e -> whyNotReturned(e));
    }

    /** The key in an {@code Authorization} header; null when there is none. */
    private static @Nullable String key(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        String token = authorization.substring(BEARER.length()).strip();
        return token.startsWith(KeyAuthentication.START) ? token : null;
    }

    private void refuseRevoked(@Nullable SecurityIdentity identity) {
        String own = identity == null ? null : Callers.own(identity);
        if (own != null && revocations.any()) {
            GrantedToken token = GrantedToken.read(own);
            if (revocations.revoked(token.user().subject(), token.issuedAt())) {
                throw new AuthenticationFailedException("issued before the user was changed or logged out");
            }
        }
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

    /** Keycloak went away while the person was at its page: the log-in did not fail, it can be tried again. */
    private Uni<@Nullable SecurityIdentity> whyNotReturned(Throwable e) {
        return keycloak.isThere().chain(there -> Uni.createFrom()
                .failure(there ? e : new AuthenticationFailedException("Keycloak is away", e)));
    }

    private static boolean isLogIn(RoutingContext request) {
        return SessionRoutes.LOG_IN.equals(request.normalizedPath());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return isLogIn(request)
                ? oidc.getChallenge(request)
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (isLogIn(request)) {
            return keycloak.isThere().chain(there -> there ? toKeycloak(request) : unavailable(request));
        }
        Refusals.unauthenticated(request);
        return Uni.createFrom().item(true);
    }

    private Uni<Boolean> toKeycloak(RoutingContext request) {
        return HttpAuthenticationMechanism.super.sendChallenge(request);
    }

    private static Uni<Boolean> unavailable(RoutingContext request) {
        LogInUnavailable.answer(request);
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
