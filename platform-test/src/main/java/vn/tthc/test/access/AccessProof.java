package vn.tthc.test.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the matrix to one service. Refused is 401 without a token and 403 {@code forbidden} with one. Let in is every other
 * answer but a failure of the service: 404 for what is not there, 400 for a body that says nothing, 409, 413, 415, 422,
 * 429, or 403 with another reason, which is about the row and not about the role.
 */
public final class AccessProof {
    private static final int AT_ONCE = 6;
    private static final int ENOUGH = 32_768;
    private static final Pattern SLOW = Pattern.compile("\\.|/imports/|/runs$|/lists|/quality|/national|/workflow-");

    /** For what is open to the public: a token must not make it less so. */
    private static final Asker PASSER_BY = new Asker(null, "none");

    private final String service;
    private final OpenApi openApi;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AccessProof(String service, OpenApi openApi) {
        this.service = service;
        this.openApi = openApi;
    }

    /** @param base of the running service */
    public static AccessProof of(String service, URI base) {
        return new AccessProof(service, OpenApi.at(base));
    }

    /** What differs between the operations of the service and the lines of the matrix, told so that it can be mended. */
    public List<String> undeclared() {
        var faults = new ArrayList<String>();
        var stale = new ArrayList<>(Matrix.read().operations(service));
        var kinds = Matrix.read().read("rows.csv").stream()
                .map(row -> row.get("rows"))
                .toList();
        for (var described : openApi.operations()) {
            var declared = declared(described);
            if (declared == null) {
                faults.add("docs/access/operations.csv: add the line \"" + service + "," + described.method() + ","
                        + described.path() + ",<public, or the permissions of which one is enough>,"
                        + "<a kind of rows.csv, or nothing>,\"");
            } else {
                stale.remove(declared);
                if (!declared.rows().isEmpty() && !kinds.contains(declared.rows())) {
                    faults.add("docs/access/rows.csv: say who sees rows of " + declared.rows() + " (" + declared + ")");
                }
            }
        }
        stale.stream()
                .filter(each -> each.service().equals(service))
                .forEach(each ->
                        faults.add("docs/access/operations.csv: take out the line of " + each + ", which is no more"));
        return faults;
    }

    /** Where somebody is answered otherwise than the matrix says. */
    public List<String> contradictions() {
        var questions = new ArrayList<Callable<@Nullable String>>();
        for (var described : openApi.operations()) {
            var declared = declared(described);
            if (declared == null) {
                continue;
            }
            questions.add(() -> ask(described, declared, null, Set.of()));
            askers(declared)
                    .forEach(asker -> questions.add(() -> ask(described, declared, asker, asker.permissions())));
        }
        return answered(questions);
    }

    /** Everybody; but a whole file, or a load, is asked for by two of those who may: each of them takes seconds. */
    private static List<Asker> askers(Operation declared) {
        if (declared.isPublic()) {
            return List.of(PASSER_BY);
        }
        if (!SLOW.matcher(declared.path()).find()) {
            return Asker.everybody();
        }
        Predicate<Asker> letIn = asker -> declared.letsIn(asker.permissions());
        return Stream.concat(
                        Asker.everybody().stream().filter(letIn).limit(2),
                        Asker.everybody().stream().filter(letIn.negate()))
                .toList();
    }

    private static List<String> answered(List<Callable<@Nullable String>> questions) {
        var faults = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : pool.invokeAll(questions)) {
                var fault = answer.get();
                if (fault != null) {
                    faults.add(fault);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question could not be asked", e);
        }
        return faults;
    }

    private @Nullable String ask(
            OpenApi.Described described, Operation declared, @Nullable Asker asker, Set<String> permissions)
            throws IOException, InterruptedException {
        var request = openApi.request(described, declared.body())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Forwarded-For", "10.9.8.7");
        if (asker != null) {
            request.header("Authorization", "Bearer " + asker.token());
        }
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        var body = beginning(answer);
        var letIn = asker == null ? declared.isPublic() : declared.letsIn(permissions);
        var got = verdict(answer.statusCode(), body);
        var wanted = letIn ? Verdict.LET_IN : asker == null ? Verdict.UNKNOWN : Verdict.FORBIDDEN;
        return got == wanted
                ? null
                : described.method() + " " + described.path() + ", asked by "
                        + (asker == null ? "the public" : asker) + ": expected " + wanted + ", got " + got + " ("
                        + answer.statusCode() + " " + shortened(body) + ")";
    }

    /** A problem whole; of a file of the whole catalogue it is enough to know that it comes. */
    private static String beginning(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return new String(body.readNBytes(ENOUGH), UTF_8);
        }
    }

    private enum Verdict {
        LET_IN,
        FORBIDDEN,
        UNKNOWN,
        BROKEN
    }

    private static Verdict verdict(int status, String body) {
        if (status >= 500) {
            return Verdict.BROKEN;
        }
        return switch (status) {
            case 401 -> Verdict.UNKNOWN;
            case 403 -> body.contains("/problems/forbidden") ? Verdict.FORBIDDEN : Verdict.LET_IN;
            default -> Verdict.LET_IN;
        };
    }

    private @Nullable Operation declared(OpenApi.Described described) {
        return Matrix.read().operations(service).stream()
                .filter(each ->
                        each.method().equals(described.method()) && each.path().equals(described.path()))
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String body) {
        return body.length() > 200 ? body.substring(0, 200) + "…" : body;
    }
}
