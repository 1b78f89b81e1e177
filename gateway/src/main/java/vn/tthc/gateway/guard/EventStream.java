package vn.tthc.gateway.guard;

import graphql.ExecutionResult;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Writes the items of a subscription as server-sent events, in the distinct connections mode of GraphQL over SSE. One item
 * is asked for at a time, and only while the client reads: what waits, waits put together at its source. A client that
 * does not read for a while is cut off.
 */
final class EventStream implements Subscriber<ExecutionResult> {
    /** How often the connection is looked at; every so many times something is sent, so that nobody takes it for dead. */
    private static final long LOOK_MS = 2_000;

    private static final int SEND_EVERY = 7;
    private static final int PATIENCE = 5;

    private final Vertx vertx;
    private final HttpServerResponse response;
    private final long lookMs;
    private final Function<ExecutionResult, String> json;
    private final AtomicReference<@Nullable Subscription> source = new AtomicReference<>();
    private long timer = -1;
    private int looks;
    private int stuck;

    EventStream(Vertx vertx, HttpServerResponse response) {
        this(vertx, response, LOOK_MS, result -> new ExecutionResponse(result).getExecutionResultAsString());
    }

    EventStream(Vertx vertx, HttpServerResponse response, long lookMs, Function<ExecutionResult, String> json) {
        this.vertx = vertx;
        this.response = response;
        this.lookMs = lookMs;
        this.json = json;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source.set(subscription);
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                .putHeader("X-Accel-Buffering", "no");
        response.write(":\n\n");
        timer = vertx.setPeriodic(lookMs, any -> look());
        subscription.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (response.closed() || response.ended()) {
            stop();
            return;
        }
        response.write("event: next\ndata: " + json.apply(result) + "\n\n");
        if (!result.getErrors().isEmpty()) {
            stop();
            complete();
        } else if (response.writeQueueFull()) {
            response.drainHandler(any -> ask());
        } else {
            ask();
        }
    }

    @Override
    public void onError(Throwable cause) {
        onComplete();
    }

    @Override
    public void onComplete() {
        source.set(null);
        vertx.cancelTimer(timer);
        complete();
    }

    /** Whether the client is still there and reads. */
    private void look() {
        if (response.closed() || response.ended()) {
            stop();
            return;
        }
        stuck = response.writeQueueFull() ? stuck + 1 : 0;
        if (stuck >= PATIENCE) {
            stop();
            response.reset();
        } else if (++looks % SEND_EVERY == 0 && stuck == 0) {
            response.write(":\n\n");
        }
    }

    private void ask() {
        Subscription open = source.get();
        if (open != null) {
            open.request(1);
        }
    }

    private void stop() {
        vertx.cancelTimer(timer);
        Subscription open = source.getAndSet(null);
        if (open != null) {
            open.cancel();
        }
    }

    private void complete() {
        if (!response.closed() && !response.ended()) {
            response.end("event: complete\ndata:\n\n");
        }
    }
}
