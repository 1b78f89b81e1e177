package vn.tthc.gateway.shared;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the fields of one request ask for at the same time, so that it is asked for once; what is known already
 * is not asked for again. For one request of one caller only.
 */
public final class Gathering<R> {
    private final Function<List<String>, Uni<List<R>>> load;
    private final Function<R, String> keyOf;
    private final Consumer<Runnable> later;
    private final Map<String, CompletableFuture<@Nullable R>> known = new HashMap<>();
    private Map<String, CompletableFuture<@Nullable R>> waiting = new LinkedHashMap<>();

    /**
     * @param load answers distinct keys, in any order, leaving out what is unknown or not to be seen
     * @param keyOf the key of what was loaded
     * @param later does something after the fields that are asked now
     */
    public Gathering(Function<List<String>, Uni<List<R>>> load, Function<R, String> keyOf, Consumer<Runnable> later) {
        this.load = load;
        this.keyOf = keyOf;
        this.later = later;
    }

    /** What the keys refer to; nothing for a key that is unknown. */
    public Uni<Map<String, R>> find(Set<String> keys) {
        return Uni.createFrom().completionStage((Supplier<CompletableFuture<Map<String, R>>>) () -> ask(keys));
    }

    private synchronized CompletableFuture<Map<String, R>> ask(Set<String> keys) {
        boolean first = waiting.isEmpty();
        var wanted = new ArrayList<CompletableFuture<@Nullable R>>();
        for (String key : keys) {
            wanted.add(known.computeIfAbsent(key, any -> {
                var future = new CompletableFuture<@Nullable R>();
                waiting.put(key, future);
                return future;
            }));
        }
        if (first && !waiting.isEmpty()) {
            later.accept(this::send);
        }
        return CompletableFuture.allOf(wanted.toArray(CompletableFuture[]::new)).thenApply(all -> {
            var found = new HashMap<String, R>();
            wanted.stream().map(CompletableFuture::join).forEach(each -> {
                if (each != null) {
                    found.put(keyOf.apply(each), each);
                }
            });
            return found;
        });
    }

    private void send() {
        Map<String, CompletableFuture<@Nullable R>> asked;
        synchronized (this) {
            asked = waiting;
            waiting = new LinkedHashMap<>();
        }
        load.apply(List.copyOf(asked.keySet()))
                .subscribe()
                .with(
                        found -> {
                            found.forEach(each -> {
                                var future = asked.get(keyOf.apply(each));
                                if (future != null) {
                                    future.complete(each);
                                }
                            });
                            asked.values().forEach(future -> future.complete(null));
                        },
                        e -> asked.values().forEach(future -> future.completeExceptionally(e)));
    }
}
