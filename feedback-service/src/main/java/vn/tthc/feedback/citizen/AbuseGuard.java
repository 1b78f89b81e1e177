package vn.tthc.feedback.citizen;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.lifecycle.FeedbackRefusal.TooManySubmissions;
import vn.tthc.platform.problem.HttpRefusal;

/** Stops floods and programs before they reach the register. */
@ApplicationScoped
class AbuseGuard {
    private static final String EVERYONE = "everyone";

    private final RateLimit address;
    private final RateLimit everyone;
    private final RateLimit lookups;
    private final RateLimit uploads;
    private final long maxBody;
    private final Clock clock;

    AbuseGuard(CitizenConfig config, Clock clock) {
        this.address = limit(config.address());
        this.everyone = limit(config.everyone());
        this.lookups = limit(config.lookups());
        this.uploads = limit(config.uploads());
        this.maxBody = config.maxBody();
        this.clock = clock;
    }

    /**
     * @param announced length of the body in bytes; negative when the client does not say
     * @throws HttpRefusal.TooLarge for a longer one, and for one of unknown length
     */
    void length(long announced) {
        if (announced < 0 || announced > maxBody) {
            throw new HttpRefusal.TooLarge();
        }
    }

    /**
     * @param hidden content of the field that people do not see
     * @throws FeedbackRefusal when too many come, or a program filled in the form
     */
    void submission(HttpServerRequest request, @Nullable String hidden) {
        Instant now = clock.instant();
        refuse(address.take(ClientAddress.of(request), now));
        refuse(everyone.take(EVERYONE, now));
        if (hidden != null && !hidden.isBlank()) {
            throw new FeedbackRefusal.LooksAutomatic();
        }
    }

    /** @throws TooManySubmissions when one address tries too many codes */
    void lookup(HttpServerRequest request) {
        refuse(lookups.take(ClientAddress.of(request), clock.instant()));
    }

    /** @throws TooManySubmissions when one address hands in too many files */
    void upload(HttpServerRequest request) {
        refuse(uploads.take(ClientAddress.of(request), clock.instant()));
    }

    private static void refuse(@Nullable Duration wait) {
        if (wait != null) {
            throw new TooManySubmissions(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    private static RateLimit limit(CitizenConfig.Rate rate) {
        return new RateLimit(rate.count(), rate.window());
    }
}
