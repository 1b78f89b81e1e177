package vn.tthc.gateway.live;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reader, and what to tell next. What happens while the reader does not listen is put together, never queued: the
 * memory a slow reader takes is that of a hundred ids.
 */
final class Watcher {
    private static final int MOST = 100;

    private final Sight sight;
    private final EnumSet<ChangeTopic> topics = EnumSet.noneOf(ChangeTopic.class);
    /** Whether figures have changed since they were last told. */
    private boolean figuresAnew;

    private final LinkedHashSet<String> ids = new LinkedHashSet<>();

    Watcher(Sight sight) {
        this.sight = sight;
    }

    synchronized void notice(Change change) {
        Set<ChangeTopic> seen = sight.of(change);
        topics.addAll(seen);
        figuresAnew |= seen.contains(ChangeTopic.FIGURES);
        if (seen.contains(change.topic()) && ids.size() < MOST) {
            ids.add(change.id());
        }
    }

    /**
     * What has changed since the last time; null when nothing has. Figures are told a second time: they are computed from
     * the same event, and may not have been when they were asked for the first time.
     */
    synchronized @Nullable Changes take() {
        if (topics.isEmpty()) {
            return null;
        }
        var changes = new Changes(List.copyOf(topics), List.copyOf(ids));
        topics.clear();
        ids.clear();
        if (figuresAnew) {
            topics.add(ChangeTopic.FIGURES);
            figuresAnew = false;
        }
        return changes;
    }
}
