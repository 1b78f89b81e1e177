package vn.tthc.gateway.shared;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a nested field for a whole list with one call. */
public final class Batch {
    private static final int AT_ONCE = 8;

    private Batch() {}

    /**
     * @param key what an item refers to; null when it refers to nothing
     * @param load answers distinct keys, in any order, leaving out what is unknown or not to be seen
     * @param keyOf the key of what was loaded
     * @return for each item, in order, what it refers to; null when there is nothing
     */
    public static <T, R> Uni<List<@Nullable R>> resolve(
            List<T> items,
            Function<T, @Nullable String> key,
            Function<List<String>, Uni<List<R>>> load,
            Function<R, String> keyOf) {
        List<String> keys =
                items.stream().map(key).filter(Objects::nonNull).distinct().toList();
        Uni<List<R>> loaded = keys.isEmpty() ? Uni.createFrom().item(List.of()) : load.apply(keys);
        return loaded.map(found -> {
            Map<String, R> byKey = new HashMap<>();
            found.forEach(each -> byKey.put(keyOf.apply(each), each));
            return inOrder(items, key, byKey);
        });
    }

    /** For each item, in order, the entry of its key; null when there is none. */
    public static <T, R> List<@Nullable R> inOrder(
            List<T> items, Function<T, @Nullable String> key, Map<String, R> byKey) {
        return items.stream()
                .<@Nullable R>map(item -> byKey.get(key.apply(item)))
                .toList();
    }

    /** Asks for each item on its own, a few at a time; the answers are in the order of the items. */
    public static <T, R> Uni<List<R>> each(List<T> items, Function<T, Uni<R>> ask) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(items.stream().map(ask).toList())
                .usingConcurrencyOf(AT_ONCE)
                .andFailFast();
    }
}
