package vn.tthc.demo.transport;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sends items to one bulk command, some chunks at a time. What was refused is sent once more at the end: a service may not
 *  have got the catalogue yet when the first came. @param <T> an item with a stable ref */
public final class BulkCommand<T> {
    private static final int CHUNK = 250;
    private static final int IN_FLIGHT = 3;
    private static final int TELL_EVERY = 1000;

    private final Api api;
    private final Tokens tokens;
    private final URI uri;
    private final Function<T, String> ref;
    private final Consumer<String> progress;

    public BulkCommand(Api api, Tokens tokens, URI uri, Function<T, String> ref, Consumer<String> progress) {
        this.api = api;
        this.tokens = tokens;
        this.uri = uri;
        this.ref = ref;
        this.progress = progress;
    }

    /** Items by number: from the first to before the end. */
    public interface Source<T> {
        List<T> make(int first, int end);
    }

    private record Refused<T>(T item, String problem) {}

    /** @param what for people, in the progress; @throws LoadFailed when the service cannot be reached */
    public Tally load(String what, int total, Source<T> source) {
        Tally tally = new Tally();
        List<Refused<T>> refused = Collections.synchronizedList(new ArrayList<>());
        inParallel(total, source, chunk -> {
            List<Refused<T>> not = send(chunk);
            refused.addAll(not);
            tally.loaded(chunk.size() - not.size());
            tell(what, tally.loaded(), total, chunk.size(), refused.size());
        });
        List<T> again = refused.stream().map(Refused::item).toList();
        inParallel(again.size(), (first, end) -> again.subList(first, Math.min(end, again.size())), chunk -> {
            List<Refused<T>> not = send(chunk);
            not.forEach(each -> tally.refused(ref.apply(each.item()), each.problem()));
            tally.loaded(chunk.size() - not.size());
        });
        progress.accept(what + ": " + tally.loaded() + " loaded, " + tally.refused() + " refused");
        tally.problems().forEach(problem -> progress.accept("  refused " + problem));
        return tally;
    }

    private void tell(String what, int loaded, int total, int chunk, int refused) {
        if (loaded < total && loaded / TELL_EVERY != (loaded - chunk) / TELL_EVERY) {
            progress.accept(what + ": " + loaded + " of " + total + (refused == 0 ? "" : ", " + refused + " refused"));
        }
    }

    /** Makes the chunks one after the other and hands them out; the first failure ends it. */
    private void inParallel(int total, Source<T> source, Consumer<List<T>> work) {
        var free = new Semaphore(IN_FLIGHT);
        List<Future<Void>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int first = 0; first < total && running.stream().noneMatch(BulkCommand::failed); first += CHUNK) {
                List<T> chunk = source.make(first, Math.min(first + CHUNK, total));
                free.acquire();
                Callable<Void> task = () -> {
                    try {
                        work.accept(chunk);
                        return null;
                    } finally {
                        free.release();
                    }
                };
                running.add(threads.submit(task));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadFailed known ? known : new LoadFailed("Not loaded: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Interrupted", e);
        }
    }

    private static boolean failed(Future<?> task) {
        return task.state() == Future.State.FAILED;
    }

    /** What was not loaded. */
    private List<Refused<T>> send(List<T> chunk) {
        Api.Answer answer = post(Api.write(chunk));
        if (answer.status() == 401 || answer.status() == 403 || answer.status() >= 500) {
            throw new LoadFailed(uri + " answered " + answer.status() + " " + brief(answer.body()));
        }
        if (!answer.ok()) {
            return chunk.stream()
                    .map(item -> new Refused<>(item, brief(answer.body())))
                    .toList();
        }
        JsonNode results = Api.read(answer.body(), JsonNode.class);
        List<Refused<T>> refused = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            JsonNode result = results.path(i);
            if (!result.path("code").isTextual()) {
                refused.add(
                        new Refused<>(chunk.get(i), brief(result.path("problem").toString())));
            }
        }
        return refused;
    }

    private Api.Answer post(String body) {
        String token = tokens.current();
        Api.Answer answer = post(body, token);
        if (answer.status() != 401) {
            return answer;
        }
        tokens.refused(token);
        return post(body, tokens.current());
    }

    private Api.Answer post(String body, String token) {
        return api.send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String brief(String text) {
        return text.length() <= 600 ? text : text.substring(0, 600) + "…";
    }
}
