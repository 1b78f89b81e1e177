package vn.tthc.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The readers at hand; so many for a user, and so many in all. */
@ApplicationScoped
class Streams {
    private final LiveSettings settings;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> perUser = new HashMap<>();
    private volatile boolean open = true;

    Streams(LiveSettings settings) {
        this.settings = settings;
    }

    /** @throws LiveRefusal.TooManyStreams when there are as many as are allowed */
    synchronized Watcher open(String user, Sight sight) {
        int own = perUser.getOrDefault(user, 0);
        if (own >= settings.streamsPerUser() || watchers.size() >= settings.streams()) {
            throw new LiveRefusal.TooManyStreams();
        }
        perUser.put(user, own + 1);
        var watcher = new Watcher(sight);
        watchers.add(watcher);
        return watcher;
    }

    synchronized void close(String user, Watcher watcher) {
        if (watchers.remove(watcher)) {
            perUser.computeIfPresent(user, (any, open) -> open > 1 ? open - 1 : null);
        }
    }

    void tell(Change change) {
        watchers.forEach(watcher -> watcher.notice(change));
    }

    /** Whether readers are told; no more once the process is asked to stop, which would wait for them. */
    boolean areOpen() {
        return open;
    }

    void end() {
        open = false;
    }
}
