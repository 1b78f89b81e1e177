package vn.tthc.demo.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The token of the loader, with its permissions at the suite; renewed before it expires. */
public final class Tokens {
    private static final String CLIENT = "tthc-loader";
    private static final String AUDIENCE = "tthc-api";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Api api;
    private final URI endpoint;
    private final String secret;
    private final Clock clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    public Tokens(Api api, URI endpoint, String secret, Clock clock) {
        this.api = api;
        this.endpoint = endpoint;
        this.secret = secret;
        this.clock = clock;
    }

    synchronized String current() {
        if (!clock.instant().isBefore(renewAt)) {
            Map<String, String> own =
                    Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret);
            String plain = text(ask(form(own)), "access_token");
            Map<String, String> uma =
                    Map.of("grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket", "audience", AUDIENCE);
            JsonNode granted = ask(form(uma).header("Authorization", "Bearer " + plain));
            token = text(granted, "access_token");
            Duration life = Duration.ofSeconds(granted.path("expires_in").asLong(60));
            Duration margin = MARGIN.compareTo(life.dividedBy(2)) < 0 ? MARGIN : life.dividedBy(2);
            renewAt = clock.instant().plus(life).minus(margin);
        }
        return token;
    }

    /** The service does not take this token any more. */
    synchronized void refused(String refused) {
        if (token.equals(refused)) {
            renewAt = Instant.MIN;
        }
    }

    private HttpRequest.Builder form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonNode ask(HttpRequest.Builder request) {
        Api.Answer answer = api.send(request);
        if (!answer.ok()) {
            throw new LoadFailed("No token: " + endpoint + " answered " + answer.status() + " " + answer.body());
        }
        return Api.read(answer.body(), JsonNode.class);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }
}
