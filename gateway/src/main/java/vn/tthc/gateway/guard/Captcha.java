package vn.tthc.gateway.guard;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.ClientAddress;

/**
 * The proof that a person is there, for those who have not logged in, where the province wants one. Asks a service that
 * speaks {@code siteverify} (form {@code secret}, {@code response}, {@code remoteip}; answer {@code {"success": true}}), as
 * reCAPTCHA, hCaptcha, Turnstile and self-hosted ones do. Off until {@code tthc.captcha.verify-url} names one.
 */
@ApplicationScoped
public class Captcha {
    /** Carries what the person's solution gave. */
    public static final String HEADER = "X-Captcha-Token";

    private static final Logger LOG = Logger.getLogger(Captcha.class);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final HttpClient http;
    private final CaptchaSettings settings;

    Captcha(Vertx vertx, CaptchaSettings settings) {
        this.http = vertx.createHttpClient();
        this.settings = settings;
    }

    /**
     * Completes when the request may go on; at once while no captcha is wanted.
     *
     * @throws DoorRefusal.NoPerson when the proof is missing, or is not accepted
     */
    public Uni<Void> passed(@Nullable RoutingContext request) {
        URI verify = settings.verifyUrl().orElse(null);
        if (verify == null || request == null) {
            return Uni.createFrom().voidItem();
        }
        String proof = request.request().getHeader(HEADER);
        if (proof == null || proof.isBlank()) {
            return Uni.createFrom().failure(new DoorRefusal.NoPerson());
        }
        return accepted(verify, proof, Objects.requireNonNullElse(ClientAddress.of(request), ""))
                .onFailure()
                .invoke(e -> LOG.warnf("The captcha service does not answer: %s", e))
                .onFailure()
                .recoverWithItem(false)
                .map(accepted -> {
                    if (!accepted) {
                        throw new DoorRefusal.NoPerson();
                    }
                    return null;
                });
    }

    private Uni<Boolean> accepted(URI verify, String proof, String address) {
        String form = "secret=" + encoded(settings.secret().orElse("")) + "&response=" + encoded(proof) + "&remoteip="
                + encoded(address);
        return http.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(verify.toString())
                        .putHeader("Content-Type", "application/x-www-form-urlencoded"))
                .chain(asked -> asked.send(form))
                .chain(answer -> answer.body()
                        .map(body -> answer.statusCode() == 200
                                && new JsonObject(body.toString()).getBoolean("success", false)))
                .ifNoItem()
                .after(LONGEST)
                .fail();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
