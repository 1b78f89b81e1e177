package vn.tthc.gateway.backend;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.session.Deadline;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.Refusal;

/**
 * The one way to the services: nobody gets there without a session or token unless a call is marked open, and each
 * service has a time limit and a circuit breaker of its own, so that one that is down does not hold up the others.
 */
@ApplicationScoped
public class Backends {
    private final Callers callers;
    private final CurrentVertxRequest request;
    private final Map<Backend, Guard> reads = new EnumMap<>(Backend.class);
    private final Map<Backend, Guard> commands = new EnumMap<>(Backend.class);

    Backends(Callers callers, CurrentVertxRequest request, BackendSettings settings) {
        this.callers = callers;
        this.request = request;
        for (Backend backend : Backend.values()) {
            reads.put(backend, Guards.of(backend.key() + "-read", settings.readTimeout(), settings));
            commands.put(backend, Guards.of(backend.key() + "-command", settings.commandTimeout(), settings));
        }
    }

    /** Reads as the caller, who must have logged in. */
    public <T> Uni<T> read(Backend backend, Supplier<Uni<T>> call) {
        return loggedIn().chain(() -> readOpen(backend, call));
    }

    /** As {@link #read}; null when there is no such thing, or none that the caller may see. */
    public <T> Uni<@Nullable T> find(Backend backend, Supplier<Uni<T>> call) {
        return loggedIn().chain(() -> findOpen(backend, call));
    }

    /** Changes something as the caller, who must have logged in. */
    public <T> Uni<T> command(Backend backend, Supplier<Uni<T>> call) {
        return loggedIn().chain(() -> commandOpen(backend, call));
    }

    /** Reads what is open to everyone. */
    public <T> Uni<T> readOpen(Backend backend, Supplier<Uni<T>> call) {
        return guarded(backend, reads, call);
    }

    /** As {@link #readOpen}; null when there is no such thing. */
    public <T> Uni<@Nullable T> findOpen(Backend backend, Supplier<Uni<T>> call) {
        return readOpen(backend, call)
                .onFailure(e -> e instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_FOUND)
                .recoverWithNull();
    }

    /** Changes something that everyone may change. */
    public <T> Uni<T> commandOpen(Backend backend, Supplier<Uni<T>> call) {
        return guarded(backend, commands, call);
    }

    private Uni<Void> loggedIn() {
        return callers.isAnonymous()
                .chain(anonymous -> anonymous
                        ? Uni.createFrom().failure(new HttpRefusal.NoToken())
                        : Uni.createFrom().voidItem());
    }

    /** The token is fetched first: what Keycloak takes for it is not on the service's account. */
    private <T> Uni<T> guarded(Backend backend, Map<Backend, Guard> guards, Supplier<Uni<T>> call) {
        return callers.token()
                .chain(() -> through(Objects.requireNonNull(guards.get(backend)), call))
                .plug(this::inTime)
                .onFailure(e -> !(e instanceof Refusal))
                .transform(e -> Failures.of(backend, e));
    }

    /** A request has a deadline of its own, however many calls it takes. */
    private <T> Uni<T> inTime(Uni<T> call) {
        Deadline deadline = Deadline.of(request.getCurrent());
        if (deadline == null) {
            return call;
        }
        Duration left = deadline.left();
        return left.isPositive()
                ? call.ifNoItem().after(left).failWith(BackendRefusal.OutOfTime::new)
                : Uni.createFrom().failure(new BackendRefusal.OutOfTime());
    }

    @SuppressWarnings("unchecked")
    private static <T> Uni<T> through(Guard guard, Supplier<Uni<T>> call) {
        return (Uni<T>) guard.get((Supplier<Uni<?>>) (Supplier<?>) call, (Class<Uni<?>>) (Class<?>) Uni.class);
    }
}
