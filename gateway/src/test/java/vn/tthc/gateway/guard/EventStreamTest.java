package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;

class EventStreamTest {
    private static final ExecutionResult ITEM =
            ExecutionResultImpl.newExecutionResult().data("x").build();

    private final Vertx vertx = Vertx.vertx();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean cut = new AtomicBoolean();
    private final AtomicReference<@Nullable Handler<Void>> drained = new AtomicReference<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final EventStream stream = new EventStream(vertx, response(), 10, result -> "{}");

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void oneItemIsAskedForAtATime() {
        stream.onSubscribe(source());
        assertThat(asked).hasValue(1);
        stream.onNext(ITEM);
        assertThat(asked).hasValue(2);
        assertThat(written).contains("event: next\ndata: {}\n\n");
    }

    @Test
    void nothingIsAskedForWhileTheClientDoesNotRead() {
        stream.onSubscribe(source());
        full.set(true);
        stream.onNext(ITEM);
        assertThat(asked).hasValue(1);
        full.set(false);
        Objects.requireNonNull(drained.get()).handle(null);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aClientThatDoesNotReadForAWhileIsCutOff() {
        stream.onSubscribe(source());
        full.set(true);
        stream.onNext(ITEM);
        await().untilTrue(cut);
        assertThat(cancelled).isTrue();
    }

    @Test
    void aClientThatHasGoneIsNoticed() {
        stream.onSubscribe(source());
        closed.set(true);
        await().untilTrue(cancelled);
    }

    @Test
    void anItemWithAnErrorIsTheLast() {
        stream.onSubscribe(source());
        stream.onNext(ExecutionResultImpl.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError().message("no").build())
                .build());
        assertThat(cancelled).isTrue();
        assertThat(written).last().isEqualTo("event: complete\ndata:\n\n");
    }

    @Test
    void theEndIsTold() {
        stream.onSubscribe(source());
        stream.onComplete();
        assertThat(written).last().isEqualTo("event: complete\ndata:\n\n");
        assertThat(cancelled).isFalse();
    }

    private Subscription source() {
        return new Subscription() {
            @Override
            public void request(long n) {
                asked.addAndGet((int) n);
            }

            @Override
            public void cancel() {
                cancelled.set(true);
            }
        };
    }

    private HttpServerResponse response() {
        return (HttpServerResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "write", "end" -> {
                            if (arguments != null && arguments[0] instanceof String text) {
                                written.add(text);
                            }
                        }
                        case "drainHandler" -> {
                            @SuppressWarnings("unchecked")
                            var handler = (Handler<Void>) arguments[0];
                            drained.set(handler);
                        }
                        case "writeQueueFull" -> {
                            return full.get();
                        }
                        case "closed" -> {
                            return closed.get();
                        }
                        case "ended" -> {
                            return false;
                        }
                        case "reset" -> {
                            cut.set(true);
                            return true;
                        }
                        default -> {}
                    }
                    return method.getReturnType().isInstance(proxy) ? proxy : null;
                });
    }
}
