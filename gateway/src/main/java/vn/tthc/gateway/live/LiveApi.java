package vn.tthc.gateway.live;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import vn.tthc.gateway.session.Callers;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.problem.HttpRefusal;

/** Watching one's own queues and figures. */
@GraphQLApi
public class LiveApi {
    private record Seat(CurrentUser user, Watcher watcher, Duration length) {}

    private final Callers callers;
    private final Sights sights;
    private final Streams streams;
    private final LiveSettings settings;
    private final Clock clock;

    LiveApi(Callers callers, Sights sights, Streams streams, LiveSettings settings, Clock clock) {
        this.callers = callers;
        this.sights = sights;
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who watches is settled now, while the request is at hand; the stream is read later. */
    @Subscription
    @Description("Something in the caller's own queues or figures has changed; told at most once a second, put together"
            + " while the caller does not listen. Ends with the caller's token: begin again. Over server-sent events")
    public @Nullable Multi<Changes> changes() {
        var seat = seat().subscribeAsCompletionStage();
        return Multi.createFrom()
                .completionStage(seat)
                .onItem()
                .transformToMultiAndConcatenate(this::watch)
                .onTermination()
                .invoke(() ->
                        seat.thenAccept(taken -> streams.close(taken.user().username(), taken.watcher())));
    }

    private Uni<Seat> seat() {
        return callers.current()
                .invoke(user -> {
                    if (user.isAnonymous()) {
                        throw new HttpRefusal.NoToken();
                    }
                })
                .chain(user -> Uni.combine()
                        .all()
                        .unis(sights.of(user), callers.until())
                        .asTuple()
                        .map(both -> new Seat(
                                user,
                                streams.open(user.username(), both.getItem1()),
                                shorter(Duration.between(clock.instant(), both.getItem2()), settings.longest()))));
    }

    private Multi<Changes> watch(Seat seat) {
        return Multi.createFrom()
                .ticks()
                .every(settings.every())
                .onOverflow()
                .drop()
                .select()
                .first(tick -> streams.areOpen())
                .map(tick -> Optional.ofNullable(seat.watcher().take()))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .select()
                .first(seat.length());
    }

    private static Duration shorter(Duration one, Duration other) {
        Duration least = one.compareTo(other) < 0 ? one : other;
        return least.isPositive() ? least : Duration.ofMillis(1);
    }
}
