package vn.tthc.dossier.exchange;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.json.Json;
import vn.tthc.platform.json.MalformedJson;

/** Speaks with the national portal; blocking. Whatever it does, the answer is one of {@link PortalAnswer}. */
@ApplicationScoped
public class PortalClient {
    private static final int PAGE = 500;

    /** Bytes; a page of the list is a tenth of it. */
    private static final long LONGEST_ANSWER = 2 * 1024 * 1024;

    private final PortalConfig config;
    private final Clock clock;
    private final Pace pace;
    private final HttpClient http;

    PortalClient(PortalConfig config, Clock clock) {
        String fault =
                LaunchMode.current() == LaunchMode.NORMAL ? PortalAddress.fault(config.url(), config.key()) : null;
        if (fault != null) {
            throw new IllegalStateException("Not started, because of this setting: " + fault);
        }
        this.config = config;
        this.clock = clock;
        this.pace = new Pace(config.callsPerSecond());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.timeout())
                .build();
    }

    public boolean isConnected() {
        return config.url().isPresent();
    }

    /** What the portal has of the dossiers that were filed on these days, both included. @throws PortalFailure when it cannot be had */
    public List<RemoteDossier> filed(LocalDate from, LocalDate to) throws InterruptedException {
        List<RemoteDossier> found = new ArrayList<>();
        String after = "";
        while (true) {
            PortalWire.Listing page = page("/ho-so/doi-soat?tu=" + PortalTime.of(from) + "&den=" + PortalTime.of(to)
                    + "&so_luong=" + PAGE + "&sau=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
            List<RemoteDossier> data = page.data();
            if (data == null || !"0".equals(page.code())) {
                throw new PortalFailure(Cause.ANSWER_UNREADABLE, null);
            }
            found.addAll(data);
            if (!page.more() || data.isEmpty()) {
                return found;
            }
            String last = data.getLast().code();
            if (last.compareTo(after) <= 0) {
                throw new PortalFailure(Cause.ANSWER_UNREADABLE, null); // it would go on for ever
            }
            after = last;
        }
    }

    /** Sends a body of JSON. */
    PortalReply send(String path, byte[] body) throws InterruptedException {
        pace.take();
        String sha = Digests.of(body);
        Instant sent = now();
        try {
            HttpResponse<byte[]> response = exchange(request(path)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build());
            return reply(response, sha, sent);
        } catch (HttpTimeoutException e) {
            return unanswered(sha, sent, Cause.PORTAL_TIMEOUT);
        } catch (IOException e) {
            return unanswered(sha, sent, Cause.PORTAL_UNREACHABLE);
        }
    }

    private PortalReply reply(HttpResponse<byte[]> response, String sha, Instant sent) {
        int status = response.statusCode();
        PortalWire.Answer read = PortalWire.read(response.body());
        if (status == 200 && read != null) {
            String code = read.code() == null ? null : PortalText.of(read.code());
            return new PortalReply(
                    PortalWire.answer(read), sha, sent, now(), status, code, PortalText.of(read.message()));
        }
        Cause cause = status == 200 ? Cause.ANSWER_UNREADABLE : PortalWire.cause(status);
        String says = PortalText.of(new String(response.body(), StandardCharsets.UTF_8));
        return new PortalReply(new PortalAnswer.NotTaken(cause, says), sha, sent, now(), status, null, says);
    }

    private static PortalReply unanswered(String sha, Instant sent, Cause cause) {
        return new PortalReply(new PortalAnswer.NotTaken(cause, null), sha, sent, null, null, null, null);
    }

    private PortalWire.Listing page(String path) throws InterruptedException {
        pace.take();
        try {
            HttpResponse<byte[]> response = exchange(request(path).GET().build());
            if (response.statusCode() != 200) {
                throw new PortalFailure(PortalWire.cause(response.statusCode()), null);
            }
            return Json.read(response.body(), PortalWire.Listing.class);
        } catch (HttpTimeoutException e) {
            throw new PortalFailure(Cause.PORTAL_TIMEOUT, null);
        } catch (IOException e) {
            throw new PortalFailure(Cause.PORTAL_UNREACHABLE, null);
        } catch (MalformedJson e) {
            throw new PortalFailure(Cause.ANSWER_UNREADABLE, null);
        }
    }

    private HttpRequest.Builder request(String path) {
        URI base = config.url().orElseThrow();
        String root = base.toString().replaceAll("/+$", "");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(config.timeout());
        config.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request;
    }

    /** The time-out of the request ends with the first byte of the answer; this one ends with its last. */
    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            Duration most = config.timeout().multipliedBy(2);
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("the answer did not end");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The portal did not say what it has. */
    public static final class PortalFailure extends RuntimeException {
        private final Cause cause;
        private final @Nullable String says;

        PortalFailure(Cause cause, @Nullable String says) {
            super(cause.english());
            this.cause = cause;
            this.says = says;
        }

        public Cause reason() {
            return cause;
        }

        public @Nullable String says() {
            return says;
        }
    }
}
