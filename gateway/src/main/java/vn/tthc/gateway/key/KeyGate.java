package vn.tthc.gateway.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.tthc.gateway.guard.Answers;
import vn.tthc.gateway.key.ReadLog.Counted;
import vn.tthc.gateway.session.CallerKey;
import vn.tthc.gateway.session.ClientAddress;
import vn.tthc.gateway.session.KeyDoorSettings;
import vn.tthc.gateway.session.KeyReading;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.time.Clocks;

/**
 * Every request with a key passes here, after authentication: so many in a minute, in a day and at once for each key, so
 * many at once for all keys together. What is left stands in the headers of draft-ietf-httpapi-ratelimit-headers.
 */
@ApplicationScoped
class KeyGate {
    private static final Logger LOG = Logger.getLogger(KeyGate.class);
    /** After authentication, before the limit on those without a log-in. */
    private static final int ORDER = -65;

    private final ReadLog log;
    private final Answers answers;
    private final ObjectMapper json;
    private final Clock clock;
    private final KeyDoorSettings settings;
    private final Semaphore all;
    private final Cache<UUID, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    KeyGate(ReadLog log, Answers answers, ObjectMapper json, Clock clock, KeyDoorSettings settings) {
        this.log = log;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
        this.all = new Semaphore(settings.totalConcurrency());
    }

    void open(@Observes Router router) {
        router.route("/*").order(ORDER).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        CallerKey key = CallerKey.of(request);
        if (key == null) {
            request.next();
        } else if (!isOpen(request)) {
            answers.refuse(request, new KeyRefusal.NoSuchAddress());
        } else {
            limited(request, key);
        }
    }

    private static boolean isOpen(RoutingContext request) {
        String path = request.normalizedPath();
        return path.equals("/graphql")
                || request.request().method().equals(HttpMethod.GET)
                        && (path.equals("/api/v1/key")
                                || path.equals("/api/v1/key/reads")
                                || path.equals("/api/v1/figures/cases.ndjson")
                                || path.equals("/api/v1/figures/cases.csv"));
    }

    private void limited(RoutingContext request, CallerKey key) {
        Allowance allowance =
                allowances.get(key.id(), any -> new Allowance(key.perMinute(), settings.concurrency(), clock.millis()));
        request.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"minute\";q=" + key.perMinute() + ";w=60, \"day\";q=" + key.perDay() + ";w=86400");
        switch (allowance.take(clock.millis())) {
            case TOO_FAST -> refuse(request, allowance.secondsToOne(), new KeyRefusal.TooFast());
            case TOO_MANY_AT_ONCE -> refuse(request, 1, new KeyRefusal.TooManyAtOnce());
            case YES -> {
                if (all.tryAcquire()) {
                    counted(request, key, allowance, reading(request, () -> {
                        all.release();
                        allowance.done();
                    }));
                } else {
                    allowance.done();
                    refuse(request, 1, new KeyRefusal.TooManyAtOnce());
                }
            }
        }
    }

    private static KeyReading reading(RoutingContext request, Runnable whenOver) {
        boolean graphql = request.normalizedPath().equals("/graphql");
        Map<String, String> parameters = request.queryParams().entries().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        var reading = new KeyReading(
                graphql ? "graphql" : request.normalizedPath(), graphql ? Map.of() : parameters, whenOver);
        request.addEndHandler(done -> reading.over());
        return reading;
    }

    /** The body waits while the day's count is looked at. */
    private void counted(RoutingContext request, CallerKey key, Allowance allowance, KeyReading reading) {
        request.request().pause();
        log.count(key)
                .subscribe()
                .with(
                        counted -> {
                            boolean graphql = request.normalizedPath().equals("/graphql");
                            if (!graphql) {
                                request.request().resume();
                            }
                            switch (counted) {
                                case Counted.DayUsedUp none ->
                                    refuse(request, secondsOfDay(), new KeyRefusal.OverQuota());
                                case Counted.MinuteUsedUp none ->
                                    refuse(request, secondsOfMinute(), new KeyRefusal.TooFast());
                                case Counted.Taken(int today, int inMinute) -> {
                                    tell(request, allowance, key.perMinute() - inMinute, key.perDay() - today);
                                    reading.andThen(() -> write(request, key, reading));
                                    reading.leaveIn(request);
                                    request.next();
                                }
                            }
                            if (graphql) { // not before somebody takes the body: it would be gone
                                request.request().resume();
                            }
                        },
                        e -> {
                            request.request().resume();
                            LOG.warnf("The requests of a key cannot be counted: %s", e);
                            answers.refuse(request, new HttpRefusal.Busy());
                        });
    }

    /** Of the minute what is left here, or at all gateways together when that is less. */
    private void tell(RoutingContext request, Allowance allowance, int leftInMinute, int leftToday) {
        boolean here = allowance.left() < leftInMinute;
        request.response()
                .putHeader(
                        "RateLimit",
                        "\"minute\";r=" + (here ? allowance.left() : leftInMinute) + ";t="
                                + (here ? allowance.secondsToAll() : secondsOfMinute()) + ", \"day\";r="
                                + leftToday + ";t=" + secondsOfDay());
    }

    private void write(RoutingContext request, CallerKey key, KeyReading reading) {
        String filter;
        try {
            filter = json.writeValueAsString(reading.filter());
        } catch (JsonProcessingException e) {
            filter = "{}";
        }
        log.write(
                        key,
                        reading.query(),
                        filter,
                        reading.rows(),
                        request.response().getStatusCode(),
                        ClientAddress.of(request))
                .subscribe()
                .with(done -> {}, e -> LOG.errorf(e, "A read with the key %s was not written down", key.prefix()));
    }

    private void refuse(RoutingContext request, long seconds, Refusal refusal) {
        request.response().putHeader("Retry-After", String.valueOf(seconds));
        answers.refuse(request, refusal);
    }

    /** Until the next minute of the clock begins. */
    private long secondsOfMinute() {
        return 60 - ZonedDateTime.now(clock).getSecond();
    }

    /** Until the quota of the next day begins. */
    private long secondsOfDay() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(Clocks.ZONE));
        return Math.max(
                1,
                Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(Clocks.ZONE))
                        .toSeconds());
    }
}
