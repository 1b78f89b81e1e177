package vn.tthc.platform.background;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs reactive work for a background thread, on a Vert.x context of its own as Hibernate Reactive needs it. */
@ApplicationScoped
public class SafeContext {
    private final Vertx vertx;

    SafeContext(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Waits for the result; not for event loops. @throws Exception the failure of the work, or a time-out */
    public <T> T await(Duration atMost, Supplier<Uni<T>> work) throws Exception {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        var result = new CompletableFuture<T>();
        context.runOnContext(go ->
                Uni.createFrom().deferred(work::get).subscribe().with(result::complete, result::completeExceptionally));
        try {
            return result.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
