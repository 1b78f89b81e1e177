package vn.tthc.platform.data;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to wake once the transaction at hand has committed; forgotten when it rolls back. */
public final class AfterCommit {
    private static final String KEY = AfterCommit.class.getName();

    private AfterCommit() {}

    /** Runs {@code action} once after the commit, however often it is asked for. Inside a write transaction only. */
    public static void run(Runnable action) {
        Set<Runnable> actions = current();
        if (actions == null) {
            throw new IllegalStateException("There is no write transaction.");
        }
        actions.add(action);
    }

    static void begin() {
        context().putLocal(KEY, new LinkedHashSet<Runnable>());
    }

    static boolean isOpen() {
        return Vertx.currentContext() != null && current() != null;
    }

    static void committed() {
        Set<Runnable> actions = current();
        end();
        if (actions != null) {
            actions.forEach(Runnable::run);
        }
    }

    static void end() {
        context().removeLocal(KEY);
    }

    private static @Nullable Set<Runnable> current() {
        return context().getLocal(KEY);
    }

    private static Context context() {
        return Vertx.currentContext();
    }
}
