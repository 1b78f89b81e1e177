package vn.tthc.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When the request at hand must be over. */
public final class Deadline {
    private static final String KEY = Deadline.class.getName();

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public void leaveIn(RoutingContext request) {
        request.put(KEY, this);
    }

    /** Of this request; null when it has none. */
    public static @Nullable Deadline of(@Nullable RoutingContext request) {
        return request == null ? null : request.get(KEY);
    }

    /** Zero or less when it is over. */
    public Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }
}
