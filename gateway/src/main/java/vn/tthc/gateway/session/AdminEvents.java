package vn.tthc.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks Keycloak what administrators did to users, with the gateway's own account, which may read that alone. */
@ApplicationScoped
class AdminEvents {
    /** Changes within some seconds; a transfer of a whole office is far below. */
    private static final int MOST = 1_000;

    private static final String ABOUT_USERS =
            "?resourceTypes=USER&resourceTypes=GROUP_MEMBERSHIP&resourceTypes=REALM_ROLE_MAPPING&max=" + MOST;

    private record Token(String value, Instant until) {}

    private final HttpClient http;
    private final SessionSettings settings;
    private final Clock clock;
    private final String form;
    private volatile Token own = new Token("", Instant.EPOCH);

    AdminEvents(
            Vertx vertx,
            SessionSettings settings,
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.http = vertx.createHttpClient();
        this.settings = settings;
        this.clock = clock;
        this.form = "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
    }

    /** Events about users from the moment on; fails when Keycloak does not tell. */
    Uni<JsonArray> since(Instant from) {
        return token().chain(token -> http.request(new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setAbsoluteURI(
                                        settings.adminEvents() + ABOUT_USERS + "&dateFrom=" + from.toEpochMilli())
                                .putHeader("Authorization", "Bearer " + token))
                        .chain(request -> request.send())
                        .chain(answer -> answer.body().map(body -> {
                            expectSuccess(answer.statusCode());
                            return new JsonArray(body.toString());
                        })))
                .ifNoItem()
                .after(settings.exchangeTimeout())
                .fail();
    }

    private Uni<String> token() {
        Token held = own;
        if (clock.instant().isBefore(held.until())) {
            return Uni.createFrom().item(held.value());
        }
        return http.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(settings.ownTokenEndpoint())
                        .putHeader("Content-Type", "application/x-www-form-urlencoded"))
                .chain(request -> request.send(form))
                .chain(answer -> answer.body().map(body -> {
                    expectSuccess(answer.statusCode());
                    var granted = new JsonObject(body.toString());
                    own = new Token(
                            granted.getString("access_token"),
                            clock.instant().plusSeconds(granted.getLong("expires_in") / 2));
                    return own.value();
                }));
    }

    private static void expectSuccess(int status) {
        if (status != 200) {
            throw new IllegalStateException("status " + status);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
