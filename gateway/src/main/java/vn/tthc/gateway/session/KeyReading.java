package vn.tthc.gateway.session;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a request with a key reads, filled in by whoever learns of it and written down when the answer has been sent. */
public final class KeyReading {
    private static final String ATTRIBUTE = KeyReading.class.getName();

    private volatile String query;
    private volatile Object filter;
    private volatile long rows;
    private volatile Runnable whenOver;
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * @param query a name for what is read
     * @param filter to be written as JSON
     * @param whenOver what is done once, however the request ends
     */
    public KeyReading(String query, Object filter, Runnable whenOver) {
        this.query = query;
        this.filter = filter;
        this.whenOver = whenOver;
    }

    /** Does this too when it is over. */
    public void andThen(Runnable more) {
        Runnable before = whenOver;
        whenOver = () -> {
            before.run();
            more.run();
        };
    }

    /** The answer has been given, or nobody waits for it any more; said once or more than once. */
    public void over() {
        if (over.compareAndSet(false, true)) {
            whenOver.run();
        }
    }

    public void leaveIn(RoutingContext request) {
        request.put(ATTRIBUTE, this);
    }

    /** Of this request; null when it came without a key. */
    public static @Nullable KeyReading of(RoutingContext request) {
        return request.get(ATTRIBUTE);
    }

    public void asked(String name, Object with) {
        query = name;
        filter = with;
    }

    public void rows(long number) {
        rows = number;
    }

    public String query() {
        return query;
    }

    public Object filter() {
        return filter;
    }

    /** Items of lists that were answered. */
    public long rows() {
        return rows;
    }
}
