package vn.tthc.demo.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** HTTP with patience: what a service cannot answer now is asked again, commands are safe to repeat by their refs. */
public final class Api {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int TRIES = 6;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Duration pause;

    /** @param pause before the second try; it doubles each time */
    public Api(Duration pause) {
        this.pause = pause;
    }

    record Answer(int status, String body) {
        boolean ok() {
            return status / 100 == 2;
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new LoadFailed("Cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new LoadFailed("Not the JSON that was expected: " + e.getOriginalMessage(), e);
        }
    }

    Answer get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    /** The last answer when the service stays unable. */
    Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(Duration.ofMinutes(3)).build();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!unable(response.statusCode()) || attempt == TRIES) {
                    return new Answer(response.statusCode(), response.body());
                }
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw new LoadFailed("No answer from " + request.uri() + ": " + e, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LoadFailed("Interrupted", e);
            }
            rest(attempt);
        }
    }

    private static boolean unable(int status) {
        return status >= 500 || status == 429;
    }

    private void rest(int attempt) {
        try {
            Thread.sleep(pause.multipliedBy(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Interrupted", e);
        }
    }
}
