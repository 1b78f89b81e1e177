package vn.tthc.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Documents already read, for a moment. */
@ApplicationScoped
class ReplicaCache {
    private static final int MOST_ENTRIES = 20_000;

    /** @param key null for the whole topic */
    record Key(String topic, @Nullable String key, Class<?> type) {}

    /**
     * @param value a document, a list of them, or null when there is none
     * @param mark of the topic's content when it was read; null for single documents
     * @param readAt by {@link System#nanoTime()}
     */
    record Entry(@Nullable Object value, @Nullable Mark mark, long readAt) {}

    /** Says whether a topic's content has changed: number of documents and sum over their event ids. */
    record Mark(long count, String sum) {}

    private final ConcurrentHashMap<Key, Entry> entries = new ConcurrentHashMap<>();

    @Nullable
    Entry get(Key key) {
        return entries.get(key);
    }

    void put(Key key, Entry entry) {
        if (entries.size() >= MOST_ENTRIES) {
            entries.clear();
        }
        entries.put(key, entry);
    }

    /** Lists are kept, but looked at again before they are trusted. */
    void forget(String topic) {
        Predicate<Key> ofTopic = key -> key.topic().equals(topic);
        List.copyOf(entries.keySet()).stream().filter(ofTopic).forEach(key -> {
            if (key.key() == null) {
                entries.computeIfPresent(key, (k, old) -> new Entry(old.value(), old.mark(), Long.MIN_VALUE));
            } else {
                entries.remove(key);
            }
        });
    }
}
