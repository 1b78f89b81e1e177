package vn.tthc.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Problem;

/** Logs in as OpenID Connect does, and says 401 in problem details where Quarkus would send an empty body. */
@Alternative
@Priority(1)
@ApplicationScoped
class ProblemChallenge implements HttpAuthenticationMechanism {
    private static final int UNAUTHORIZED = 401;

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;
    private final KeyBinding keys;
    private final ObjectMapper json;

    ProblemChallenge(OidcAuthenticationMechanism oidc, VerifiedTokens verified, KeyBinding keys, ObjectMapper json) {
        this.oidc = oidc;
        this.verified = verified;
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        return verified.authenticate(context, () -> oidc.authenticate(context, manager))
                .map(identity -> keys.bind(identity, context.request()))
                .invoke(LoggedUser::note);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).map(challenge -> {
            if (challenge == null || context.response().ended()) {
                return false;
            }
            HttpServerResponse response = context.response().setStatusCode(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.putHeader(name.toString(), value.toString()));
            if (challenge.status == UNAUTHORIZED) {
                response.putHeader("Content-Type", Problem.MEDIA_TYPE)
                        .end(body(context.request().path()));
            }
            return true;
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }

    private Buffer body(String path) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(new HttpRefusal.NoToken(), path)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
