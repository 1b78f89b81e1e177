package vn.tthc.gateway.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where a request comes from; behind a trusted proxy what that proxy says ({@code quarkus.http.proxy.*}). */
@ApplicationScoped
public class ClientAddress {
    private final CurrentVertxRequest current;

    ClientAddress(CurrentVertxRequest current) {
        this.current = current;
    }

    public @Nullable String current() {
        return of(current.getCurrent());
    }

    public static @Nullable String of(@Nullable RoutingContext request) {
        var address = request == null ? null : request.request().remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
