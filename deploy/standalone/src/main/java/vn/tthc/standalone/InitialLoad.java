package vn.tthc.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.keycloak.KeycloakClient;
import vn.tthc.parts.process.PartFailed;

/** Loads the files of deploy/data through the catalogue's import endpoints; a file that has not changed is loaded once. */
final class InitialLoad {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Step> STEPS = List.of(
            new Step("units", "an-giang-units.csv", "Units"),
            new Step("units", "departments.csv", "Departments"),
            new Step("units", "an-giang-unit-successors.csv", "Succession of units"),
            new Step("calendar", "holidays-vn.csv", "Working calendar"),
            new Step("procedures", "procedures.jsonl.gz", "Procedures"),
            new Step("national", "procedures.jsonl.gz", "National list"),
            new Step("workflows", "", "Internal workflows"));

    /** What a catalogue from another installation takes the place of. */
    private static final Set<String> OF_THE_CATALOGUE = Set.of("procedures", "workflows");

    private record Step(String kind, String file, String title) {}

    private final Installation installation;
    private final State state;
    private final Progress progress;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    InitialLoad(Installation installation, State state, Progress progress) {
        this.installation = installation;
        this.state = state;
        this.progress = progress;
    }

    void run(Invocation.Data data) {
        var again = false;
        for (var step : STEPS) {
            if (data == Invocation.Data.UNITS && OF_THE_CATALOGUE.contains(step.kind())) {
                continue;
            }
            var body = body(step);
            var mark =
                    "loaded." + (step.file().isEmpty() || step.kind().equals("national") ? step.kind() : step.file());
            var content = sha256(body);
            if (again && step.file().isEmpty() || !state.done(mark, content)) {
                var report = load(step, body);
                progress.say(step.title() + ": " + report.path("read").asInt() + " read, "
                        + report.path("loaded").asInt() + " loaded" + odd(report));
                state.mark(mark, content);
                again = true;
            }
        }
    }

    private static String odd(JsonNode report) {
        var odd = report.path("oddCount").asInt(report.path("odd").size());
        return odd == 0 ? "" : ", " + odd + " odd values listed in the import report";
    }

    private JsonNode load(Step step, byte[] body) {
        var keycloak = new KeycloakClient(installation.address(Listener.KEYCLOAK));
        var token = keycloak.permissionToken(
                Installation.REALM,
                keycloak.clientToken(Installation.REALM, "tthc-loader", installation.secret("client.loader")),
                "tthc-api");
        var type = step.file().endsWith(".gz") ? "application/gzip" : "text/csv; charset=utf-8";
        var request = HttpRequest.newBuilder(
                        URI.create(installation.address(Listener.CATALOG) + "/api/v1/imports/" + step.kind()))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new PartFailed(
                        step.title() + " could not be loaded: " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new PartFailed(step.title() + " could not be loaded: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }

    private static byte[] body(Step step) {
        if (step.file().isEmpty()) {
            return new byte[0];
        }
        Path file = ProjectFiles.root().resolve("deploy/data").resolve(step.file());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
