package vn.tthc.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.logging.Logger;

/** Asks Keycloak for a token with permissions (UMA grant). */
@ApplicationScoped
class Keycloak {
    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final String FORM = "audience=tthc-api&grant_type="
            + URLEncoder.encode("urn:ietf:params:oauth:grant-type:uma-ticket", StandardCharsets.UTF_8);

    private final HttpClient http;
    private final String tokenEndpoint;
    private final String ownTokenEndpoint;
    private final SessionSettings settings;

    Keycloak(Vertx vertx, SessionSettings settings) {
        this.http = vertx.createHttpClient();
        this.tokenEndpoint = settings.tokenEndpoint();
        this.ownTokenEndpoint = settings.ownTokenEndpoint();
        this.settings = settings;
    }

    /** Whether it is there at all: it refuses this question, but it answers. */
    Uni<Boolean> isThere() {
        var options = new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(ownTokenEndpoint);
        return http.request(options)
                .chain(request -> request.send())
                .map(response -> response.statusCode() < 500)
                .ifNoItem()
                .after(settings.exchangeTimeout())
                .recoverWithItem(false)
                .onFailure()
                .recoverWithItem(false);
    }

    /** A user to whom nothing is granted keeps the token at hand: the services refuse by it. */
    Uni<GrantedToken> exchange(String own) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(tokenEndpoint)
                .putHeader("Authorization", "Bearer " + own)
                .putHeader("Content-Type", "application/x-www-form-urlencoded");
        return http.request(options)
                .chain(request -> request.send(FORM))
                .chain(response -> response.body().map(body -> granted(own, response.statusCode(), body)))
                .ifNoItem()
                .after(settings.exchangeTimeout())
                .fail()
                .onFailure(e -> !(e instanceof SessionRefusal))
                .transform(e -> {
                    LOG.warnf("Keycloak did not exchange a token: %s", e);
                    return new SessionRefusal.IdentityUnavailable();
                });
    }

    /** A token of a client for itself. */
    Uni<GrantedToken> account(String client, String secret) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(tokenEndpoint)
                .putHeader("Authorization", "Basic " + basic)
                .putHeader("Content-Type", "application/x-www-form-urlencoded");
        return http.request(options)
                .chain(request -> request.send("grant_type=client_credentials"))
                .chain(response -> response.body().map(body -> {
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException("status " + response.statusCode());
                    }
                    return GrantedToken.read(new JsonObject(body.toString()).getString("access_token"));
                }))
                .ifNoItem()
                .after(settings.exchangeTimeout())
                .fail()
                .onFailure()
                .transform(e -> {
                    LOG.warnf("Keycloak gave no token to %s: %s", client, e);
                    return new SessionRefusal.IdentityUnavailable();
                });
    }

    private static GrantedToken granted(String own, int status, Buffer body) {
        return switch (status) {
            case 200 -> GrantedToken.read(new JsonObject(body.toString()).getString("access_token"));
            case 403 -> GrantedToken.read(own);
            case 400, 401 -> throw new SessionRefusal.TokenNotAccepted();
            default -> throw new IllegalStateException("status " + status);
        };
    }
}
